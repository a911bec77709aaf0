import BallotRules

/// Expanding approvals voter by voter in fractions, ties by identifier.
struct ExpandingWitness {
    let election: SmallElection

    func winners() -> [Int] {
        let small = self.election
        var winners = small.freeWinners()
        var left = small.budget
        let total = small.ballots.indices.reduce(Fraction.zero) { $0 + small.weight($1) }
        guard let share = Fraction(small.budget).divided(by: total) else { return winners }
        var money = small.ballots.indices.map { share * small.weight($0) }
        var depth = 1
        while depth <= small.costs.count {
            var best: (project: Int, ratio: Fraction, payers: [Int])?
            for project in small.costs.indices {
                guard !winners.contains(project), small.costs[project] > 0, small.costs[project] <= left,
                    !winners.contains(where: { small.areRivals($0, project) })
                else { continue }
                let payers = small.ballots.indices.filter { small.ballots[$0].prefix(depth).contains(project) }
                let sum = payers.reduce(Fraction.zero) { $0 + money[$1] }
                guard let ratio = sum.divided(by: Fraction(small.costs[project])), ratio >= .one else { continue }
                if best.map({ ratio > $0.ratio }) ?? true { best = (project, ratio, payers) }
            }
            guard let best else {
                depth += 1
                continue
            }
            let kept = Fraction.one - (Fraction.one.divided(by: best.ratio) ?? .zero)
            for payer in best.payers { money[payer] = money[payer] * kept }
            left -= small.costs[best.project]
            winners.append(best.project)
        }
        return winners
    }
}
