public import BallotRules

/// The most first choices (*meeste stemmen gelden*).
public struct PluralityVote: DecisionMethod {
    /// Identifier `plurality`; no options.
    public static let descriptor = MethodDescriptor(
        id: "plurality",
        name: Bilingual(nl: "Meeste stemmen", en: "Most votes"),
        summary: Bilingual(nl: "Wie op de meeste briefjes bovenaan staat, wint.", en: "Most first choices win."),
        kinds: [.ranked],
        citation: "Plurality; in use in Enschede 2023, one vote per resident on the best idea"
    )

    /// The method; it has no options.
    public init(_: OptionValues) throws(OptionError) {}

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let votes = try ballots.rankings(for: self, in: room)
        let first = try votes.firstChoices(among: Array(votes.choices.indices))
        let counts = votes.choices.indices.map { first[$0] ?? 0 }
        let figures = zip(votes.choices, counts).map { Figure(.votes, $1, of: $0) }
        if counts.allSatisfy({ $0 == 0 }) { return Ruling(.undecided, .noVotes, figures: figures) }
        return .best(votes.choices, counts, figures: figures)
    }
}
