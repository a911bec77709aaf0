public import BallotRules

/// The choice whose worst defeat is the smallest (*minimax*, by margins).
public struct MinimaxVote: DecisionMethod {
    let unranked: Pairwise.Unranked

    /// Identifier `minimax`; option `unranked`.
    public static let descriptor = MethodDescriptor(
        id: "minimax",
        name: Bilingual(nl: "Kleinste nederlaag", en: "Smallest defeat"),
        summary: Bilingual(
            nl: "Elke keuze wordt met elke andere vergeleken. Wie het minst verliest, wint.",
            en: "Every choice is compared with every other. The one that loses by least wins."
        ),
        kinds: [.ranked],
        options: [.unranked],
        required: ["unranked"],
        citation: "P. B. Simpson, 1969; G. H. Kramer, 1977"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.unranked = options.unranked
    }

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let votes = try ballots.rankings(for: self, in: room)
        let duels = Pairwise(votes, self.unranked)
        let worst = votes.choices.indices.map { mine in
            votes.choices.indices.filter { $0 != mine }.map { duels.margin($0, mine) }.max() ?? 0
        }
        let figures = zip(votes.choices, worst).map { Figure(.worstDefeat, $1, of: $0) }
        if votes.voters == 0 { return Ruling(.undecided, .noVotes) }
        return .best(votes.choices, worst.map { -$0 }, figures: figures + duels.figures)
    }
}
