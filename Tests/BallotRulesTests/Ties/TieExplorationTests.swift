import BallotRules
import Testing

@Suite("Exploring ties")
struct TieExplorationTests {
    private func election(_ costs: [Int], budget: Int) throws -> Election {
        let ids = costs.indices.map { ProjectID("p\($0)") }
        return try Elections.approval(
            zip(ids, costs).map { Project(id: $0, cost: Money(units: $1)) },
            budget: budget,
            [(2, ids)]
        )
    }

    private let options = ["utility": "cardinality", "by": "total"]

    @Test("a tie after which the same win is immaterial, and the count decided")
    func immaterial() throws {
        let outcome = try Count("greedy", options: self.options).outcome(of: self.election([3, 4, 3], budget: 10))
        #expect(outcome.isDecided)
        #expect(outcome.selected.count == 3)
        #expect(outcome.ties.map(\.materiality) == [.immaterial])
    }

    @Test("a tie that fills up the same way whoever comes first is decided by exploring")
    func exploredImmaterial() throws {
        // The third never fits: p0 and p1 win in every order.
        let ids: [ProjectID] = ["p0", "p1", "p2"]
        let election = try Elections.approval(
            zip(ids, [5, 5, 11]).map { Project(id: $0, cost: Money(units: $1)) },
            budget: 10,
            [(2, ids)]
        )
        let outcome = try Count("greedy", options: self.options).outcome(of: election)
        #expect(outcome.isDecided)
        #expect(Set(outcome.selected) == ["p0", "p1"])
        #expect(outcome.ties.allSatisfy { $0.materiality == .immaterial })
        #expect(outcome.replayed() == outcome.awards)
    }

    @Test("a tie on which the winners depend is material and stays open")
    func material() throws {
        let outcome = try Count("greedy", options: self.options).outcome(of: self.election([6, 6, 4], budget: 10))
        #expect(outcome.tied == ["p0", "p1", "p2"])
        #expect(outcome.ties.first?.materiality == .material)
        // p2 wins in every order: after either of the others, or first.
        #expect(outcome.selected == ["p2"])
    }

    @Test(
        "a broken tie is examined as far as one asks",
        arguments: [(0, .unknown), (1, .unknown), (2, .material)] as [(Int, Tie.Materiality)]
    )
    func examined(limit: Int, first: Tie.Materiality) throws {
        let outcome = try Count("greedy", options: self.options, tieOrder: .id)
            .outcome(of: self.election([6, 6, 4], budget: 10), examineTies: limit)
        #expect(outcome.selected == ["p0", "p2"])
        #expect(outcome.ties.first?.materiality == first)
    }

    @Test("too many ties to explore leave nothing certain, but one difference shows that they matter")
    func limit() throws {
        let outcome = try Count("greedy", options: self.options)
            .outcome(of: self.election([Int](repeating: 10, count: 12) + [11, 12, 13], budget: 55))
        #expect(!outcome.isDecided)
        #expect(outcome.awards.isEmpty)
        #expect(outcome.ties.first?.materiality == .material)
    }

    @Test("what was chosen before a tie that is too large to explore is certain")
    func before() throws {
        let equal = (0..<12).map { (id: ProjectID("q\($0)"), cost: 10, votes: 1) }
        let election = try Elections.votes([("first", 5, 2)] + equal, budget: 42)
        let outcome = try Count("greedy", options: ["utility": "cost", "misfit": "stop"]).outcome(of: election)
        #expect(outcome.tied.count == 12)
        #expect(outcome.selected == ["first"])
    }
}
