public import BallotRules

/// The highest sum of scores (*cijfers*).
public struct ScoreVote: DecisionMethod {
    /// Identifier `score`; no options.
    public static let descriptor = MethodDescriptor(
        id: "score",
        name: Bilingual(nl: "Cijfers", en: "Scores"),
        summary: Bilingual(
            nl: "Elk lid geeft elke keuze een cijfer. Het hoogste totaal wint.",
            en: "Each member scores each choice. The highest total wins."
        ),
        kinds: [.scores, .grades],
        citation: "Score (range) voting; every ballot scores every choice"
    )

    /// The method; it has no options.
    public init(_: OptionValues) throws(OptionError) {}

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let table = try ballots.gradeTable(for: self, in: room)
        let sums = table.sums
        let figures = zip(table.choices, sums).map { Figure(.score, $1, of: $0) }
        if table.voters == 0 { return Ruling(.undecided, .noVotes, figures: figures) }
        return .best(table.choices, sums, figures: figures)
    }
}
