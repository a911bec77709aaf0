internal import BallotRules

extension CitizensBudget {
    /// Everything after the count.
    mutating func carryOut(_ act: BudgetAct) throws(Refusal) {
        switch act {
        case .award(let id): try self.change(id, from: [.selected], to: .awarded)
        case .drop(let id, let text):
            try self.check(text: text)
            try self.change(id, from: [.selected, .awarded], to: .dropped)
            self.ideas[id]?.amount = .zero
            self.ideas[id]?.reason = text
        case .callReserve(let id): try self.callReserve(id)
        case .execute: try self.step(.execute, [(.allDecided, self.ideas(at: .selected).isEmpty)])
        case .complete(let id, let text):
            try self.check(text: text)
            try self.require(.execution)
            try self.change(id, from: [.awarded], to: .done)
        case .finish:
            let open = self.ideas(at: .selected) + self.ideas(at: .awarded)
            try self.step(.finish, [(.allDone, open.isEmpty)])
        case .cancel(let text):
            try self.step(.cancel, [(.reason, text.isWellFormed)])
            self.reason = text
        default: break
        }
    }

    private mutating func change(
        _ id: InitiativeID,
        from stages: [BudgetIdea.Stage],
        to stage: BudgetIdea.Stage
    ) throws(Refusal) {
        try self.require(.award, .execution)
        guard var idea = self.ideas[id], stages.contains(idea.stage) else { throw .problem(.unknown(id.text)) }
        idea.stage = stage
        self.ideas[id] = idea
    }

    /// Transition 34: another fell out, the same round, before the end date, in fixed order.
    private mutating func callReserve(_ id: InitiativeID) throws(Refusal) {
        try self.require(.award, .execution)
        guard self.day <= self.plan.executeBy else {
            throw .problem(.day(self.day, from: self.voting.through, through: self.plan.executeBy))
        }
        let idea = try self.idea(id, at: .reserve)
        guard let next = self.nextReserve(for: idea.pot) else {
            throw .problem(.above(idea.cost, most: self.left(in: idea.pot)))
        }
        guard next == id else { throw .problem(.notNext(expected: next.text)) }
        self.ideas[id]?.stage = .selected
        self.ideas[id]?.amount = idea.cost
    }
}
