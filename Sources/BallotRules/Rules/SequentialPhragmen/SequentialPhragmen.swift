/// Sequential Phragmén: the cost of each project is a load on its supporters, spread so that the largest stays small.
public struct SequentialPhragmen: BallotRule {
    /// Identifier `sequential-phragmen`; no options.
    public static let descriptor = RuleDescriptor(
        id: "sequential-phragmen",
        name: Bilingual(nl: "Phragmén", en: "Sequential Phragmén"),
        summary: Bilingual(
            nl: "Elk project is een last voor zijn stemmers. Steeds wint het project dat de zwaarste last het "
                + "kleinst houdt, tot er een niet meer past.",
            en: "Each project is a load on its supporters. Always the project wins that keeps the heaviest load "
                + "smallest, until one does not fit."
        ),
        forms: [.approval, .chooseOne, .cumulative, .scoring, .knapsack],
        options: [],
        claims: [.scaleInvariance, .supportMonotonicity, .approvalMonotonicity, .discountMonotonicity],
        citation: "M. Los, Z. Christoff and D. Grossi, Proportional Budget Allocations: Towards a Systematization, "
            + "IJCAI 2022, doi:10.24963/ijcai.2022/57"
    )

    /// The rule; it has no options of its own.
    public init(_ options: OptionValues) throws(OptionError) {}

    /// Counts.
    ///
    /// - Complexity: O(Σ over winners of the length of their supporters' ballots + k·m) for k winners of m projects.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        var run = PhragmenRun(election)
        return try run.tally(&ties)
    }
}
