public import BallotRules

/// The law of the municipal council on choosing a person (*stemming over personen*, Gemeentewet 30 and 31).
///
/// More than half of the votes cast. Equal votes between persons to whom the choice is limited are taken again in the same
/// meeting; equal again, and the lot decides at once. The vote is secret (31(1)).
public struct PersonVote: DecisionMethod {
    /// Identifier `nl-persons`; no options.
    public static let descriptor = MethodDescriptor(
        id: "nl-persons",
        name: Bilingual(nl: "Personen kiezen zoals de gemeenteraad", en: "Choosing persons as the municipal council"),
        summary: Bilingual(
            nl:
                "Wie meer dan de helft van de stemmen heeft, is gekozen. Bij gelijke stemmen wordt opnieuw gestemd; daarna "
                + "beslist het lot.",
            en: "Whoever has more than half of the votes is chosen. Equal votes are taken again; then the lot decides."
        ),
        kinds: [.persons],
        quorum: .law,
        citation: "Gemeentewet 30 and 31 (BWBR0005416, version of 2022-05-01)"
    )

    /// The method; it has no options.
    public init(_: OptionValues) throws(OptionError) {}

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        guard case .persons(let votes) = ballots else { throw self.wrongKind(ballots) }
        var steps: [RulingStep] = []
        var ties = 0
        for (index, round) in votes.rounds.enumerated() {
            let cast = round.values.reduce(0, +)
            guard cast <= room.voices else { throw .moreVotesThanVoters(votes: cast, voters: room.voices) }
            let persons = round.keys.sorted()
            let figures = persons.map { Figure(.votes, round[$0] ?? 0, of: $0) }
            steps.append(RulingStep(.counted, persons, figures: figures, round: index + 1))
            let needed = Proportion.half.needed(of: cast, strictly: true)
            let most = round.values.max() ?? 0
            let best = persons.filter { round[$0] == most }
            let numbers = figures + [Figure(.cast, cast), Figure(.needed, needed)]
            if most >= needed && cast > 0 {
                let article = Article(.gemeentewet, "30(1)")
                return Ruling(
                    .chosen,
                    .majority,
                    article: article,
                    choices: best,
                    round: index + 1,
                    figures: numbers,
                    steps: steps
                )
            }
            let isTie = best.count > 1 && cast > 0 && (votes.isRestricted || index > 0)
            ties = isTie ? ties + 1 : 0
            let isLast = index == votes.rounds.count - 1
            guard isLast || ties > 1 else { continue }
            return self.open(cast > 0, ties: ties, best, round: index + 1, numbers, steps)
        }
        throw .empty
    }

    /// The ruling of a last round in which nobody was chosen.
    private func open(
        _ anybodyVoted: Bool,
        ties: Int,
        _ best: [ChoiceID],
        round: Int,
        _ figures: [Figure],
        _ steps: [RulingStep]
    ) -> Ruling {
        switch ties {
        case 0:
            Ruling(
                .undecided,
                anybodyVoted ? .noAbsoluteMajority : .noVotes,
                article: Article(.gemeentewet, "30(1)"),
                wayOut: .revote,
                round: round,
                figures: figures,
                steps: steps
            )
        case 1:
            Ruling(
                .tied,
                .tie,
                article: Article(.gemeentewet, "31(2)"),
                choices: best,
                wayOut: .revote,
                round: round,
                figures: figures,
                steps: steps
            )
        default:
            Ruling(
                .tied,
                .tieAgain,
                article: Article(.gemeentewet, "31(3)"),
                choices: best,
                wayOut: .lot,
                round: round,
                figures: figures,
                steps: steps
            )
        }
    }
}
