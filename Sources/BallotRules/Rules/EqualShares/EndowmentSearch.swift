/// Raises everybody's share step by step until the outcome may stand.
///
/// The search is sequential in meaning: it visits the shares in order, and jumps over one only where a run has proved
/// that it buys the same projects there (``GrowthWatch``).
struct EndowmentSearch {
    let election: Election
    let stop: EqualSharesSettings.Stop
    let weightScale: Int
    /// Runs to go unwatched, because the last ones could prove nothing, and how many that will be next time.
    private var unwatched = 0
    private var patience = 1

    init(election: Election, stop: EqualSharesSettings.Stop, weightScale: Int) {
        self.election = election
        self.stop = stop
        self.weightScale = weightScale
    }

    /// The share that gives the outcome, the number of shares visited, and what ended the search.
    mutating func finalShare(
        from start: Fraction,
        by increment: Fraction,
        run: inout EqualSharesRun,
        ties: inout TieLedger
    ) throws(CountError) -> (Fraction, runs: Int, EndowmentStop) {
        let scale = Fraction(1, over: self.weightScale)
        let stepSize = (increment * scale).approximation
        let metBefore = ties.met.count
        defer { run.growth.isOn = false }
        var share = start
        var visited = 1
        run.growth.isOn = true
        try run.complete(endowment: share * scale, ties: &ties, stepOffset: 0)
        while true {
            ties.forget(since: metBefore)
            if let reason = self.reasonToStop(run.purchases, run: run) {
                return (share, visited, reason)
            }
            let unchanged = self.unchangedSteps(run.growth, stepSize: stepSize)
            share += Fraction(unchanged) * increment
            visited += unchanged
            let next = share + increment
            self.schedule(&run.growth, gained: unchanged)
            try run.complete(endowment: next * scale, ties: &ties, stepOffset: 0)
            visited += 1
            if self.cost(run.purchases) > self.election.budget.units {
                ties.forget(since: metBefore)
                return (share, visited, .overspend)
            }
            share = next
        }
    }

    /// How many further steps certainly buy the same.
    private func unchangedSteps(_ growth: GrowthWatch, stepSize: Double) -> Int {
        let steps = growth.limit / stepSize * (1 - 0x1p-20)
        return steps >= 1 && steps < 0x1p40 ? Int(steps) : 0
    }

    /// Watches the next run unless the last watched ones gained nothing.
    private mutating func schedule(_ growth: inout GrowthWatch, gained: Int) {
        if growth.isOn {
            self.patience = gained > 0 ? 1 : min(self.patience * 2, 16)
            self.unwatched = gained > 0 ? 0 : self.patience / 2
        } else {
            self.unwatched -= 1
        }
        growth.isOn = self.unwatched <= 0
    }

    private func cost(_ purchases: [Int]) -> Int {
        purchases.reduce(0) { $0 + self.election.projects[$1].cost.units }
    }

    private func reasonToStop(_ purchases: [Int], run: borrowing EqualSharesRun) -> EndowmentStop? {
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
