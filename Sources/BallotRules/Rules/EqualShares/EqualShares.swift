/// The Method of Equal Shares: every voter gets the same share of the budget and pays for what she supports.
public struct EqualShares: BallotRule {
    let utility: Utility?
    let settings: EqualSharesSettings

    /// Identifier `equal-shares`.
    public static let descriptor = RuleDescriptor(
        id: "equal-shares",
        name: Bilingual(nl: "Gelijke delen", en: "Method of Equal Shares"),
        summary: Bilingual(
            nl: "Elke kiezer krijgt een even groot deel van het geld. Een project wint als zijn stemmers het samen "
                + "kunnen betalen.",
            en: "Every voter gets an equal share of the money. A project wins when its supporters can pay for it "
                + "together."
        ),
        forms: BallotForm.allCases,
        options: [.utility] + EqualSharesSettings.options,
        claims: [],
        citation: "D. Peters, G. Pierczyński and P. Skowron, Proportional Participatory Budgeting with Additive "
            + "Utilities, NeurIPS 2021, arXiv:2008.13276"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.utility = options.word("utility")
        self.settings = try EqualSharesSettings(options)
    }

    /// Counts.
    ///
    /// - Complexity: that of one run (``EqualSharesRun``) times the number of different endowments examined.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        let utility = try election.utility(self.utility)
        var count = EqualSharesCount(election: election, utility: utility, settings: self.settings)
        return try count.tally(&ties)
    }
}
