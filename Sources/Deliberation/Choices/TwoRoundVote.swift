public import BallotRules

/// More than half of the first choices, or else the better of the two with the most (*twee ronden*).
///
/// Both rounds are counted from the same rankings.
public struct TwoRoundVote: DecisionMethod {
    /// Identifier `two-round`; no options.
    public static let descriptor = MethodDescriptor(
        id: "two-round",
        name: Bilingual(nl: "Twee ronden", en: "Two rounds"),
        summary: Bilingual(
            nl: "Heeft niemand meer dan de helft, dan gaat het tussen de twee met de meeste stemmen.",
            en: "When nobody has more than half, it is between the two with the most votes."
        ),
        kinds: [.ranked],
        citation: "Two-round (contingent) vote"
    )

    /// The method; it has no options.
    public init(_: OptionValues) throws(OptionError) {}

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let votes = try ballots.rankings(for: self, in: room)
        let indices = Array(votes.choices.indices)
        let first = try votes.firstChoices(among: indices)
        let figures = indices.map { Figure(.votes, first[$0] ?? 0, of: votes.choices[$0]) }
        let cast = first.values.reduce(0, +)
        let order = indices.sorted { (first[$0] ?? 0, $1) > (first[$1] ?? 0, $0) }
        guard cast > 0, let top = order.first else { return Ruling(.undecided, .noVotes, figures: figures) }
        if (first[top] ?? 0) * 2 > cast {
            return Ruling(.chosen, .majority, choices: [votes.choices[top]], figures: figures)
        }
        let pairs = self.finalists(order, first)
        var winners: [Int] = []
        var steps: [RulingStep] = []
        for (left, right) in pairs {
            let final = try votes.firstChoices(among: [left, right])
            let (mine, other) = (final[left] ?? 0, final[right] ?? 0)
            if mine >= other { winners.append(left) }
            if other >= mine { winners.append(right) }
            steps.append(
                RulingStep(
                    .finalists,
                    [votes.choices[left], votes.choices[right]],
                    figures: [
                        Figure(.votes, mine, of: votes.choices[left]), Figure(.votes, other, of: votes.choices[right]),
                    ],
                    round: 2
                )
            )
        }
        let names = Set(winners).sorted().map { votes.choices[$0] }
        return .possible(names, figures: figures, steps: steps, round: 2)
    }

    /// Every pair that can be the two with the most votes, however equal counts are ordered.
    private func finalists(_ order: [Int], _ first: [Int: Int]) -> [(Int, Int)] {
        let most = order.first.map { first[$0] ?? 0 }
        let top = order.filter { first[$0] == most }
        if top.count > 1 {
            return top.indices.flatMap { left in top.indices.filter { $0 > left }.map { (top[left], top[$0]) } }
        }
        let second = order.dropFirst().first.map { first[$0] ?? 0 }
        return order.filter { first[$0] == second && !top.contains($0) }.flatMap { other in top.map { ($0, other) } }
    }
}
