internal import BallotRules

extension Ruling {
    /// The choice with the highest value, or all of those that are equal in it.
    static func best<Value: Comparable>(
        _ choices: [ChoiceID],
        _ values: [Value],
        figures: [Figure],
        steps: [RulingStep] = []
    ) -> Ruling {
        let highest = values.max()
        let best = zip(choices, values).filter { $1 == highest }.map(\.0)
        return Ruling.possible(best, figures: figures, steps: steps)
    }

    /// Those who win in some way of breaking the ties on the road: one is chosen, more are a tie that matters.
    static func possible(_ winners: [ChoiceID], figures: [Figure], steps: [RulingStep] = [], round: Int = 1) -> Ruling {
        switch winners.count {
        case 0: Ruling(.undecided, .noVotes, round: round, figures: figures, steps: steps)
        case 1: Ruling(.chosen, .best, choices: winners, round: round, figures: figures, steps: steps)
        default:
            Ruling(
                .tied,
                .tie,
                choices: winners.sorted(),
                wayOut: .revote,
                round: round,
                figures: figures,
                steps: steps
            )
        }
    }
}
