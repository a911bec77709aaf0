public import BallotRules

/// Whoever has the fewest first choices leaves, until somebody has more than half of what is left (*afvalrace*).
///
/// Where several have the fewest, every way to go on is counted: the tie matters only when they lead to other winners.
public struct InstantRunoff: DecisionMethod {
    /// The most sets of remaining choices that are looked at.
    public static let caseLimit = 10_000

    /// Identifier `instant-runoff`; no options.
    public static let descriptor = MethodDescriptor(
        id: "instant-runoff",
        name: Bilingual(nl: "Afvalrace", en: "Instant run-off"),
        summary: Bilingual(
            nl: "Wie de minste eerste keuzes heeft valt af, tot iemand meer dan de helft heeft.",
            en: "Whoever has the fewest first choices leaves, until somebody has more than half."
        ),
        kinds: [.ranked],
        citation: "Alternative vote; one vote at a time leaves the count, exhausted ballots leave the base"
    )

    /// The method; it has no options.
    public init(_: OptionValues) throws(OptionError) {}

    /// Decides.
    public func ruling(on ballots: PanelBallots, in room: Attendance) throws(BallotFault) -> Ruling {
        let votes = try ballots.rankings(for: self, in: room)
        var search = Search(votes: votes)
        let all = Array(votes.choices.indices)
        let winners = try search.winners(all).sorted().map { votes.choices[$0] }
        let steps = try search.road(all)
        let rounds = steps.filter { $0.action == .counted }.count
        return .possible(winners, figures: steps.first?.figures ?? [], steps: steps, round: max(rounds, 1))
    }

    /// Who can win from each set of remaining choices.
    private struct Search {
        let votes: RankedVotes
        private var known: [[Int]: Set<Int>] = [:]

        init(votes: RankedVotes) {
            self.votes = votes
        }

        /// Those who leave next, or the winner.
        private func next(_ remaining: [Int]) throws(BallotFault) -> (winner: Int?, last: [Int], votes: [Int: Int]) {
            let first = try self.votes.firstChoices(among: remaining)
            let cast = first.values.reduce(0, +)
            let winner = remaining.first { (first[$0] ?? 0) * 2 > cast }
            let fewest = remaining.map { first[$0] ?? 0 }.min()
            return (remaining.count == 1 ? remaining.first : winner, remaining.filter { first[$0] == fewest }, first)
        }

        mutating func winners(_ remaining: [Int]) throws(BallotFault) -> Set<Int> {
            if let known = self.known[remaining] { return known }
            guard self.known.count < InstantRunoff.caseLimit else {
                throw .tooManyCases(limit: InstantRunoff.caseLimit)
            }
            let (winner, last, first) = try self.next(remaining)
            if first.values.allSatisfy({ $0 == 0 }) { return [] }
            var winners: Set<Int> = []
            if let winner {
                winners = [winner]
            } else {
                for choice in last { winners.formUnion(try self.winners(remaining.filter { $0 != choice })) }
            }
            self.known[remaining] = winners
            return winners
        }

        /// The steps of the count in which the last of equals by place on the list leaves first.
        func road(_ all: [Int]) throws(BallotFault) -> [RulingStep] {
            var remaining = all
            var steps: [RulingStep] = []
            for round in 1...max(all.count, 1) {
                let (winner, last, first) = try self.next(remaining)
                let names = remaining.map { self.votes.choices[$0] }
                let figures = remaining.map { Figure(.votes, first[$0] ?? 0, of: self.votes.choices[$0]) }
                steps.append(RulingStep(.counted, names, figures: figures, round: round))
                guard winner == nil, let leaving = last.last else { break }
                if last.count > 1 {
                    steps.append(RulingStep(.equal, last.map { self.votes.choices[$0] }, round: round))
                }
                steps.append(RulingStep(.eliminated, [self.votes.choices[leaving]], round: round))
                remaining.removeAll { $0 == leaving }
            }
            return steps
        }
    }
}
