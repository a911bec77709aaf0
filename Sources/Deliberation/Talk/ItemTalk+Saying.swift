extension ItemTalk {
    /// Questions, arguments, reactions and turns.
    mutating func say(_ act: TalkAct) throws(TalkRefusal) {
        switch act {
        case .ask(let id, let text, let person):
            try self.require(.clarifying)
            guard self.room.maySpeak(person) else { throw .maySpeak(person) }
            try self.name(id.text, isTaken: self.questionPlaces[id] != nil)
            self.questionPlaces[id] = self.questions.count
            self.questions.append(Question(id: id, person: person, text: text))
        case .answer(let id, let text, let person): try self.answer(id, text, person)
        case .takeBack(let id, let person):
            guard let place = self.questionPlaces[id], self.questions[place].isOpen else { throw .unknown(id.text) }
            guard self.questions[place].person == person else { throw .notYours(person) }
            self.questions[place].isTakenBack = true
        case .argue(let id, let side, let text, let person):
            try self.require(.reacting)
            guard self.room.maySpeak(person) else { throw .maySpeak(person) }
            try self.argue(Argument(id: id, person: person, side: side, text: text, isWritten: false))
        case .write(let id, let side, let text, let person):
            try self.require(.planned, .presenting, .clarifying, .reacting)
            let hasSeat = self.room.seat(of: person) != nil
            guard hasSeat, !self.room.present.contains(person), !self.room.isRecused(person) else {
                throw .mayNotWrite(person)
            }
            try self.argue(Argument(id: id, person: person, side: side, text: text, isWritten: true))
        case .react(let id, let reaction):
            try self.require(.reacting)
            guard self.room.maySpeak(reaction.person) else { throw .maySpeak(reaction.person) }
            guard let place = self.argumentPlaces[id] else { throw .unknown(id.text) }
            self.arguments[place].reactions.append(reaction)
        case .turn(let turn): try self.take(turn)
        default: break
        }
    }

    private mutating func answer(_ id: QuestionID, _ text: TextID, _ person: PersonID) throws(TalkRefusal) {
        try self.require(.clarifying)
        let isSecretary = self.room.panel.secretary?.person == person && self.room.maySpeak(person)
        guard isSecretary || self.guests.contains(person) else { throw .mayNotAnswer(person) }
        guard let place = self.questionPlaces[id], self.questions[place].isOpen else { throw .unknown(id.text) }
        self.questions[place].answer = text
    }

    private mutating func argue(_ argument: Argument) throws(TalkRefusal) {
        try self.name(argument.id.text, isTaken: self.argumentPlaces[argument.id] != nil)
        self.argumentPlaces[argument.id] = self.arguments.count
        self.arguments.append(argument)
    }

    private mutating func take(_ act: TurnAct) throws(TalkRefusal) {
        try self.require(.presenting, .clarifying, .reacting, .amending, .consenting)
        switch act {
        case .queue(let person), .start(let person), .grant(let person, _):
            guard self.maySpeak(person) else { throw .maySpeak(person) }
        case .finish, .pass: break
        }
        do throws(SpeakingTurns.Refusal) {
            try self.turns.apply(act)
        } catch { throw .turn(error) }
    }

    /// Amendments and proposals.
    mutating func put(_ act: TalkAct) throws(TalkRefusal) {
        switch act {
        case .amend(let id, let version, let person):
            try self.require(.clarifying, .reacting, .amending)
            guard self.maySpeak(person) else { throw .maySpeak(person) }
            try self.name(id.text, isTaken: self.amendments.contains { $0.id == id })
            // An amendment starts from what lies on the table.
            guard version.previous == self.version.address else { throw .version(current: self.version.address) }
            self.amendments.append(Amendment(id: id, person: person, version: version))
        case .agreeToAmendment(let id, let person):
            guard self.initiators.contains(person) else { throw .notInitiator(person) }
            guard let place = self.amendments.firstIndex(where: { $0.id == id && $0.state == .proposed }) else {
                throw .unknown(id.text)
            }
            guard self.amendments[place].agreed.insert(person).inserted else { throw .repeated(person) }
        case .settle(let id, let act, let person, let reason): try self.settle(id, act, person, reason)
        case .propose(let proposal):
            try self.require(.reacting)
            guard self.room.mayVote(proposal.person) else { throw .mayNotDecide(proposal.person) }
            guard proposal.version == self.version.address else { throw .version(current: self.version.address) }
            try self.check(proposal)
            self.proposal = proposal
        default: break
        }
    }

    private mutating func settle(
        _ id: AmendmentID,
        _ act: Amendment.Act,
        _ person: PersonID,
        _ reason: TextID?
    ) throws(TalkRefusal) {
        try self.require(.clarifying, .reacting, .amending)
        guard let place = self.amendments.firstIndex(where: { $0.id == id }) else { throw .unknown(id.text) }
        let amendment = self.amendments[place]
        guard act == .withdraw || self.room.maySpeak(person) else { throw .maySpeak(person) }
        var held: Set<Amendment.Condition> = []
        if amendment.agreed.isSuperset(of: self.initiators) { held.insert(.initiatorsAgree) }
        if !(reason?.text ?? "").isEmpty { held.insert(.reason) }
        if amendment.person == person { held.insert(.byProposer) }
        do throws(MachineRefusal<Amendment.State, Amendment.Act, Amendment.Condition>) {
            self.amendments[place].state = try Amendment.table.applying(act, to: amendment.state, holding: held)
        } catch { throw .amendment(error) }
        guard act == .adopt else { return }
        self.version = amendment.version
        self.proposal = nil
        // Who wanted to withdraw wanted to withdraw another version.
        self.withdrawing = []
        // The others were made from a version that is no longer on the table.
        for other in self.amendments.indices where self.amendments[other].state == .proposed {
            self.amendments[other].state = .rejected
        }
    }
}
