extension ItemAct {
    /// Whether it can still be done after the day of the meeting: to conclude what was decided, or to leave it for later.
    var isLeft: Bool {
        switch self {
        case .motivate, .agreeToWithdraw: true
        case .step(let step, _, _): [.conclude, .holdOver, .passOn, .withdraw].contains(step)
        default: false
        }
    }

    /// The act of a talk in which `person` does this about `version`; an amendment needs its version and is made elsewhere.
    func talkAct(by person: PersonID, on version: VersionID) -> TalkAct {
        switch self {
        case .arrive(let other): .room(.arrive(other))
        case .leave(let other): .room(.leave(other))
        case .declare(let ground): .room(.declare(person, ground))
        case .challenge(let other, let ground): .room(.challenge(other, ground, by: person))
        case .rule(let other, let stepsAside): .room(.rule(other, stepsAside: stepsAside))
        case .replaceAbsent(let seat): .room(.replaceAbsent(seat))
        case .giveProxy(let seat, let holder): .room(.giveProxy(seat, to: holder))
        case .noInterest: .noInterest(person)
        case .initiatorEnters(let other): .initiatorEnters(other)
        case .initiatorLeaves(let other): .initiatorLeaves(other)
        case .step(let step, let reason, let day): .step(step, reason: reason, day: day)
        case .proposeMediation(let other): .proposeMediation(with: other)
        case .agreeToMediation: .agreeToMediation(person)
        case .agreeToWithdraw: .agreeToWithdraw(person)
        case .turn(let turn): .turn(turn)
        default: self.saying(by: person, on: version)
        }
    }

    private func saying(by person: PersonID, on version: VersionID) -> TalkAct {
        switch self {
        case .ask(let id, let text): .ask(id, text, by: person)
        case .answer(let id, let text): .answer(id, text, by: person)
        case .takeBack(let id): .takeBack(id, by: person)
        case .argue(let id, let side, let text): .argue(id, side, text, by: person)
        case .write(let id, let side, let text): .write(id, side, text, by: person)
        case .react(let id, let kind, let text): .react(id, Reaction(kind, by: person, text))
        case .agreeToAmendment(let id): .agreeToAmendment(id, by: person)
        case .settle(let id, let act, let reason): .settle(id, act, by: person, reason: reason)
        default: self.deciding(by: person, on: version)
        }
    }

    private func deciding(by person: PersonID, on version: VersionID) -> TalkAct {
        switch self {
        case .propose(let kind, let amount, let conditions):
            .propose(Proposal(kind, amount: amount, conditions: conditions, of: version, by: person))
        case .consent(let step): .consent(step, by: person)
        case .respond(let answer, let text): .respond(answer, by: person, text: text)
        case .test(let id, let isArgued, let isParamount):
            .test(id, isArgued: isArgued, isParamount: isParamount)
        case .dropObjection(let id): .dropObjection(id, by: person)
        case .integrate(let id, let kind, let amount, let conditions):
            .integrate(id, Proposal(kind, amount: amount, conditions: conditions, of: version, by: person))
        case .vote(let voice, let seat): .vote(voice, seat, by: person)
        case .count(let manner, let chairIsFor): .count(manner, chairIsFor: chairIsFor)
        case .motivate(let motivation): .motivate(motivation)
        default: .noInterest(person)
        }
    }
}
