extension CaseBook {
    /// On what ground `act` is done: who may do it, and whether somebody may do it for others.
    ///
    /// - Throws: ``ActRefusal`` where the act names something that is not there.
    public func duty(of act: Act) throws(ActRefusal) -> Duty {
        switch act {
        case .setUp(let act): return Self.duty(of: act)
        case .initiative(let id, let act): return try self.duty(of: act, id)
        case .support(_, let act):
            switch act {
            case .state, .takeBack: return .own
            case .sheet, .tell: return .role([.desk, .coordinator])
            }
        case .meeting(let id, let act): return try self.duty(of: act, id)
        case .item(let id, let act): return try self.duty(of: act, id)
        case .pots: return .role([.treasurer])
        case .budget(let id, let act): return try self.duty(of: act, id)
        case .instrument(let id, let act): return try self.duty(of: act, id)
        case .objection(_, _, let act):
            switch act {
            case .object, .step(.withdraw, _, _), .step(.complete, _, _): return .own
            case .interested, .excuse, .noHearing, .step: return .role([.authority])
            }
        }
    }

    /// Whether `person` may act on the ground `duty`.
    public func holds(_ duty: Duty, _ person: PersonID) -> Bool {
        switch duty {
        case .own: true
        case .role(let roles): roles.contains { self.roles[person]?.contains($0) ?? false }
        case .presiding(let panel): self.panels[panel]?.isPresiding(person) ?? false
        case .initiator(let id): self.book[id]?.current.content.initiators.contains(person) ?? false
        case .deciding(let panel):
            self.holds(.role([.authority]), person)
                || (self.panels[panel].map { $0.scheme.authority.isPanels && $0.isPresiding(person) } ?? false)
        }
    }

    func authorise(_ act: Act, _ person: PersonID) throws(ActRefusal) {
        let duty = try self.duty(of: act)
        guard self.holds(duty, person) else { throw .notAllowed(person, duty) }
    }

    /// As whom somebody presides over the meeting in which this is done, where it is done in one.
    public func presiding(over act: Act) -> Duty? {
        switch act {
        case .meeting(let id, _): self.meetings[id].map { .presiding($0.panel) }
        case .item(let id, _): self.meetingOfItem[id].flatMap { self.meetings[$0] }.map { .presiding($0.panel) }
        default: nil
        }
    }

    private static func duty(of act: SetUpAct) -> Duty {
        switch act {
        case .publish: .role([.authority])
        case .areas, .compose, .dissolve, .grant, .revoke: .role([.administrator])
        case .window: .role([.administrator, .coordinator])
        }
    }

    private func duty(of act: CaseAct, _ id: InitiativeID) throws(ActRefusal) -> Duty {
        switch act {
        case .start: return .own
        case .revise, .agree, .receipt: return .initiator(id)
        case .resubmit: return .initiator(id)
        case .merge, .split: return .role([.coordinator])
        case .step(let step, _, _): return self.duty(of: step, id)
        case .find(let finding, _, _): return .role(Self.roles(stating: finding))
        case .reserve: return .role([.treasurer, .coordinator])
        case .decide, .announce: return .deciding(try self.file(id).panel)
        case .pay, .repay: return .role([.treasurer])
        case .lower, .reclaim, .writeOff: return .deciding(try self.file(id).panel)
        case .clock(let clock):
            switch clock {
            case .delayAgreed, .defaultNotice: return .initiator(id)
            case .extended, .committeeEngaged, .adjourned: return .role([.authority])
            }
        }
    }

    private func duty(of step: InitiativeAct, _ id: InitiativeID) -> Duty {
        switch step {
        case .publish, .submit, .complete, .withdraw, .accept, .begin, .reportChange, .finish, .account:
            .initiator(id)
        case .settle: .role([.authority])
        default: .role([.coordinator])
        }
    }

    private func duty(of act: MeetingAct, _ id: MeetingID) throws(ActRefusal) -> Duty {
        if case .call(let panel, _, _, _) = act { return .presiding(panel) }
        guard let meeting = self.meetings[id] else { throw .unknownMeeting(id) }
        if case .noInterests = act { return .own }
        return .presiding(meeting.panel)
    }

    private func duty(of act: ItemAct, _ id: ItemID) throws(ActRefusal) -> Duty {
        guard let meeting = self.meetingOfItem[id].flatMap({ self.meetings[$0] }) else { throw .unknownItem(id) }
        switch act {
        case .consent(.withdraw): return .own
        case .arrive, .leave, .rule, .replaceAbsent, .initiatorEnters, .initiatorLeaves, .step, .turn, .test, .count,
            .motivate, .proposeMediation, .consent:
            return .presiding(meeting.panel)
        default: return .own
        }
    }

    /// Who may state a finding; nobody for those that are computed.
    private static func roles(stating finding: InitiativeFacts.Finding) -> [Role] {
        switch finding {
        case .identified, .hardCriterionFails, .otherSchemeFits, .checked, .conditionsMet: [.coordinator]
        case .accountKnown: [.treasurer]
        case .receipts: [.treasurer, .coordinator]
        case .heard, .breach: [.authority, .coordinator]
        default: []
        }
    }
}

extension Authority {
    /// Whether the panel itself decides.
    public var isPanels: Bool { self == .mandate || self == .privateFund }
}
