internal import BallotRules

extension CitizensBudget {
    /// When something went wrong with the ballot.
    mutating func mend(_ act: BudgetAct) throws(Refusal) {
        switch act {
        case .reportIncident(let text):
            let from = self.state
            let isUntouched = self.ideas(at: .awarded).isEmpty && self.ideas(at: .dropped).isEmpty
            try self.step(.reportIncident, [(.reason, text.isWellFormed), (.nothingAwarded, isUntouched)])
            self.incidentFrom = from
            self.incidents.append(Incident(day: self.day, text: text))
            self.backToBallot()
        case .extend(let through, let text):
            try self.step(
                .extend,
                [
                    (.reason, text.isWellFormed), (.whileOpen, self.incidentFrom == .ballot),
                    (.laterDay, through >= self.day && through >= self.voting.through && through < self.plan.executeBy),
                ]
            )
            self.voting = BudgetPlan.Window(from: self.voting.from, through: through)
            self.note(text)
        case .voidBatch(let id, let text):
            try self.check(new: id, isTaken: self.voided.contains(id))
            try self.step(.voidBatch, [(.reason, text.isWellFormed)])
            self.voided.insert(id)
            self.note(text)
        case .raise(let pot, let amount, let text): try self.raise(pot, amount, text)
        case .resume(let text):
            let isOver = self.incidentFrom != .ballot || self.day > self.voting.through
            try self.step(.resume, [(.reason, text.isWellFormed), (.windowOver, isOver)])
            self.note(text)
            self.countLikes()
        case .rerun(let from, let through, let text):
            try self.check(from: from, through: through)
            try self.step(
                .rerun,
                [(.reason, text.isWellFormed), (.laterDay, from >= self.day && through < self.plan.executeBy)]
            )
            self.voting = BudgetPlan.Window(from: from, through: through)
            self.ballotNumber += 1
            self.voided = []
            self.note(text)
        case .fundAll(let text): try self.fundAll(text)
        default: break
        }
    }

    private mutating func raise(_ pot: PotKey, _ amount: Money, _ text: TextID) throws(Refusal) {
        try self.require(.incident)
        try self.check(text: text)
        guard let holds = self.pots[pot] else { throw .problem(.unknown(pot.label)) }
        let whole = self.pots.values.reduce(Money.zero) { $0 + $1 }
        guard amount > .zero, amount <= Money.limit, whole + amount <= Money.limit else {
            throw .problem(.amount(amount))
        }
        self.pots[pot] = holds + amount
        self.note(text)
    }

    /// Rotterdam 2022: everything on the list is funded, where the pots can pay for it.
    private mutating func fundAll(_ text: TextID) throws(Refusal) {
        let all = self.ideas(at: .onBallot) + self.ideas(at: .likesOnly)
        var left = self.pots
        for id in all {
            guard let idea = self.ideas[id] else { continue }
            left[idea.pot] = (left[idea.pot] ?? .zero) - idea.cost
        }
        try self.step(
            .fundAll,
            [(.reason, text.isWellFormed), (.potsSuffice, left.values.allSatisfy { $0 >= .zero })]
        )
        for id in all {
            let cost = self.ideas[id]?.cost ?? .zero
            self.ideas[id]?.stage = .selected
            self.ideas[id]?.amount = cost
        }
        self.note(text)
    }

    /// What was counted does not stand any more.
    private mutating func backToBallot() {
        for id in self.ideas(at: .selected) + self.ideas(at: .reserve) + self.ideas(at: .notSelected) {
            guard var idea = self.ideas[id] else { continue }
            idea.stage = idea.needsLikesOnly ? .likesOnly : .onBallot
            idea.amount = .zero
            self.ideas[id] = idea
        }
        self.result = nil
    }

    private mutating func note(_ text: TextID) {
        guard let last = self.incidents.indices.last else { return }
        self.incidents[last].remedies.append(text)
    }
}
