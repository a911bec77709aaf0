/// Projects in the order of their votes; one that does not fit is passed over (*overslaan en doorvullen*).
///
/// The rule of Waalwijk (2025): if the next project does not fit, a lower one that does may get the rest.
public struct RankFill: BallotRule {
    let by: RankedBy?

    /// Identifier `rank-fill`; option `by`.
    public static let descriptor = RuleDescriptor(
        id: "rank-fill",
        name: Bilingual(nl: "Ranglijst, doorvullen", en: "Ranking, skip and fill"),
        summary: Bilingual(
            nl:
                "De projecten komen aan de beurt op aantal stemmen. Past er een niet, dan gaat het door met de volgende.",
            en: "Projects in order of their votes. When one does not fit, the next is tried."
        ),
        forms: BallotForm.allCases,
        options: [.rankedBy],
        claims: [
            .scaleInvariance, .supportMonotonicity, .approvalMonotonicity, .discountMonotonicity, .exhaustive,
            .additive,
        ],
        citation: "Gemeente Waalwijk, CVDR734840; waalwijk.nl, hoe werkt stemmen bij de burgerbegroting"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) { self.by = options.word("by") }

    /// Counts; O(A + m log m) for A choices on distinct ballots and m projects.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        var purse = Purse(election)
        try purse.fill(election.ranking(self.by), misfit: .skip, stage: .main, ties: &ties)
        return purse.tally
    }
}
