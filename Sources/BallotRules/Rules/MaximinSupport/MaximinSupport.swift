/// Maximin support: each time the project after which the heaviest burden on a voter is as light as can be.
public struct MaximinSupport: BallotRule {
    /// Identifier `maximin-support`; no options.
    public static let descriptor = RuleDescriptor(
        id: "maximin-support",
        name: Bilingual(nl: "Lichtste last", en: "Maximin support"),
        summary: Bilingual(
            nl: "De kosten worden eerlijk verdeeld over de kiezers die een project steunen. "
                + "Steeds wint het project waarbij de zwaarste last van een kiezer zo licht mogelijk blijft.",
            en: "Costs are spread fairly over the voters who support a project. "
                + "Always the project wins with which the heaviest load on a voter stays as light as possible."
        ),
        forms: BallotForm.allCases.filter { $0 != .ordinal },
        options: [],
        claims: [.scaleInvariance, .supportMonotonicity, .approvalMonotonicity, .discountMonotonicity],
        citation: "L. Sánchez-Fernández, N. Fernández, J. A. Fisteus and M. Brill, The Maximin Support Method, "
            + "Mathematical Programming 2024, doi:10.1007/s10107-022-01805-4; with costs: H. Aziz, B. E. Lee and "
            + "N. Talmon, Proportionally Representative Participatory Budgeting, AAMAS 2018, arXiv:1711.08226"
    )

    /// The rule; it takes no options.
    public init(_: OptionValues) throws(OptionError) {}

    init() {}

    /// Counts; at most m maximum flows per winner on the choices of distinct ballots, in practice a few.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        var purse = Purse(election)
        purse.putOutUnsupported()
        try purse.buyFreeOfCost(ties: &ties)
        // Selected projects cost at most the budget together, which bounds every capacity.
        let (size, overflow) = election.budget.units.multipliedReportingOverflow(by: election.profile.totalWeight)
        if overflow || size >= 1 << 61 {
            try self.spend(&purse, LoadSearch<Int128>(election), ties: &ties)
        } else {
            try self.spend(&purse, LoadSearch<Int>(election), ties: &ties)
        }
        return purse.tally
    }

    func spend<Amount>(
        _ purse: inout Purse,
        _ search: LoadSearch<Amount>,
        ties: inout TieLedger
    ) throws(CountError) {
        var search = search
        while true {
            for project in purse.open where !purse.fits(project) {
                purse.putOut(project, .skipped, [purse.votes(project)])
            }
            let open = purse.open
            if open.isEmpty { return }
            let (best, load) = search.best(among: open)
            let measure = Measure(
                .load,
                Fraction(load.cost, over: load.weight) * Fraction(purse.election.profile.weightScale)
            )
            let chosen = try ties.choose(best, by: measure, step: purse.step)
            search.select(chosen, load: load)
            purse.buy(chosen, [measure, purse.votes(chosen)])
        }
    }
}
