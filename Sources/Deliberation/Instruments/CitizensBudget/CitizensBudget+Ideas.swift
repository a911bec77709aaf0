internal import BallotRules

extension CitizensBudget {
    /// Everything before the ballot.
    mutating func prepare(_ act: BudgetAct, _ person: PersonID) throws(Refusal) {
        switch act {
        case .openIdeas: try self.step(.openIdeas, [(.withinWindow, self.plan.ideas.contains(self.day))])
        case .propose(let id, let pot, let asked): try self.propose(id, pot, asked, person)
        case .withdraw(let id):
            var idea = try self.idea(
                id,
                at: .proposed,
                .supported,
                .feasible,
                .infeasible,
                .reserve,
                .notSelected
            )
            guard idea.person == person else { throw .problem(.person(person)) }
            idea.stage = .withdrawn
            self.ideas[id] = idea
        case .askSupport: try self.step(.askSupport, [(.windowOver, self.day > self.plan.ideas.through)])
        case .countSupport(let id, let supporters): try self.countSupport(id, supporters)
        case .check:
            try self.step(.check, [(.windowOver, self.day > self.plan.support.through)])
            self.sift()
        case .judge(let id, let isFeasible, let cost, let text):
            try self.require(.feasibility)
            var idea = try self.idea(id, at: .supported, .feasible, .infeasible)
            try self.check(text: text)
            if isFeasible { try self.check(cost, idea.pot) }
            idea.stage = isFeasible ? .feasible : .infeasible
            if isFeasible { idea.cost = cost }
            idea.reason = text
            self.ideas[id] = idea
        case .fixList:
            try self.step(.fixList, [(.allJudged, self.ideas(at: .supported).isEmpty)])
            self.fixList()
        default: break
        }
    }

    private mutating func propose(_ id: InitiativeID, _ pot: PotKey, _ asked: Money, _ person: PersonID) throws(Refusal)
    {
        try self.require(.ideas)
        guard self.plan.ideas.contains(self.day) else {
            throw .problem(.day(self.day, from: self.plan.ideas.from, through: self.plan.ideas.through))
        }
        try self.check(new: id, isTaken: self.ideas[id] != nil)
        try self.check(asked, pot)
        guard self.ideas.count < 100_000 else { throw .problem(.count(100_001, least: 0, most: 100_000)) }
        self.ideas[id] = BudgetIdea(person: person, pot: pot, cost: asked)
    }

    private func check(_ cost: Money, _ pot: PotKey) throws(Refusal) {
        guard let holds = self.pots[pot] else { throw .problem(.unknown(pot.label)) }
        guard cost > .zero else { throw .problem(.amount(cost)) }
        guard cost <= holds else { throw .problem(.above(cost, most: holds)) }
    }

    /// The number as the register has it; it can fall where somebody takes support back.
    private mutating func countSupport(_ id: InitiativeID, _ supporters: Int) throws(Refusal) {
        try self.require(.ideas, .support, .listed, .ballot, .incident)
        // Once the list is fixed, likes matter only where there is no vote.
        var idea =
            self.state == .ideas || self.state == .support
            ? try self.idea(id, at: .proposed) : try self.idea(id, at: .likesOnly)
        let most = self.plan.residents
        guard (0...most).contains(supporters) else { throw .problem(.count(supporters, least: 0, most: most)) }
        idea.supporters = supporters
        self.ideas[id] = idea
    }

    private mutating func sift() {
        for id in self.ideas(at: .proposed) {
            let supporters = self.ideas[id]?.supporters ?? 0
            let isMet = self.plan.gate.isMet(supporters: supporters, of: self.plan.residents)
            self.ideas[id]?.stage = isMet ? .supported : .lapsed
        }
    }

    /// A pot that can pay for all its ideas needs no vote, where the plan says so.
    private mutating func fixList() {
        let feasible = self.ideas(at: .feasible)
        var sums: [PotKey: Money] = [:]
        for id in feasible {
            guard let idea = self.ideas[id] else { continue }
            sums[idea.pot] = min((sums[idea.pot] ?? .zero) + idea.cost, Money.limit)
        }
        for id in feasible {
            guard let pot = self.ideas[id]?.pot else { continue }
            let isEnough = (sums[pot] ?? .zero) <= (self.pots[pot] ?? .zero)
            let needsLikesOnly = self.plan.likesWithoutVote != nil && isEnough
            self.ideas[id]?.needsLikesOnly = needsLikesOnly
            self.ideas[id]?.stage = needsLikesOnly ? .likesOnly : .onBallot
        }
    }
}
