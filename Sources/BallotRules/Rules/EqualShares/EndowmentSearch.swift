/// Raises everybody's share step by step until the outcome may stand.
///
/// The search is sequential in meaning: it visits the shares in order, and jumps over one only where a run has proved
/// that it buys the same projects there.
struct EndowmentSearch {
    let election: Election
    let stop: EqualSharesSettings.Stop
    let weightScale: Int

    /// The share that gives the outcome, the number of shares visited, and what ended the search.
    mutating func finalShare(
        from start: Fraction,
        by increment: Fraction,
        run: inout EqualSharesRun,
        ties: inout TieLedger
    ) throws(CountError) -> (Fraction, runs: Int, EndowmentStop) {
        let scale = Fraction(1, over: self.weightScale)
        let metBefore = ties.met.count
        var share = start
        var visited = 1
        try run.complete(endowment: share * scale, ties: &ties, stepOffset: 0)
        while true {
            if let reason = self.reasonToStop(run.purchases, run: run) {
                ties.forget(since: metBefore)
                return (share, visited, reason)
            }
            let next = share + increment
            try run.complete(endowment: next * scale, ties: &ties, stepOffset: 0)
            visited += 1
            if self.cost(run.purchases) > self.election.budget.units {
                ties.forget(since: metBefore)
                return (share, visited, .overspend)
            }
            share = next
        }
    }

    private func cost(_ purchases: [Int]) -> Int {
        purchases.reduce(0) { $0 + self.election.projects[$1].cost.units }
    }

    private func reasonToStop(_ purchases: [Int], run: EqualSharesRun) -> EndowmentStop? {
        let left = self.election.budget.units - self.cost(purchases)
        var closed = [Bool](repeating: false, count: self.election.projects.count)
        for project in purchases {
            closed[project] = true
            for rival in run.rivals[project] { closed[rival] = true }
        }
        let open = self.election.projects.indices.filter { !closed[$0] }
        if self.stop == .exhaustive && !open.contains(where: { self.election.projects[$0].cost.units <= left }) {
            return .exhaustive
        }
        return open.contains { run.lists.totalUnits[$0] > 0 } ? nil : .allSelected
    }
}
