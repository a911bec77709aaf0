import BallotRules
import Testing

@Suite("Greedy")
struct GreedyTests {
    private func election(costs: [Int], budget: Int, ballots: [[ProjectID]]) throws -> Election {
        try Election(
            projects: costs.enumerated().map { Project(id: ProjectID("p\($0)"), cost: Money(units: $1)) },
            budget: Money(units: budget),
            form: .approval,
            ballots: ballots.map { Ballot($0) }
        )
    }

    @Test("skips what does not fit and goes on")
    func skips() throws {
        let election = try self.election(
            costs: [60, 50, 40],
            budget: 100,
            ballots: [["p0", "p1"], ["p0", "p1"], ["p0", "p2"]]
        )
        let outcome = try Count("greedy").outcome(of: election)
        #expect(outcome.selected == ["p0", "p2"])
        #expect(outcome.replayed() == outcome.awards)
    }

    @Test("leaves a material tie as the result")
    func leavesTie() throws {
        let election = try self.election(costs: [60, 60, 10], budget: 100, ballots: [["p0", "p1"], ["p2"], ["p2"]])
        let outcome = try Count("greedy").outcome(of: election)
        #expect(outcome.tied == ["p0", "p1"])
        #expect(outcome.selected == ["p2"])
    }
}
