/// The pot divided in equal parts by the largest averages of D'Hondt (*evenredige verdeling volgens D'Hondt*).
///
/// Antwerp (2019) divided proportionally by D'Hondt, with votes for projects up to 5,000 euro counted twice
/// (`double-below=5000`). What exactly was divided is not published; here it is the pot, in parts of `part`.
public struct DHondt: BallotRule {
    private let division: ProportionalDivision

    /// Identifier `dhondt`; options `by`, `part`, `cap`.
    public static let descriptor = RuleDescriptor(
        id: "dhondt",
        name: Bilingual(nl: "Naar verhouding, D'Hondt", en: "Proportional, D'Hondt"),
        summary: Bilingual(
            nl: "Het bedrag gaat in gelijke delen, telkens naar het project met de meeste stemmen per deel.",
            en: "The amount goes in equal parts, each to the project with the most votes per part."
        ),
        forms: BallotForm.allCases,
        options: ProportionalDivision.options,
        claims: [.supportMonotonicity, .additive],
        citation: "V. D'Hondt, Système pratique et raisonné de représentation proportionnelle, 1882; "
            + "burgerbegroting Antwerpen 2019"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.division = ProportionalDivision(.dhondt, options)
    }

    /// Counts; O(A + m²) for A choices on distinct ballots and m projects.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        try self.division.count(election, ties: &ties)
    }
}
