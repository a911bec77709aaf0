internal import BallotRules

extension CitizensBudget {
    /// The ballot and its outcome.
    mutating func vote(_ act: BudgetAct) throws(Refusal) {
        switch act {
        case .openBallot(let stored):
            let differences = self.plan.ballot.differences(from: stored)
            if self.state == .listed, !differences.isEmpty { throw .problem(.ballotDiffers(differences)) }
            try self.step(
                .openBallot,
                [(.asPublished, differences.isEmpty), (.withinWindow, self.voting.contains(self.day))]
            )
        case .closeBallot:
            try self.step(.closeBallot, [(.windowOver, self.day > self.voting.through)])
            self.countLikes()
        case .takeOver(let result):
            if self.state == .count { try self.check(result) }
            try self.step(.takeOver, [(.certified, Hexadecimal.isHash(result.record))])
            self.result = result
            let reserve = Set(result.reserve)
            for winner in result.winners {
                self.ideas[winner.initiative]?.stage = .selected
                self.ideas[winner.initiative]?.amount = winner.amount
            }
            for id in self.ideas(at: .onBallot) {
                self.ideas[id]?.stage = reserve.contains(id) ? .reserve : .notSelected
            }
        default: break
        }
    }

    /// Where there is no vote, enough likes are enough.
    mutating func countLikes() {
        guard let least = self.plan.likesWithoutVote else { return }
        for id in self.ideas(at: .likesOnly) {
            guard var idea = self.ideas[id] else { continue }
            let isEnough = idea.supporters >= least
            idea.stage = isEnough ? .selected : .notSelected
            idea.amount = isEnough ? idea.cost : .zero
            self.ideas[id] = idea
        }
    }

    /// The result is of this ballot, and of what stood on it; no pot is overdrawn.
    private func check(_ result: CertifiedResult) throws(Refusal) {
        guard Hexadecimal.isHash(result.record) else { throw .problem(.hash(result.record)) }
        guard result.ballot == self.ballotNumber else {
            throw .problem(.count(result.ballot, least: self.ballotNumber, most: self.ballotNumber))
        }
        let without = Set(result.without)
        guard without == self.voided else {
            throw .problem(.open(without.symmetricDifference(self.voided).sorted().map(\.text)))
        }
        var seen: Set<InitiativeID> = []
        var left: [PotKey: Money] = [:]
        for key in self.pots.keys { left[key] = self.left(in: key) }
        for winner in result.winners {
            let idea = try self.idea(winner.initiative, at: .onBallot)
            guard seen.insert(winner.initiative).inserted else { throw .problem(.repeated(winner.initiative.text)) }
            guard winner.amount > .zero else { throw .problem(.amount(winner.amount)) }
            let most = min(idea.cost, left[idea.pot] ?? .zero)
            guard winner.amount <= most else { throw .problem(.above(winner.amount, most: most)) }
            left[idea.pot] = (left[idea.pot] ?? .zero) - winner.amount
        }
        for id in result.reserve {
            _ = try self.idea(id, at: .onBallot)
            guard seen.insert(id).inserted else { throw .problem(.repeated(id.text)) }
        }
    }
}
