import BallotRules

/// Exact Equal Shares ballot by ballot, trying every size of the set of payers, ties by identifier.
struct ExactSharesWitness {
    let election: SmallElection
    let byCost: Bool

    var totalWeight: Fraction { self.election.ballots.indices.reduce(.zero) { $0 + self.election.weight($1) } }

    var share: Fraction { Fraction(self.election.budget).divided(by: self.totalWeight) ?? .zero }

    /// What is bought when a ballot of weight 1 has `share`, with the payers of each purchase.
    func purchases(share: Fraction) -> [(project: Int, payers: [Int])] {
        let small = self.election
        var bought = small.freeWinners().map { (project: $0, payers: [Int]()) }
        var money = small.ballots.indices.map { _ in share }
        while true {
            var best: (project: Int, value: Fraction, payers: [Int])?
            for project in small.costs.indices where small.costs[project] > 0 {
                let isClosed = bought.contains { $0.project == project || small.areRivals($0.project, project) }
                guard !isClosed, let payers = self.payers(project, money) else { continue }
                let weight = payers.reduce(Fraction.zero) { $0 + small.weight($1) }
                let utility = Fraction(self.byCost ? small.costs[project] : 1)
                let value = (weight * utility).divided(by: Fraction(small.costs[project])) ?? .zero
                if best.map({ value > $0.value }) ?? true { best = (project, value, payers) }
            }
            guard let best else { return bought }
            let weight = best.payers.reduce(Fraction.zero) { $0 + small.weight($1) }
            for payer in best.payers {
                money[payer] -= Fraction(small.costs[best.project]).divided(by: weight) ?? .zero
            }
            bought.append((best.project, best.payers))
        }
    }

    /// The heaviest set of supporters each of whom has an equal part of the cost.
    private func payers(_ project: Int, _ money: [Fraction]) -> [Int]? {
        let supporters = self.election.supporters(project)
        var best: (weight: Fraction, payers: [Int])?
        for poorest in supporters {
            let payers = supporters.filter { money[$0] >= money[poorest] }
            let weight = payers.reduce(Fraction.zero) { $0 + self.election.weight($1) }
            guard money[poorest] * weight >= Fraction(self.election.costs[project]) else { continue }
            if best.map({ weight > $0.weight }) ?? true { best = (weight, payers) }
        }
        return best?.payers
    }
}
