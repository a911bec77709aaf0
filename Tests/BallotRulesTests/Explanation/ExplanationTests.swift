import BallotRules
import Testing

@Suite("Explanations by hand")
struct ExplanationTests {
    /// Three projects by votes: p0 6 for 60, p1 4 for 50, p2 2 for 30; budget 100. Greedy buys p0 and p2.
    private static let town = ExplanationElection(
        costs: [60, 50, 30],
        budget: 100,
        [[0], [0], [0, 1], [0, 1], [0, 1], [0, 1, 2], [2]]
    )

    private func explain(_ small: ExplanationElection, _ count: Count) throws -> Explanation {
        let election = try small.election()
        let limits = ExplanationLimits(counts: 500, extraVotes: 50)
        return Explanation(of: try count.outcome(of: election), count: count, election: election, limits: limits)
    }

    @Test("greedy with skipping")
    func greedy() throws {
        let explanation = try self.explain(Self.town, Count("greedy", tieOrder: .id))
        let lost = try #require(explanation.explanation(of: "p1"))
        #expect(lost.standing == .lost)
        #expect(lost.votes == Fraction(4))
        // With 3 more votes p1 has 7 and comes before p0; with 2 more it ties, and p0 comes first by identifier.
        #expect(lost.toWin?.extraVotes == Margin(3, certainty: .exact))
        // After p0, 40 is left.
        #expect(lost.toWin?.cost == Margin(Money(units: 40), certainty: .exact))
        #expect(lost.toLose == nil)

        let first = try #require(explanation.explanation(of: "p0"))
        #expect(first.toWin == nil)
        // p0 still ties with p1 at 4 votes; one vote less and p1 is bought first, after which 60 does not fit.
        #expect(first.toLose?.withdrawnVotes == Margin(3, certainty: .exact))
        #expect(first.toLose?.cost == Margin(Money(units: 101), certainty: .exact))

        let second = try #require(explanation.explanation(of: "p2"))
        // p2 comes last anyway and fits in the 40 that p0 leaves.
        #expect(second.toLose?.withdrawnVotes == Margin(nil, certainty: .exact))
        #expect(second.toLose?.cost == Margin(Money(units: 41), certainty: .exact))
    }

    @Test("an open tie counts as not won")
    func openTie() throws {
        let small = ExplanationElection(costs: [60, 60], budget: 100, [[0], [1]])
        let explanation = try self.explain(small, Count("greedy"))
        for project in explanation.projects {
            #expect(project.standing == .tied)
            #expect(project.toWin?.extraVotes == Margin(1, certainty: .exact))
            #expect(project.toWin?.cost == Margin(Money(units: 40), certainty: .exact))
        }
    }

    @Test("what costs more than the budget never wins by votes")
    func tooDear() throws {
        let small = ExplanationElection(costs: [101, 20], budget: 100, [[0], [0], [1]])
        let toWin = try self.explain(small, Count("greedy", tieOrder: .id)).explanation(of: "p0")?.toWin
        #expect(toWin?.extraVotes.isNever == true)
        #expect(toWin?.cost == Margin(Money(units: 100), certainty: .exact))
    }

    @Test("extra votes shrink the shares of Equal Shares")
    func equalShares() throws {
        // Four voters with 25 each; p1 costs 60 and has one supporter, p0 takes the money of the three others.
        let small = ExplanationElection(costs: [75, 60], budget: 100, [[0], [0], [0], [1]])
        let count = try Count("equal-shares", options: ["completion": "none"], tieOrder: .id)
        let toWin = try self.explain(small, count).explanation(of: "p1")?.toWin
        // With k extra, k + 1 voters have 100 / (4 + k) each: 60 is reached at k = 4 with 5 · 12.5, and not at k = 3.
        #expect(toWin?.extraVotes == Margin(4, certainty: .exact))
        #expect(toWin?.cost == Margin(Money(units: 25), certainty: .exact))
    }

    /// Under add-1 more votes can undo a win: p2 wins with 3 extra votes, not with 4 to 8, and again from 9 on.
    @Test(
        "more votes can undo a win under add-1",
        arguments: [
            (5_000, Margin(3, certainty: .exact)), (8, Margin(9, certainty: .boundary(checkedTo: 2))),
        ] as [(Int, Margin<Int>)]
    )
    func notMonotoneInVotes(counts: Int, expected: Margin<Int>) throws {
        let small = ExplanationElection(
            costs: [2, 5, 7, 6, 4],
            budget: 9,
            [[2, 4, 0, 1], [0], [4], [1], [], [4], [3]]
        )
        let count = try Count("equal-shares", options: ["completion": "add1"], tieOrder: .id)
        let election = try small.election()
        let limits = ExplanationLimits(counts: counts, extraVotes: 1_000)
        let explanation = Explanation(
            of: try count.outcome(of: election),
            count: count,
            election: election,
            limits: limits
        )
        #expect(explanation.explanation(of: "p2")?.toWin?.extraVotes == expected)
        let witness = ExplanationWitness(small: small, count: count, extraVotes: 10)
        let wins = try (1...10).map { votes in
            var changed = small
            changed.ballots += [Ballot](repeating: Ballot(["p2"]), count: votes)
            return try witness.wins(2, changed)
        }
        #expect(wins == [false, false, true, false, false, false, false, false, true, true])
    }

    /// Under add-1 a lower cost can undo a win: p2 (cost 6) wins at 3, not at 2, and again at 1.
    @Test("a lower cost can undo a win under add-1")
    func notMonotoneInCost() throws {
        let small = ExplanationElection(costs: [1, 3, 6], budget: 6, [[1, 0, 2], [1], [1, 2, 0], [2, 1], []])
        let count = try Count("equal-shares", options: ["completion": "add1"], tieOrder: .id)
        let witness = ExplanationWitness(small: small, count: count, extraVotes: 0)
        let wins = try (0..<6).reversed().map { cost in
            var changed = small
            changed.costs[2] = cost
            return try witness.wins(2, changed)
        }
        #expect(wins == [false, false, true, false, true, true])
        let cost = try self.explain(small, count).explanation(of: "p2")?.toWin?.cost
        #expect(cost == Margin(Money(units: 3), certainty: .exact))
    }
}
