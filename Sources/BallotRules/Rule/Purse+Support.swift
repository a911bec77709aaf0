/// What rules share in which voters pay for projects.
extension Purse {
    /// The supporters of `project`, weighted.
    func votes(_ project: Int) -> Measure {
        Measure(.votes, self.election.votes(for: project))
    }

    /// Puts out the open projects that nobody supports.
    mutating func putOutUnsupported() {
        for project in self.open where self.election.support.weights[project] == 0 {
            self.putOut(project, .ineligible, [self.votes(project)])
        }
    }

    /// Buys the open projects that cost nothing and that somebody supports; of those that exclude each other the one
    /// with more supporters.
    mutating func buyFreeOfCost(ties: inout TieLedger) throws(CountError) {
        while true {
            let free = self.open.filter { self.cost($0) == .zero && self.election.support.weights[$0] > 0 }
            guard let most = free.map({ self.election.support.weights[$0] }).max() else { return }
            let best = free.filter { self.election.support.weights[$0] == most }
            let alone = best.filter { !self.hasOpenRivals($0) }
            let chosen = alone.isEmpty ? try ties.choose(best, by: self.votes(best[0]), step: self.step) : alone[0]
            self.buy(chosen, [self.votes(chosen)])
        }
    }
}
