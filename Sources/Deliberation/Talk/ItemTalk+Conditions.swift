extension ItemTalk {
    /// Every condition that holds now, for a step with this reason and day.
    public func conditions(reason: TextID? = nil, day: Day? = nil) -> Set<ItemCondition> {
        Set(ItemCondition.allCases.filter { self.holds($0, reason: reason, day: day) })
    }

    /// The conditions of `step` that hold now; the others are not looked at.
    func conditions(of step: ItemStep, reason: TextID?, day: Day?) -> Set<ItemCondition> {
        let asked = ItemMachine.table.row(step, from: self.stage)?.conditions ?? []
        return Set(asked.filter { self.holds($0, reason: reason, day: day) })
    }

    /// Whether a condition holds now, for a step with this reason and day.
    func holds(_ condition: ItemCondition, reason: TextID? = nil, day: Day? = nil) -> Bool {
        switch condition {
        case .quorum: self.room.blockers(self.rules.quorum).isEmpty
        case .interestsDeclared: self.undeclared.isEmpty
        case .questionsAnswered: !self.questions.contains(where: \.isOpen)
        case .initiatorsGone: self.guests.isEmpty
        case .amendmentOpen: self.hasOpenAmendment
        case .noAmendmentOpen: !self.hasOpenAmendment
        case .proposal: self.proposal?.version == self.version.address
        case .consentFirst: self.rules.consentLoops != nil
        case .noConsentFirst: self.rules.consentLoops == nil
        case .consented: self.consent?.stage == .consented
        case .escalated: self.consent?.stage == .escalated
        case .takenBack: self.consent?.stage == .withdrawn
        case .ruled: self.ruling?.status == .adopted || self.ruling?.status == .rejected
        case .notRuled: self.ruling.map { $0.status != .adopted && $0.status != .rejected } ?? false
        case .votedDown: self.ruling?.status == .rejected
        case .motivation: self.verdict != nil
        case .reason: !(reason?.text ?? "").isEmpty
        case .laterDay: day.map { $0 > self.room.day && $0 <= (self.decideBy ?? $0) } ?? false
        case .dayReached: self.heldOverTo.map { self.room.day >= $0 } ?? true
        case .bothAgree: self.bothAgree
        case .belowQuorum: !self.canReachQuorum
        case .initiatorsAgree: self.withdrawing.isSuperset(of: self.initiators)
        }
    }

    private var hasOpenAmendment: Bool { self.amendments.contains { $0.state == .proposed } }

    private var bothAgree: Bool {
        self.mediation.map { $0.agreed.isSuperset(of: self.initiators + [$0.other]) } ?? false
    }

    /// Whether the quorum could be reached if every member and alternate came.
    private var canReachQuorum: Bool {
        let people = self.room.members.values.sorted() + self.room.panel.alternates.map(\.person)
        var room = self.room
        for person in people where !room.present.contains(person) { try? room.apply(.arrive(person)) }
        return self.rules.quorum.finding(in: room.attendance).isReached
    }
}
