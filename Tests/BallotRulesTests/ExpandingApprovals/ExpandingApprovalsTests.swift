import Testing

@testable import BallotRules

@Suite("Expanding approvals")
struct ExpandingApprovalsTests {
    @Test("agrees with a count voter by voter", arguments: SmallElection.seeds)
    func agreesWithWitness(seed: UInt64) throws {
        let small = SmallElection.random(seed: seed, form: .ordinal)
        let outcome = try Count("expanding-approvals", tieOrder: .id).outcome(of: small.election())
        #expect(outcome.selected == ExpandingWitness(election: small).winners().map { small.name($0) })
        #expect(outcome.cost <= outcome.budget)
        #expect(outcome.replayed() == outcome.awards)
    }

    @Test("does not depend on the order of ballots and projects", arguments: SmallElection.seeds)
    func isAnonymous(seed: UInt64) throws {
        let small = SmallElection.random(seed: seed, form: .ordinal)
        let count = try Count("expanding-approvals")
        let outcome = try count.outcome(of: small.election())
        #expect(try count.outcome(of: small.election(shuffledBy: seed + 1)) == outcome)
    }

    /// Ten voters with 10 each. Six put a first and pay 60 for it, all that they have; of the other four, first
    /// choices b (3, cost 40) and c (1) are too few, and at the second place b has the four.
    @Test("goes down the ballots only when it must")
    func goesDown() throws {
        let ballots = Array(repeating: [0, 1], count: 6) + Array(repeating: [1], count: 3) + [[2, 1]]
        let small = SmallElection(costs: [60, 40, 10], budget: 100, form: .ordinal, ballots: ballots)
        let outcome = try Count("expanding-approvals").outcome(of: small.election())
        // c costs 10, which its one first supporter has; then b lacks 10 for good.
        #expect(outcome.selected == ["p0", "p2"])
        #expect(outcome.steps.map { $0.value(.rank) } == [1, 1, nil].map { $0.map { Fraction($0) } })
        var dearer = small
        dearer.costs[2] = 11
        #expect(try Count("expanding-approvals").outcome(of: dearer.election()).selected == ["p0", "p1"])
    }

    @Test("long numbers give way to bounds, and a doubtful comparison to longer numbers")
    func certifies() throws {
        let third = Certified(Fraction(1, over: 3), limit: 64)
        let sum = third + third + third
        #expect(try sum.compare(Certified(.one, limit: 64)) == 0)
        var long = Certified(Fraction(1, over: 3), limit: 64)
        for _ in 0..<4 { long = long * Certified(Fraction(1_000_003, over: 1_000_033), limit: 64) }
        #expect(long.exact == nil)
        #expect(try long.compare(Certified(Fraction(1, over: 3), limit: 64)) == -1)
        #expect(throws: Doubt.self) { try long.compare(long) }
    }
}
