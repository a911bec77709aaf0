public import BallotRules

/// The choice with a path of wins to every other that is at least as strong as the way back (*Schulze*, by winning votes).
public struct SchulzeVote: DecisionMethod {
    let unranked: Pairwise.Unranked

    /// Identifier `schulze`; option `unranked`.
    public static let descriptor = MethodDescriptor(
        id: "schulze",
        name: Bilingual(nl: "Schulze", en: "Schulze"),
        summary: Bilingual(
            nl:
                "Elke keuze wordt met elke andere vergeleken; een kring van winnaars wordt verbroken waar hij het zwakst is.",
            en: "Every choice is compared with every other; a circle of winners is broken where it is weakest."
        ),
        kinds: [.ranked],
        options: [.unranked],
        required: ["unranked"],
        citation: "M. Schulze, Social Choice and Welfare 36, 2011, doi:10.1007/s00355-010-0475-4 (winning votes)"
    )

    /// The method with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.unranked = options.unranked
    }

    /// Decides; O(n³) for n choices.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let votes = try ballots.rankings(for: self, in: room)
        let duels = Pairwise(votes, self.unranked)
        let all = votes.choices.indices
        var path = all.map { first in
            all.map { duels.margin(first, $0) > 0 ? duels.prefer[first][$0] : 0 }
        }
        for middle in all {
            for first in all where first != middle {
                for last in all where last != middle && last != first {
                    path[first][last] = max(path[first][last], min(path[first][middle], path[middle][last]))
                }
            }
        }
        let winners = all.filter { mine in all.allSatisfy { path[mine][$0] >= path[$0][mine] } }
        if votes.voters == 0 { return Ruling(.undecided, .noVotes) }
        let figures = duels.figures + duels.figures(.path) { path[$0][$1] }
        return .possible(winners.map { votes.choices[$0] }, figures: figures)
    }
}
