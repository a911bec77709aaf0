import BallotRules

/// Equal Shares with bounded overspending ballot by ballot, trying every price at which a voter runs out.
struct OverspendingWitness {
    let election: SmallElection
    let utility: String

    private func utility(_ ballot: Int, _ project: Int) -> Fraction {
        guard let place = self.election.ballots[ballot].firstIndex(of: project) else { return .zero }
        switch self.utility {
        case "cost": return Fraction(self.election.costs[project])
        case "score": return Fraction(self.election.points[ballot][place])
        default: return .one
        }
    }

    func winners() -> [Int] {
        let small = self.election
        var winners = small.freeWinners()
        var left = small.budget
        let total = small.ballots.indices.reduce(Fraction.zero) { $0 + small.weight($1) }
        let share = Fraction(small.budget).divided(by: total) ?? .zero
        var money = small.ballots.indices.map { _ in share }
        while true {
            var best: (project: Int, quotient: Fraction, rate: Fraction)?
            for project in small.costs.indices where small.costs[project] > 0 && small.costs[project] <= left {
                let isClosed = winners.contains { $0 == project || small.areRivals($0, project) }
                if isClosed { continue }
                for (quotient, rate) in self.prices(project, money) {
                    if let known = best {
                        // Of equal prices for one project the one that covers most, which asks the least.
                        let isSame = known.project == project && quotient == known.quotient && rate > known.rate
                        if quotient < known.quotient || isSame { best = (project, quotient, rate) }
                    } else {
                        best = (project, quotient, rate)
                    }
                }
            }
            guard let best else { return winners }
            for ballot in money.indices {
                money[ballot] -= min(money[ballot], best.rate * self.utility(ballot, best.project))
            }
            winners.append(best.project)
            left -= small.costs[best.project]
        }
    }

    /// Quotient ρ/α and ρ for every price at which a supporter runs out or the cost is covered.
    private func prices(_ project: Int, _ money: [Fraction]) -> [(Fraction, Fraction)] {
        let supporters = self.election.supporters(project).filter { money[$0] > .zero }
        let cost = Fraction(self.election.costs[project])
        let covered = { (price: Fraction) in
            supporters.reduce(Fraction.zero) { sum, voter in
                sum + min(money[voter], price * self.utility(voter, project)) * self.election.weight(voter)
            }
        }
        var prices = supporters.compactMap { money[$0].divided(by: self.utility($0, project)) }
        // The price that covers the cost, from each set of voters who have run out.
        for limit in prices {
            let out = supporters.filter { money[$0] < limit * self.utility($0, project) }
            let spent = out.reduce(Fraction.zero) { $0 + money[$1] * self.election.weight($1) }
            let sharing = supporters.filter { !out.contains($0) }.reduce(Fraction.zero) {
                $0 + self.utility($1, project) * self.election.weight($1)
            }
            if let price = (cost - spent).divided(by: sharing), covered(price) == cost { prices.append(price) }
        }
        return prices.sorted().compactMap { price in
            guard price > .zero, covered(price) <= cost, let part = covered(price).divided(by: cost) else { return nil }
            guard let rate = price.divided(by: part), let quotient = rate.divided(by: part) else { return nil }
            return (quotient, rate)
        }
    }
}
