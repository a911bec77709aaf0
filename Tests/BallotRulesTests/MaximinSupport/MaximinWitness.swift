import BallotRules

/// Maximin support by trying every subset, ties by identifier.
struct MaximinWitness {
    let election: SmallElection

    func winners() -> [Int] {
        var winners = self.election.freeWinners()
        var left = self.election.budget
        while true {
            let candidates = self.election.costs.indices.filter { project in
                !winners.contains(project) && !self.election.supporters(project).isEmpty
                    && self.election.costs[project] <= left
                    && !winners.contains { self.election.areRivals($0, project) }
            }
            let loads = candidates.map { self.load(winners + [$0]) }
            guard let least = loads.min(), let place = loads.firstIndex(of: least) else { return winners }
            winners.append(candidates[place])
            left -= self.election.costs[candidates[place]]
        }
    }

    /// The largest quotient of cost and supporters over all subsets.
    func load(_ projects: [Int]) -> Fraction {
        var largest = Fraction.zero
        for mask in 1..<(1 << projects.count) {
            let subset = projects.indices.filter { mask & (1 << $0) != 0 }.map { projects[$0] }
            let cost = subset.reduce(0) { $0 + self.election.costs[$1] }
            let voters = Set(subset.flatMap { self.election.supporters($0) })
            let weight = voters.reduce(Fraction.zero) { $0 + self.election.weight($1) }
            largest = max(largest, Fraction(cost).divided(by: weight) ?? .zero)
        }
        return largest
    }
}
