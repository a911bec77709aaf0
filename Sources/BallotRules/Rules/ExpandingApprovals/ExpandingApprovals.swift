/// Expanding approvals for budgets (PB-EAR): support counts down to a place on the ballot that moves down step by step.
///
/// Every voter has an equal share of the budget. A project whose supporters down to the current place have its cost
/// left together is bought; each of them pays the same part of what she has left. When no such project is left, the
/// next place counts too. The paper leaves open which of several such projects comes first; here it is the one for
/// which the supporters' money is the largest multiple of its cost, which for equal costs is the one with most weight,
/// as in the rule for committees. What a ballot does not rank never counts as supported.
public struct ExpandingApprovals: BallotRule {
    /// Identifier `expanding-approvals`; no options.
    public static let descriptor = RuleDescriptor(
        id: "expanding-approvals",
        name: Bilingual(nl: "Steeds verder op de lijst", en: "Expanding approvals"),
        summary: Bilingual(
            nl:
                "Elke kiezer krijgt een even groot deel van het geld. Eerst tellen alleen eerste keuzes, dan ook tweede, "
                + "enzovoort. Een project wint zodra zijn stemmers het samen kunnen betalen.",
            en: "Every voter gets an equal share of the money. First only first choices count, then second choices "
                + "too, and so on. A project wins as soon as its supporters can pay for it together."
        ),
        forms: [.ordinal],
        options: [],
        claims: [.scaleInvariance],
        citation: "H. Aziz and B. E. Lee, Proportionally Representative Participatory Budgeting with Ordinal "
            + "Preferences, AAAI 2021, doi:10.1609/aaai.v35i6.16646, arXiv:1911.00864"
    )

    /// The rule; it takes no options.
    public init(_: OptionValues) throws(OptionError) {}

    /// Counts; O((winners + longest ballot) · choices on distinct ballots).
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        var purse = Purse(election)
        purse.putOutUnsupported()
        try purse.buyFreeOfCost(ties: &ties)
        guard election.profile.totalWeight > 0 else { return purse.tally }
        let start = purse
        return try Certified.decide(&ties) { (limit, ties) throws(Doubt) in
            var count = ExpandingCount(start, limit: limit)
            try count.spend(&ties)
            return count.purse.tally
        }
    }
}
