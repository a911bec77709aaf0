internal import BigInt

/// Exact Equal Shares: everybody who pays for a project pays the same, or nothing.
///
/// A project is paid for by the largest set of supporters each of whom has an equal part of the cost left; the project
/// with the lowest price for a unit of utility comes first. Defined where all supporters have the same utility.
/// S. Kraiczy, I. Robinson and E. Elkind, Streamlining Equal Shares, 2025, arXiv:2502.11797.
struct ExactEqualShares {
    let settings: EqualSharesSettings
    /// How much a share is raised each time; `nil` to go to the next share at which something changes.
    let increment: Fraction?

    /// Spends equal shares, beginning with `start` for a voter of weight 1, and raises them as the completion says.
    ///
    /// - Throws: a refusal when supporters have different utilities.
    func spend(
        _ purse: inout Purse,
        utility: Utility,
        start: Fraction,
        ties: inout TieLedger
    ) throws(CountError) {
        let election = purse.election
        guard utility == .cost || utility == .cardinality else {
            throw .refused(.utility(utility, election.profile.form))
        }
        var rest = purse
        try rest.buyFreeOfCost(ties: &ties)
        let metBefore = ties.met.count
        let found = try self.finalShare(from: start, rest, byCost: utility == .cost, &ties)
        ties.forget(since: metBefore)
        if self.settings.completion.raisesShares {
            purse.record(.endowed, nil, [Measure(.endowment, found.share)])
            purse.add(.endowment(found.share, runs: found.runs, stop: found.stop))
        }
        try purse.buyFreeOfCost(ties: &ties)
        var run = self.run(purse, byCost: utility == .cost, share: found.share, isWatched: false)
        try run.complete(&ties, stepOffset: purse.step)
        let scale = election.profile.weightScale
        for purchase in run.purchases {
            let rate = Measure(.rate, run.rate(purchase.project, payers: purchase.payers))
            let price = Measure(.price, purchase.price * Fraction(scale))
            purse.buy(purchase.project, [rate, price, Measure(.fullPayers, Fraction(purchase.payers, over: scale))])
        }
    }

    private func run(_ purse: Purse, byCost: Bool, share: Fraction, isWatched: Bool) -> ExactSharesRun {
        ExactSharesRun(
            purse.election,
            byCost: byCost,
            endowment: share * Fraction(1, over: purse.election.profile.weightScale),
            isOpen: purse.isOpen,
            isWatched: isWatched
        )
    }

    private func finalShare(
        from start: Fraction,
        _ purse: Purse,
        byCost: Bool,
        _ ties: inout TieLedger
    ) throws(CountError) -> (share: Fraction, runs: Int, stop: EndowmentStop) {
        let raises = self.settings.completion.raisesShares && purse.election.totalCost > purse.election.budget
        guard raises else { return (start, 1, .notRaised) }
        var share = start
        var runs = 1
        var run = self.run(purse, byCost: byCost, share: share, isWatched: true)
        try run.complete(&ties, stepOffset: purse.step)
        while true {
            if self.isExhaustive(run, purse) { return (share, runs, .exhaustive) }
            guard let next = self.next(after: share, run, purse.election.profile.weightScale) else {
                return (share, runs, .allSelected)
            }
            run = self.run(purse, byCost: byCost, share: next, isWatched: true)
            try run.complete(&ties, stepOffset: purse.step)
            runs += 1
            if run.cost > purse.left.units {
                // One increment before a share that is too much nothing has changed yet.
                return (self.increment.map { next - $0 } ?? share, runs, .overspend)
            }
            share = next
        }
    }

    /// The next share under which the run may differ: exactly that one, or the first at a whole number of increments.
    private func next(after share: Fraction, _ run: ExactSharesRun, _ weightScale: Int) -> Fraction? {
        guard let change = run.nextChange else { return nil }
        let target = change * Fraction(weightScale)
        guard let increment = self.increment else { return target }
        let steps = (target - share).divided(by: increment).map { max($0.ceiling, 1) } ?? 1
        return share + increment * Fraction(steps)
    }

    private func isExhaustive(_ run: ExactSharesRun, _ purse: Purse) -> Bool {
        guard self.settings.stop == .exhaustive else { return false }
        let left = purse.left.units - run.cost
        return !purse.isOpen.indices.contains { run.isOpen[$0] && purse.cost($0).units <= left }
    }
}
