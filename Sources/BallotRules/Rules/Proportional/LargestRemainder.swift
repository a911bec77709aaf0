/// The pot divided in proportion to votes, rounded by largest remainder (*grootste overschotten*).
///
/// Maastricht (2023) divided 750,000 over ten themes by their weights; plain rounding lost two euro of it.
public struct LargestRemainder: BallotRule {
    private let division: ProportionalDivision

    /// Identifier `largest-remainder`; options `by`, `part`, `cap`.
    public static let descriptor = RuleDescriptor(
        id: "largest-remainder",
        name: Bilingual(nl: "Naar verhouding, grootste overschotten", en: "Proportional, largest remainder"),
        summary: Bilingual(
            nl: "Het hele bedrag wordt verdeeld naar het aantal stemmen. Wat bij het afronden overblijft, gaat naar de "
                + "grootste overschotten.",
            en:
                "The whole amount is divided in proportion to votes. What rounding leaves goes to the largest remainders."
        ),
        forms: BallotForm.allCases,
        options: ProportionalDivision.options,
        claims: [.additive],
        citation:
            "M. Balinski and H. P. Young, Fair Representation, 1982 (method of Hamilton); burgerbegroting Maastricht"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.division = ProportionalDivision(.largestRemainder, options)
    }

    /// Counts; O(A + m²) for A choices on distinct ballots and m projects.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        try self.division.count(election, ties: &ties)
    }
}
