import BallotRules
import Testing

@Suite("Bounded overspending")
struct BoundedOverspendingTests {
    private func count(_ utility: String) throws -> Count {
        try Count("equal-shares", options: ["bounded-overspending": "true", "utility": utility], tieOrder: .id)
    }

    @Test("agrees with trying every price", arguments: SmallElection.seeds, ["cost", "cardinality", "score"])
    func agreesWithWitness(seed: UInt64, utility: String) throws {
        let small = SmallElection.random(seed: seed, form: utility == "score" ? .cumulative : .approval)
        let outcome = try self.count(utility).outcome(of: small.election())
        let witness = OverspendingWitness(election: small, utility: utility)
        #expect(outcome.selected == witness.winners().map { small.name($0) })
        #expect(outcome.cost <= outcome.budget)
        #expect(outcome.replayed() == outcome.awards)
        #expect(try self.count(utility).outcome(of: small.election(shuffledBy: seed)) == outcome)
    }

    /// 66 of 100 voters want a, which costs all the money; one wants b, which costs one hundredth. Equal Shares buys
    /// only b; with bounded overspending a stands at ρ/α = (1/66)/(66/100)² · ... below b's.
    @Test("buys the one project that most people want")
    func dominant() throws {
        let ballots = Array(repeating: [0], count: 66) + [[1]]
        let small = SmallElection(costs: [67, 1], budget: 67, form: .approval, ballots: ballots)
        let plain = try Count("equal-shares", options: ["utility": "cost"]).outcome(of: small.election())
        #expect(plain.selected == ["p1"])
        let outcome = try self.count("cost").outcome(of: small.election())
        #expect(outcome.selected == ["p0"])
        #expect(outcome.steps[0].value(.share) == Fraction("66/67"))
        #expect(outcome.steps[0].value(.rate) == Fraction("1/66"))
    }

    @Test("does not go with raising shares")
    func conflicts() {
        #expect(throws: OptionError.self) {
            try Count("equal-shares", options: ["bounded-overspending": "true", "completion": "add1"])
        }
    }
}
