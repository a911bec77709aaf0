import Testing

@testable import BallotRules

@Suite("Maximin support")
struct MaximinSupportTests {
    @Test("agrees with trying every subset", arguments: SmallElection.seeds)
    func agreesWithWitness(seed: UInt64) throws {
        for form in [BallotForm.approval, .chooseOne, .cumulative] {
            let small = SmallElection.random(seed: seed, form: form)
            let outcome = try Count("maximin-support", tieOrder: .id).outcome(of: small.election())
            #expect(outcome.selected == MaximinWitness(election: small).winners().map { small.name($0) })
            let loads = outcome.steps.filter { $0.action == .selected }.compactMap { $0.value(.load) }
            #expect(loads == loads.sorted(), "the largest load never falls")
            #expect(outcome.cost <= outcome.budget)
            #expect(outcome.replayed() == outcome.awards)
        }
    }

    @Test("does not depend on the order of ballots and projects", arguments: SmallElection.seeds)
    func isAnonymous(seed: UInt64) throws {
        let small = SmallElection.random(seed: seed)
        let count = try Count("maximin-support")
        let outcome = try count.outcome(of: small.election())
        #expect(try count.outcome(of: small.election(shuffledBy: seed + 1)) == outcome)
    }

    @Test("128-bit capacities give the same count", arguments: SmallElection.seeds)
    func widthsAgree(seed: UInt64) throws {
        let election = try SmallElection.random(seed: seed).election()
        var ties = TieLedger(order: .id, election: election, policy: .stop)
        var narrow = Purse(election)
        narrow.putOutUnsupported()
        try narrow.buyFreeOfCost(ties: &ties)
        var wide = narrow
        try MaximinSupport().spend(&narrow, LoadSearch<Int>(election), ties: &ties)
        try MaximinSupport().spend(&wide, LoadSearch<Int128>(election), ties: &ties)
        #expect(narrow.tally == wide.tally)
    }

    /// Two voters for a and b, one of whom also wants c. After a (load 1 each) the load of b is best shared with the
    /// other voter; Phragmén, which never moves a load once laid, would take another order.
    @Test("moves loads that were laid earlier")
    func movesLoads() throws {
        let small = SmallElection(
            costs: [4, 3, 6],
            budget: 13,
            form: .approval,
            ballots: [[0, 1], [0], [1, 2], [2]]
        )
        let outcome = try Count("maximin-support", tieOrder: .id).outcome(of: small.election())
        let loads = outcome.steps.compactMap { $0.value(.load) }
        #expect(outcome.selected == ["p1", "p0", "p2"])
        // 3/2; then 7 over three voters; then 13 over four.
        #expect(loads == [Fraction("3/2"), Fraction("7/3"), Fraction("13/4")].compactMap(\.self))
    }

    @Test("leaves out what nobody supports, and takes what costs nothing")
    func edges() throws {
        let small = SmallElection(costs: [0, 0, 5, 20, 1], budget: 10, form: .approval, ballots: [[0, 2, 3], []])
        let outcome = try Count("maximin-support").outcome(of: small.election())
        #expect(outcome.selected == ["p0", "p2"])
        #expect(outcome.steps.map(\.action) == [.ineligible, .ineligible, .selected, .skipped, .selected])
    }

    @Test("amounts near the limits do not overflow")
    func large() throws {
        let weight = Fraction(1_000_000_000)
        let election = try Election(
            projects: (0..<4).map { Project(id: ProjectID("p\($0)"), cost: Money(units: 240_000_000_000_000 + $0)) },
            budget: .limit,
            form: .approval,
            ballots: (0..<4).map { Ballot([ProjectID("p\($0)"), ProjectID("p\(($0 + 1) % 4)")], weight: weight) }
        )
        let outcome = try Count("maximin-support", tieOrder: .id).outcome(of: election)
        #expect(outcome.selected.count == 4)
        #expect(outcome.steps.last?.value(.load) == Fraction("960000000000006/4000000000"))
    }
}
