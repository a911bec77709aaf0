extension ItemTalk {
    /// Changes the talk in place.
    ///
    /// Whatever can be refused is, before anything changes, so that a long talk is never copied.
    ///
    /// - Throws: ``TalkRefusal``; the talk stays as it was.
    public mutating func apply(_ act: TalkAct) throws(TalkRefusal) {
        switch act {
        case .room(let change): try self.change(change)
        case .noInterest(let person): try self.clear(person)
        case .initiatorEnters(let person): try self.enter(person)
        case .initiatorLeaves(let person):
            guard self.guests.remove(person) != nil else { throw .unknown(person.text) }
            self.turns.drop { $0 == person }
        case .step(let step, let reason, let day): try self.step(step, reason: reason, day: day)
        case .ask, .answer, .takeBack, .argue, .write, .react, .turn: try self.say(act)
        case .amend, .agreeToAmendment, .settle, .propose: try self.put(act)
        case .consent, .respond, .test, .dropObjection, .integrate: try self.seekConsent(act)
        case .vote, .count, .motivate: try self.decide(act)
        case .proposeMediation, .agreeToMediation, .agreeToWithdraw: try self.agree(act)
        case .judge(let person, let stepsAside, let judge): try self.judge(person, stepsAside, by: judge)
        case .meet(let room): try self.meet(room)
        }
    }

    /// The talk after `act`, as ``apply(_:)``.
    public func applying(_ act: TalkAct) throws(TalkRefusal) -> ItemTalk {
        var talk = self
        try talk.apply(act)
        return talk
    }

    func require(_ stages: ItemStage...) throws(TalkRefusal) {
        guard stages.contains(self.stage) else { throw .stage(self.stage, needed: stages) }
    }

    func name(_ text: String, isTaken: Bool) throws(TalkRefusal) {
        guard ChoiceID(text).isWellFormed, !isTaken else { throw .name(text) }
    }

    /// A change in who decides: whoever is out loses the floor and the answer in the consent round, and votes that are
    /// being given are given anew.
    mutating func change(_ act: RoomAct) throws(TalkRefusal) {
        guard !ItemMachine.table.isEnd(self.stage) else { throw .stage(self.stage, needed: ItemMachine.open) }
        let before = self.deciders
        do throws(RoomRefusal) { try self.room.apply(act) } catch { throw .room(error) }
        let (room, guests) = (self.room, self.guests)
        self.turns.drop { !room.maySpeak($0) && !guests.contains($0) }
        self.cleared = self.cleared.filter { !room.isRecused($0) }
        let deciders = self.deciders
        if self.stage == .consenting { self.consent = self.consent?.keeping(deciders) }
        if self.stage == .voting, before != deciders || self.sheet?.room != room {
            self.sheet = VoteSheet(room)
            self.ruling = nil
        }
    }

    private mutating func clear(_ person: PersonID) throws(TalkRefusal) {
        guard self.deciders.contains(person) else { throw .mayNotDecide(person) }
        guard self.cleared.insert(person).inserted else { throw .repeated(person) }
    }

    private mutating func enter(_ person: PersonID) throws(TalkRefusal) {
        try self.require(.planned, .presenting, .clarifying)
        guard self.initiators.contains(person) else { throw .notInitiator(person) }
        guard self.guests.insert(person).inserted else { throw .repeated(person) }
    }

    private mutating func step(_ step: ItemStep, reason: TextID?, day: Day?) throws(TalkRefusal) {
        let held = self.conditions(of: step, reason: reason, day: day)
        let next: ItemStage
        do throws(MachineRefusal<ItemStage, ItemStep, ItemCondition>) {
            next = try ItemMachine.table.applying(step, to: self.stage, holding: held)
        } catch { throw .step(error) }
        if step == .adopt { try self.ruleByConsent() }
        self.stage = next
        switch step {
        case .talk: self.guests = []
        case .askConsent:
            self.consent = self.proposal.map { ConsentRound($0, loops: self.rules.consentLoops ?? 0) }
        case .escalate, .startVote:
            if step == .escalate { self.proposal = self.consent?.proposal }
            self.startRound()
        case .revote: self.keepRound()
        case .takeBack, .reopen:
            (self.proposal, self.ruling, self.verdict) = (nil, nil, nil)
            self.rounds = []
        // What was agreed to before is not agreed to again.
        case .resume: (self.mediation, self.withdrawing) = (nil, [])
        case .holdOver, .park: self.setAside(step, reason, day)
        case .passOn: self.reason = reason
        default: break
        }
    }

    private mutating func setAside(_ step: ItemStep, _ reason: TextID?, _ day: Day?) {
        self.reason = reason
        self.heldOverTo = step == .holdOver ? day : nil
        // What was not finished is taken up anew: a proposal, a round and votes belong to one meeting.
        (self.proposal, self.consent, self.sheet, self.ruling) = (nil, nil, nil, nil)
        (self.rounds, self.guests) = ([], [])
    }

    private mutating func agree(_ act: TalkAct) throws(TalkRefusal) {
        guard !ItemMachine.table.isEnd(self.stage) else { throw .stage(self.stage, needed: ItemMachine.open) }
        switch act {
        case .proposeMediation(let other):
            guard other.isWellFormed, !self.initiators.contains(other) else { throw .name(other.text) }
            guard self.mediation?.other != other else { throw .repeated(other) }
            self.mediation = Mediation(other: other)
        case .agreeToMediation(let person):
            guard var mediation = self.mediation else { throw .nothingOpen }
            guard self.initiators.contains(person) || mediation.other == person else { throw .notInitiator(person) }
            guard mediation.agreed.insert(person).inserted else { throw .repeated(person) }
            self.mediation = mediation
        case .agreeToWithdraw(let person):
            guard self.initiators.contains(person) else { throw .notInitiator(person) }
            guard self.withdrawing.insert(person).inserted else { throw .repeated(person) }
        default: break
        }
    }

    /// Another meeting with its own room. Whoever had stepped aside is still out.
    private mutating func meet(_ next: ItemRoom) throws(TalkRefusal) {
        try self.require(.planned, .heldOver, .onHold)
        guard next.day > self.room.day, next.interested.isSuperset(of: self.room.interested), next.present.isEmpty,
            next.panel.area == self.room.panel.area, next.deciding == self.room.deciding
        else { throw .meeting }
        var room = next
        for person in self.room.recusals.keys.sorted() {
            if let recusal = self.room.recusals[person] { room.set(recusal, of: person) }
        }
        self.room = room
        self.turns = SpeakingTurns(limit: self.rules.secondsPerPerson)
        (self.cleared, self.guests, self.judgments) = ([], [], [:])
    }
}
