/// Projects in the order of their votes, up to the first that does not fit (*stoppen*).
public struct RankStop: BallotRule {
    let by: RankedBy?

    /// Identifier `rank-stop`; option `by`.
    public static let descriptor = RuleDescriptor(
        id: "rank-stop",
        name: Bilingual(nl: "Ranglijst, stoppen", en: "Ranking, stop"),
        summary: Bilingual(
            nl: "De projecten komen aan de beurt op aantal stemmen. Bij het eerste dat niet past houdt het op.",
            en: "Projects in order of their votes, up to the first that does not fit."
        ),
        forms: BallotForm.allCases,
        options: [.rankedBy],
        claims: [.scaleInvariance, .supportMonotonicity, .approvalMonotonicity, .discountMonotonicity, .additive],
        citation: "Practice of Dutch citizens' budgets; Pabulib names it greedy-no-skip (arXiv:2305.11035)"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) { self.by = options.word("by") }

    /// Counts; O(A + m log m) for A choices on distinct ballots and m projects.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        var purse = Purse(election)
        try purse.fill(election.ranking(self.by), misfit: .stop, stage: .main, ties: &ties)
        return purse.tally
    }
}
