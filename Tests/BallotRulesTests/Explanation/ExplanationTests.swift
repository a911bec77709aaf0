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
        return Explanation(of: try count.outcome(of: election), count: count, election: election)
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

    @Test("an unfinished search says up to where it is proven")
    func boundary() throws {
        let small = ExplanationElection(costs: [75, 60], budget: 100, [[0], [0], [0], [1]])
        let election = try small.election()
        let count = try Count("equal-shares", options: ["completion": "none"], tieOrder: .id)
        let explanation = Explanation(
            of: try count.outcome(of: election),
            count: count,
            election: election,
            limits: ExplanationLimits(counts: 4, extraVotes: 1_000)
        )
        // Counted: 1, 2 and 4, then 3 for the boundary: that happens to be all of them.
        #expect(explanation.explanation(of: "p1")?.toWin?.extraVotes == Margin(4, certainty: .exact))
        // Cost 25 is 35 less; of the smaller reductions only few were counted.
        let cost = try #require(explanation.explanation(of: "p1")?.toWin?.cost)
        #expect(cost.value == Money(units: 25))
        #expect(cost.certainty != .exact)
    }
}
