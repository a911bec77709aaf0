public import BallotRules

/// The most duels won, a half for each that is equal (*Copeland*). Whoever beats all others always wins.
public struct CopelandVote: DecisionMethod {
    let unranked: Pairwise.Unranked

    /// Identifier `copeland`; option `unranked`.
    public static let descriptor = MethodDescriptor(
        id: "copeland",
        name: Bilingual(nl: "Meeste duels gewonnen", en: "Most duels won"),
        summary: Bilingual(
            nl: "Elke keuze wordt met elke andere vergeleken. Wie de meeste duels wint, wint.",
            en: "Every choice is compared with every other. Most duels won wins."
        ),
        kinds: [.ranked],
        options: [.unranked],
        required: ["unranked"],
        citation: "A. H. Copeland, 1951"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.unranked = options.unranked
    }

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let votes = try ballots.rankings(for: self, in: room)
        let duels = Pairwise(votes, self.unranked)
        let doubled = votes.choices.indices.map { mine in
            votes.choices.indices.filter { $0 != mine }.reduce(0) { $0 + 1 + duels.margin(mine, $1).signum() }
        }
        let figures = zip(votes.choices, doubled).map { choice, wins in
            Figure(.wins, Fraction(wins).divided(by: Fraction(2)) ?? .zero, of: choice)
        }
        if votes.voters == 0 { return Ruling(.undecided, .noVotes) }
        return .best(votes.choices, doubled, figures: figures + duels.figures)
    }
}
