import BallotRules
import Testing

@Suite("Equal Shares")
struct EqualSharesTests {
    private func election(_ costs: [ProjectID: Int], budget: Int, _ ballots: [(Int, [ProjectID])]) throws -> Election {
        try Elections.approval(
            costs.map { Project(id: $0.key, cost: Money(units: $0.value)) },
            budget: budget,
            ballots
        )
    }

    @Test("a minority of a third gets a third of the money")
    func minority() throws {
        let election = try self.election(
            ["a1": 30, "a2": 30, "a3": 30, "b": 30],
            budget: 90,
            [(6, ["a1", "a2", "a3"]), (3, ["b"])]
        )
        let outcome = try Count("equal-shares", tieOrder: .id).outcome(of: election)
        #expect(outcome.selected == ["a1", "a2", "b"])
        let greedy = try Count("greedy", options: ["utility": "cost"], tieOrder: .id).outcome(of: election)
        #expect(greedy.selected == ["a1", "a2", "a3"])
    }

    @Test("writes down rate, price and payers exactly")
    func writesDown() throws {
        let poor = try self.election(["p": 10], budget: 12, [(2, ["p"]), (1, [])])
        #expect(try Count("equal-shares").outcome(of: poor).steps.isEmpty)
        let rich = try self.election(["p": 7], budget: 12, [(2, ["p"]), (1, [])])
        let paid = try #require(try Count("equal-shares").outcome(of: rich).steps.first)
        #expect(paid.value(.price) == Fraction("7/2"))
        #expect(paid.value(.rate) == Fraction("1/2"))
        #expect(paid.value(.fullPayers) == Fraction(2))
        #expect(paid.value(.partPayers) == .zero)
    }

    @Test("supporters who own exactly the price pay their last cent")
    func exactlyAll() throws {
        let election = try self.election(["p": 8, "q": 1], budget: 12, [(2, ["p", "q"]), (1, ["q"])])
        #expect(try Count("equal-shares", tieOrder: .id).outcome(of: election).selected == ["q"])
        let exact = try self.election(["p": 8], budget: 12, [(2, ["p"]), (1, [])])
        #expect(try Count("equal-shares").outcome(of: exact).selected == ["p"])
    }

    @Test("a voter without any winner counts in the comparison")
    func comparison() throws {
        // Equal Shares buys the two small projects of a few voters; most have nothing from them.
        let election = try self.election(
            ["big": 100, "s1": 20, "s2": 20],
            budget: 100,
            [(5, ["big"]), (2, ["s1"]), (2, ["s2"])]
        )
        let options = ["comparison": "satisfaction"]
        let outcome = try Count("equal-shares", options: options, tieOrder: .id).outcome(of: election)
        #expect(outcome.selected == ["big"])
        #expect(
            outcome.facts.contains(
                .comparison(preferRule: Fraction(4), preferGreedy: Fraction(5), greedyStands: true)
            )
        )
        #expect(outcome.replayed() == outcome.awards)
    }

    @Test("floor starts with whole units of currency")
    func floorStart() throws {
        let election = try self.election(["p": 11], budget: 11, [(1, ["p"]), (1, [])])
        let options = ["completion": "add1", "start": "floor"]
        let free = try self.election(["p": 8, "q": 9], budget: 11, [(1, ["p"]), (1, ["q"])])
        #expect(try Count("equal-shares", options: options).outcome(of: election).facts.isEmpty == false)
        let outcome = try Count("equal-shares", options: options).outcome(of: free)
        #expect(outcome.selected == ["p"])
        #expect(outcome.facts == [.endowment(Fraction(8), runs: 4, stop: .exhaustive)])
    }

    @Test("projects that exclude each other never both win", arguments: SmallElection.seeds)
    func exclusion(seed: UInt64) throws {
        var small = SmallElection.random(seed: seed)
        small.exclusions = small.costs.map { _ in ["site"] }
        let outcome = try Count("equal-shares", options: ["completion": "utilitarian"], tieOrder: .id)
            .outcome(of: small.election())
        #expect(outcome.selected.count <= 1)
    }

    @Test("a ballot that names nobody counts in the share; no ballots give nobody a share")
    func emptyBallots() throws {
        let none = try self.election(["p": 5], budget: 10, [])
        #expect(try Count("equal-shares").outcome(of: none).selected.isEmpty)
        let empty = try self.election(["p": 5], budget: 10, [(1, ["p"]), (2, [])])
        #expect(try Count("equal-shares").outcome(of: empty).selected.isEmpty)
    }
}
