internal import Deliberation

extension ItemAct {
    func write(_ id: ItemID, to writer: inout ItemWriter) {
        switch self {
        case .arrive(let person): writer.put("item.arrive", id, person)
        case .leave(let person): writer.put("item.leave", id, person)
        case .declare(let ground): writer.put("item.declare", id, ground)
        case .challenge(let person, let ground): writer.put("item.challenge", id, person, ground)
        case .rule(let person, let stepsAside): writer.put("item.rule", id, person, stepsAside)
        case .replaceAbsent(let seat): writer.put("item.replace-absent", id, seat)
        case .giveProxy(let seat, let holder): writer.put("item.give-proxy", id, seat, holder)
        case .noInterest: writer.put("item.no-interest", id)
        case .initiatorEnters(let person): writer.put("item.initiator-enters", id, person)
        case .initiatorLeaves(let person): writer.put("item.initiator-leaves", id, person)
        case .step(let step, let reason, let day): writer.put("item.step", id, step, reason, day)
        default: self.writeSaying(id, to: &writer)
        }
    }

    private func writeSaying(_ id: ItemID, to writer: inout ItemWriter) {
        switch self {
        case .ask(let question, let text): writer.put("item.ask", id, question, text)
        case .answer(let question, let text): writer.put("item.answer", id, question, text)
        case .takeBack(let question): writer.put("item.take-back", id, question)
        case .argue(let argument, let side, let text): writer.put("item.argue", id, argument, side, text)
        case .write(let argument, let side, let text): writer.put("item.write", id, argument, side, text)
        case .react(let argument, let kind, let text): writer.put("item.react", id, argument, kind, text)
        case .turn(let turn): turn.write(id, to: &writer)
        case .amend(let amendment, let content, let isMaterial):
            writer.put("item.amend", id, amendment, content, isMaterial)
        case .agreeToAmendment(let amendment): writer.put("item.agree-to-amendment", id, amendment)
        case .settle(let amendment, let act, let reason): writer.put("item.settle", id, amendment, act, reason)
        default: self.writeDeciding(id, to: &writer)
        }
    }

    private func writeDeciding(_ id: ItemID, to writer: inout ItemWriter) {
        switch self {
        case .propose(let kind, let amount, let conditions):
            writer.put("item.propose", id, kind, amount, conditions)
        case .consent(let step): writer.put("item.consent", id, step)
        case .respond(let answer, let text): writer.put("item.respond", id, answer, text)
        case .test(let objection, let isArgued, let isParamount):
            writer.put("item.test", id, objection, isArgued, isParamount)
        case .dropObjection(let objection): writer.put("item.drop-objection", id, objection)
        case .integrate(let objection, let kind, let amount, let conditions):
            writer.put("item.integrate", id, objection, kind, amount, conditions)
        case .vote(let voice, let seat): writer.put("item.vote", id, voice, seat)
        case .count(let manner, let chairIsFor): writer.put("item.count", id, manner, chairIsFor)
        case .motivate(let motivation):
            writer.put("item.motivate", id, motivation.findings, motivation.reason, motivation.minority)
        case .proposeMediation(let person): writer.put("item.propose-mediation", id, person)
        case .agreeToMediation: writer.put("item.agree-to-mediation", id)
        case .agreeToWithdraw: writer.put("item.agree-to-withdraw", id)
        default: break
        }
    }
}

extension TurnAct {
    func write(_ id: ItemID, to writer: inout ItemWriter) {
        switch self {
        case .queue(let person): writer.put("item.turn-queue", id, person)
        case .start(let person): writer.put("item.turn-start", id, person)
        case .finish(let person, let seconds): writer.put("item.turn-finish", id, person, seconds)
        case .pass(let person): writer.put("item.turn-pass", id, person)
        case .grant(let person, let seconds): writer.put("item.turn-grant", id, person, seconds)
        }
    }

    static func read(_ verb: String, _ reader: inout ItemReader) throws(EncodingFault) -> TurnAct? {
        switch verb {
        case "item.turn-queue": .queue(try reader.take())
        case "item.turn-start": .start(try reader.take())
        case "item.turn-finish": .finish(try reader.take(), seconds: try reader.take())
        case "item.turn-pass": .pass(try reader.take())
        case "item.turn-grant": .grant(try reader.take(), seconds: try reader.take())
        default: nil
        }
    }
}

extension ConsentRound.Answer: ItemCodable {
    /// `["consent"]`, `["concern", text]`, `["stand-aside"]` or `["objection", name]`.
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> ConsentRound.Answer {
        let place = reader.fault(.shape)
        return try reader.array { (reader, count) throws(EncodingFault) in
            switch (try reader.text(1...64), count) {
            case ("consent", 1): .consent
            case ("stand-aside", 1): .standAside
            case ("concern", 2): .concern(try reader.take())
            case ("objection", 2): .objection(try reader.take())
            default: throw place
            }
        }
    }

    func write(to writer: inout ItemWriter) {
        switch self {
        case .consent: writer.put("consent")
        case .standAside: writer.put("stand-aside")
        case .concern(let text): writer.put("concern", text)
        case .objection(let id): writer.put("objection", id)
        }
    }
}
