import Testing

@testable import BallotRules

@Suite("Exact Equal Shares")
struct ExactEqualSharesTests {
    private func count(_ utility: String, _ completion: String, stop: String = "overspend") throws -> Count {
        try Count(
            "equal-shares",
            options: ["exact": "true", "utility": utility, "completion": completion, "stop": stop],
            tieOrder: .id
        )
    }

    @Test("agrees with trying every set of payers", arguments: SmallElection.seeds, ["cost", "cardinality"])
    func agreesWithWitness(seed: UInt64, utility: String) throws {
        let small = SmallElection.random(seed: seed)
        let outcome = try self.count(utility, "none").outcome(of: small.election())
        let witness = ExactSharesWitness(election: small, byCost: utility == "cost")
        #expect(outcome.selected == witness.purchases(share: witness.share).map { small.name($0.project) })
        #expect(outcome.cost <= outcome.budget)
        #expect(outcome.replayed() == outcome.awards)
    }

    @Test("add-1 visits every share", arguments: SmallElection.seeds, ["exhaustive", "overspend"])
    func addsOne(seed: UInt64, stop: String) throws {
        let small = SmallElection.random(seed: seed)
        let election = try small.election()
        let outcome = try self.count("cardinality", "add1", stop: stop).outcome(of: election)
        let witness = ExactSharesWitness(election: small, byCost: false)
        guard election.totalCost > election.budget else { return }
        var share = witness.share
        var bought = witness.purchases(share: share)
        for _ in 0..<400 {
            let closed = { project in bought.contains { $0.project == project || small.areRivals($0.project, project) }
            }
            let left = small.budget - bought.reduce(0) { $0 + small.costs[$1.project] }
            let open = small.costs.indices.filter { !closed($0) }
            if stop == "exhaustive" && !open.contains(where: { small.costs[$0] <= left }) { break }
            share += .one
            let next = witness.purchases(share: share)
            if next.reduce(0, { $0 + small.costs[$1.project] }) > small.budget { break }
            bought = next
        }
        #expect(outcome.selected == bought.map { small.name($0.project) })
    }

    @Test("add-opt stops exactly where something changes", arguments: SmallElection.seeds.prefix(25))
    func findsChanges(seed: UInt64) throws {
        let small = SmallElection.random(seed: seed)
        let election = try small.election()
        let witness = ExactSharesWitness(election: small, byCost: false)
        guard witness.totalWeight > .zero else { return }
        var share = witness.share
        let scale = Fraction(election.profile.weightScale)
        let describe = { (share: Fraction) in
            witness.purchases(share: share).map { "\($0.project) by \($0.payers)" }
        }
        for _ in 0..<12 {
            var purse = Purse(election)
            var ties = TieLedger(order: .id, election: election, policy: .stop)
            try purse.buyFreeOfCost(ties: &ties)
            var run = ExactSharesRun(
                election,
                byCost: false,
                endowment: try #require(share.divided(by: scale)),
                isOpen: purse.isOpen,
                isWatched: true
            )
            try run.complete(&ties, stepOffset: 0)
            guard let next = run.nextChange.map({ $0 * scale }) else {
                #expect(describe(share) == describe(share + Fraction(1_000)))
                return
            }
            #expect(next > share)
            let gap = next - share
            for part in 1..<8 {
                #expect(describe(share) == describe(share + gap * Fraction(part, over: 8)))
            }
            share = next
        }
    }

    @Test("refuses what the paper does not define")
    func refuses() throws {
        let small = SmallElection.random(seed: 1, form: .cumulative)
        let count = try self.count("score", "none")
        #expect(throws: Refusal.self) { try count.outcome(of: small.election()) }
        #expect(throws: OptionError.self) { try Count("equal-shares", options: ["completion": "add-opt"]) }
    }

    /// Ten voters with 10 each. Six want a (8 each) and b, and one more wants b (7 1/7 each), so b comes first; then nobody
    /// has 8. With 15 1/7 each they can pay 8 after 7 1/7. One voter alone
    /// wants c, for which everybody would need 60; that is too much.
    @Test("everybody pays the same or nothing")
    func paysEqually() throws {
        let ballots = Array(repeating: [0, 1], count: 6) + [[1]] + [[2], [], []]
        let small = SmallElection(costs: [48, 50, 60], budget: 100, form: .approval, ballots: ballots)
        let outcome = try self.count("cardinality", "none").outcome(of: small.election())
        // b has more payers for its cost: 7/50 against 6/48.
        #expect(outcome.selected == ["p1"])
        #expect(outcome.steps.first?.value(.price) == Fraction("50/7"))
        let completed = try self.count("cardinality", "add-opt").outcome(of: small.election())
        #expect(completed.selected == ["p1", "p0"])
        #expect(completed.facts.contains(.endowment(try #require(Fraction("106/7")), runs: 3, stop: .overspend)))
    }
}
