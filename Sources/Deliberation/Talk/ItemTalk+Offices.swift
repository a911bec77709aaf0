extension ItemTalk {
    /// Who presides over this item: the chair where the chair is here and takes part, and otherwise the member who takes
    /// part and sits longest; among equals the order of seats decides (*langstzittende lid*, compare Gemeentewet 77). Nobody
    /// while nobody is here.
    public var presiding: PersonID? {
        if let chair = self.room.panel.chair?.person, self.room.maySpeak(chair) { return chair }
        var first: (person: PersonID, since: Day)?
        for seat in self.room.panel.seats {
            guard let person = self.room.members[seat.id], self.room.maySpeak(person) else { continue }
            let terms = self.room.panel.members.filter { $0.person == person && $0.holds(on: self.room.day) }
            let since = terms.map(\.from).min() ?? self.room.day
            if let first, first.since <= since { continue }
            first = (person, since)
        }
        return first?.person
    }

    /// In which qualities `person` takes part in this item.
    public func offices(of person: PersonID) -> Set<TalkOffice> {
        var offices: Set<TalkOffice> = []
        if self.presiding == person { offices.insert(.chair) }
        if self.room.panel.secretary?.person == person { offices.insert(.secretary) }
        if self.initiators.contains(person) { offices.insert(.initiator) }
        return offices
    }

    /// Changes the talk in place by an act of `actor`, who must be the one to do it.
    ///
    /// Opening, going on, counting, testing an objection, giving the floor and ruling on a challenge are for whoever
    /// presides. On a challenge of that person the panel rules, by ``TalkAct/judge(_:stepsAside:by:)``.
    ///
    /// - Throws: ``TalkRefusal``; the talk stays as it was.
    public mutating func apply(_ act: TalkAct, by actor: PersonID) throws(TalkRefusal) {
        if case .room(.rule(let person, _)) = act, self.isJudgedByPanel(person) { throw .panelRules(person) }
        let needed = act.offices
        let isOwn = act.persons(self).contains(actor)
        let isAllowed = (isOwn && needed.contains(.own)) || !self.offices(of: actor).isDisjoint(with: needed)
        guard isAllowed else { throw .office(actor, needed: needed) }
        try self.apply(act)
    }

    /// Whether the panel, and not whoever presides, rules on a challenge of `person`.
    public func isJudgedByPanel(_ person: PersonID) -> Bool {
        self.presiding == nil || self.presiding == person || self.room.panel.chair?.person == person
    }

    /// Who rules on a challenge of `person` when the panel does: whoever decides the item, but for that person.
    public func judges(of person: PersonID) -> [PersonID] { self.deciders.subtracting([person]).sorted() }

    /// One opinion on a challenge that the panel rules on. More than half of the judges decide; when all have spoken and
    /// they are equal, the person stays.
    mutating func judge(_ person: PersonID, _ stepsAside: Bool, by judge: PersonID) throws(TalkRefusal) {
        guard self.room.recusals[person]?.isOpen ?? false else { throw .room(.notChallenged(person)) }
        guard self.isJudgedByPanel(person) else { throw .mayNotDecide(judge) }
        let judges = self.judges(of: person)
        guard judges.contains(judge) else { throw .mayNotDecide(judge) }
        guard self.judgments[person]?[judge] != stepsAside else { throw .repeated(judge) }
        var opinions = self.judgments[person] ?? [:]
        opinions[judge] = stepsAside
        let away = judges.filter { opinions[$0] == true }.count
        let stays = judges.filter { opinions[$0] == false }.count
        let isDone = away * 2 > judges.count || stays * 2 > judges.count || away + stays == judges.count
        if isDone { try self.change(.rule(person, stepsAside: away * 2 > judges.count)) }
        self.judgments[person] = isDone ? nil : opinions
    }
}

extension TalkAct {
    /// In which qualities it can be done.
    public var offices: Set<TalkOffice> {
        switch self {
        case .room(let act): act.offices
        case .initiatorEnters, .initiatorLeaves: [.own, .chair, .secretary]
        case .step(.withdraw, _, _): [.initiator, .chair, .secretary]
        case .step(.conclude, _, _), .motivate, .meet: [.chair, .secretary]
        case .step, .test, .count: [.chair]
        case .turn(.queue), .turn(.pass): [.own, .chair]
        case .turn(.start), .turn(.grant): [.chair]
        case .turn(.finish): [.own, .chair, .secretary]
        case .consent(.withdraw, _): [.own]
        case .consent: [.chair]
        case .write: [.own, .secretary]
        case .proposeMediation: [.chair, .initiator]
        case .noInterest, .ask, .answer, .takeBack, .argue, .react, .amend, .agreeToAmendment, .settle, .propose,
            .respond, .dropObjection, .integrate, .vote, .agreeToMediation, .agreeToWithdraw, .judge:
            [.own]
        }
    }

    /// Whose own act it is, in this talk.
    func persons(_ talk: ItemTalk) -> [PersonID] {
        switch self {
        case .room(let act): act.persons(talk.room)
        case .noInterest(let person), .initiatorEnters(let person), .initiatorLeaves(let person),
            .ask(_, _, let person), .answer(_, _, let person), .takeBack(_, let person), .argue(_, _, _, let person),
            .write(_, _, _, let person), .amend(_, _, let person), .agreeToAmendment(_, let person),
            .settle(_, _, let person, _), .consent(_, let person), .respond(_, let person, _),
            .dropObjection(_, let person), .vote(_, _, let person), .agreeToMediation(let person),
            .agreeToWithdraw(let person), .judge(_, _, let person):
            [person]
        case .react(_, let reaction): [reaction.person]
        case .propose(let proposal), .integrate(_, let proposal): [proposal.person]
        case .turn(let turn): [turn.person]
        case .step, .test, .count, .motivate, .proposeMediation, .meet: []
        }
    }
}

extension RoomAct {
    /// In which qualities it can be done.
    public var offices: Set<TalkOffice> {
        switch self {
        case .arrive, .leave: [.own, .chair, .secretary]
        case .declare, .challenge: [.own]
        case .rule: [.chair]
        case .replaceAbsent: [.chair, .secretary]
        case .giveProxy: [.own, .secretary]
        }
    }

    /// Whose own act it is, in this room.
    func persons(_ room: ItemRoom) -> [PersonID] {
        switch self {
        case .arrive(let person), .leave(let person), .declare(let person, _): [person]
        case .challenge(_, _, let challenger): [challenger]
        case .rule, .replaceAbsent: []
        case .giveProxy(let seat, _): room.occupant(of: seat).map { [$0] } ?? []
        }
    }
}

extension TurnAct {
    /// Whose turn it is.
    var person: PersonID {
        switch self {
        case .queue(let person), .start(let person), .finish(let person, _), .pass(let person), .grant(let person, _):
            person
        }
    }
}
