import BallotRules
import Testing

@Suite("Equal Shares beside a slow count from the definition")
struct EqualSharesWitnessTests {
    static let utilities: [(Utility, BallotForm)] = [
        (.cost, .approval), (.cardinality, .approval), (.cost, .chooseOne), (.cost, .cumulative), (.score, .scoring),
        (.cost, .scoring), (.cardinality, .scoring), (.borda, .ordinal), (.bordaInclusive, .ordinal),
    ]

    /// A small election whose money is coarse enough for add-1 to take many steps.
    static func election(seed: UInt64, form: BallotForm) -> SmallElection {
        var election = SmallElection.random(seed: seed, form: form)
        var generator = SplitMix(seed: seed &+ 1_000)
        election.costs = election.costs.map { $0 * 19 + ($0 > 0 ? Int.random(in: 0...7, using: &generator) : 0) }
        election.budget = election.budget * 11 + Int.random(in: 0...10, using: &generator)
        return election
    }

    private func share(_ election: SmallElection) throws -> Fraction {
        let weight = election.ballots.indices.reduce(Fraction.zero) { $0 + election.weight($1) }
        return try #require(Fraction(election.budget).divided(by: weight))
    }

    @Test("one run buys the same in the same order", arguments: Self.utilities, SmallElection.seeds)
    func oneRun(utility: (Utility, BallotForm), seed: UInt64) throws {
        let small = Self.election(seed: seed, form: utility.1)
        let witness = EqualSharesWitness(election: small, utility: utility.0)
        let count = try Count(
            "equal-shares",
            options: ["utility": utility.0.rawValue],
            tieOrder: TieOrder([.id])
        )
        let outcome = try count.outcome(of: small.election(shuffledBy: seed))
        let expected = witness.purchases(share: try self.share(small)).map { small.name($0) }
        // The order among projects without cost is not part of the definition.
        let isFree = { (id: ProjectID) in small.costs[Int(id.text.dropFirst()) ?? 0] == 0 }
        #expect(outcome.selected.filter { !isFree($0) } == expected.filter { !isFree($0) })
        #expect(outcome.replayed() == outcome.awards)
    }

    @Test(
        "add-1 is what it is step by step",
        arguments: [
            (Utility.cost, BallotForm.approval), (.cardinality, .approval), (.score, .cumulative), (.borda, .ordinal),
        ],
        Array(SmallElection.seeds.prefix(30))
    )
    func addOne(utility: (Utility, BallotForm), seed: UInt64) throws {
        let small = Self.election(seed: seed, form: utility.1)
        let election = try small.election(shuffledBy: seed)
        guard election.totalCost > election.budget else { return }
        let witness = EqualSharesWitness(election: small, utility: utility.0)
        for stop in ["exhaustive", "overspend"] {
            let count = try Count(
                "equal-shares",
                options: ["utility": utility.0.rawValue, "completion": "add1", "stop": stop],
                tieOrder: .id
            )
            let outcome = try count.outcome(of: election)
            let expected = witness.addOne(start: try self.share(small), isExhaustive: stop == "exhaustive")
            #expect(Set(outcome.selected) == Set(expected.purchases.map { small.name($0) }), "stop \(stop)")
            guard case .endowment(let share, let runs, _)? = outcome.facts.first else {
                Issue.record("no endowment reported")
                continue
            }
            #expect(share == expected.share)
            #expect(runs == expected.runs)
        }
    }
}
