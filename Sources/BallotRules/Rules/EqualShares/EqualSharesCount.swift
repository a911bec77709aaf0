/// A whole count by Equal Shares: the runs, the completion, and the comparison.
struct EqualSharesCount {
    let election: Election
    let utility: Utility
    let settings: EqualSharesSettings
    private var run: EqualSharesRun
    private var purse: Purse

    init(election: Election, utility: Utility, settings: EqualSharesSettings) {
        self.election = election
        self.utility = utility
        self.settings = settings
        self.run = EqualSharesRun(election, utility: utility)
        self.purse = Purse(election)
    }

    mutating func tally(_ ties: inout TieLedger) throws(CountError) -> Tally {
        if self.election.profile.totalWeight > 0 {
            try self.spend(&ties)
        }
        if self.settings.completion == .utilitarian || self.settings.completion == .add1Utilitarian {
            try self.completeGreedily(&ties)
        }
        if self.settings.comparison != .none {
            try self.compareWithGreedy(&ties)
        }
        return self.purse.tally
    }

    /// The share of one voter of weight 1 at the start.
    private var start: Fraction {
        let profile = self.election.profile
        let share =
            Fraction(self.election.budget.units)
            * Fraction(profile.weightScale, over: profile.totalWeight)
        guard self.settings.start == .floor else { return share }
        let whole = self.election.currency.unitsPerWhole
        return Fraction((share * Fraction(1, over: whole)).floor) * Fraction(whole)
    }

    /// By how much a share is raised each time, or `nil` when it is not.
    private var increment: Fraction? {
        guard self.election.totalCost > self.election.budget else { return nil }
        switch self.settings.completion {
        case .none, .utilitarian, .addOpt: return nil
        case .add1, .add1Utilitarian:
            return self.settings.increment * Fraction(self.election.currency.unitsPerWhole)
        case .percent:
            let profile = self.election.profile
            return Fraction(self.election.budget.units) * self.settings.step
                * Fraction(profile.weightScale, over: profile.totalWeight)
        }
    }

    private mutating func spend(_ ties: inout TieLedger) throws(CountError) {
        let start = self.start
        switch self.settings.variant {
        case .standard:
            try self.spendShares(&ties)
        case .exact:
            let variant = ExactEqualShares(settings: self.settings, increment: self.increment)
            try variant.spend(&self.purse, utility: self.utility, start: start, ties: &ties)
        case .boundedOverspending:
            try BoundedOverspending().spend(&self.purse, utility: self.utility, start: start, ties: &ties)
        }
    }

    private mutating func spendShares(_ ties: inout TieLedger) throws(CountError) {
        var share = self.start
        var runs = 1
        var stop = EndowmentStop.notRaised
        if let increment = self.increment, increment > .zero {
            var search = EndowmentSearch(
                election: self.election,
                stop: self.settings.stop,
                weightScale: self.election.profile.weightScale
            )
            (share, runs, stop) = try search.finalShare(from: share, by: increment, run: &self.run, ties: &ties)
        }
        if self.settings.completion != .none && self.settings.completion != .utilitarian {
            self.purse.record(.endowed, nil, [Measure(.endowment, share)])
            self.purse.add(.endowment(share, runs: runs, stop: stop))
        }
        try self.buy(share: share, &ties)
    }

    /// The run that counts, written down.
    private mutating func buy(share: Fraction, _ ties: inout TieLedger) throws(CountError) {
        let scale = Fraction(1, over: self.election.profile.weightScale)
        var purse = self.purse
        try self.run.complete(endowment: share * scale, ties: &ties, stepOffset: purse.step) { run, candidate in
            purse.buy(candidate.project, run.measures(of: candidate))
        }
        self.purse = purse
    }

    private mutating func completeGreedily(_ ties: inout TieLedger) throws(CountError) {
        // By votes; only points and rankings have a density of their own.
        let utility: Utility = self.utility == .cardinality ? .cost : self.utility
        let standing = GreedyStanding(utility: utility, ranking: .density, election: self.election)
        try self.purse.fill(standing, misfit: .skip, stage: .completion, ties: &ties)
    }

    private mutating func compareWithGreedy(_ ties: inout TieLedger) throws(CountError) {
        var greedy = Purse(self.election)
        let utility: Utility = self.election.profile.form == .ordinal ? self.utility : .cost
        let standing = GreedyStanding(utility: utility, ranking: .density, election: self.election)
        let metBefore = ties.met.count
        try greedy.fill(standing, misfit: .skip, stage: .comparison, ties: &ties)
        let preference = OutcomePreference(
            self.election,
            first: self.purse.tally.awards.map(\.project),
            second: greedy.tally.awards.map(\.project),
            byCount: self.settings.comparison == .satisfaction
        )
        let greedyStands = preference.second > preference.first
        // Where greedy stands its steps follow the one that says so; else its ties belong to the end of the count.
        let end = self.purse.step
        ties.moveSteps(since: metBefore) { greedyStands ? end + 1 + $0 : end }
        self.purse.add(
            .comparison(
                preferRule: preference.first,
                preferGreedy: preference.second,
                greedyStands: greedyStands
            )
        )
        guard greedyStands else { return }
        self.purse.refill()
        self.purse.record(
            .replaced,
            nil,
            [Measure(.preferFirst, preference.first), Measure(.preferSecond, preference.second)],
            stage: .comparison
        )
        for step in greedy.tally.steps {
            guard let id = step.project, let project = self.election.index(of: id) else { continue }
            if step.action == .selected {
                self.purse.buy(project, step.measures, stage: .comparison)
            } else if self.purse.isOpen[project] {
                self.purse.putOut(project, step.action, step.measures, stage: .comparison)
            }
        }
    }
}
