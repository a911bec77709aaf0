import Deliberation
import Testing

@Suite("Areas")
struct AreaTests {
    private func tree() throws -> AreaTree {
        try AreaTree([
            Area("straat-1", .street, in: "buurt-a", residents: 80),
            Area("buurt-a", .neighbourhood, in: "wijk-1", residents: 1_000),
            Area("wijk-1", .quarter, in: "stad", residents: 4_000),
            Area("wijk-2", .quarter, in: "stad", residents: 6_000),
            Area("stad", .municipality, in: nil, residents: 10_000),
        ])
    }

    @Test("an initiative in a street falls to the panels of every area around it") func paths() throws {
        let tree = try self.tree()
        #expect(tree.path(from: "straat-1") == ["straat-1", "buurt-a", "wijk-1", "stad"])
        #expect(tree.parts(of: "stad") == ["wijk-1", "wijk-2"])
        #expect(tree.isWithin("wijk-1", anyOf: ["wijk-2", "straat-1"]))
        #expect(!tree.isWithin("wijk-2", anyOf: ["straat-1"]))
        #expect(tree.path(from: "elders").isEmpty)
    }

    @Test("areas that are no tree are refused") func noTree() throws {
        let root = Area("r", .municipality, in: nil, residents: 1)
        #expect(throws: AreaTree.Problem.roots(0)) { try AreaTree([]) }
        #expect(throws: AreaTree.Problem.roots(2)) { try AreaTree([root, Area("q", .village, in: nil, residents: 1)]) }
        #expect(throws: AreaTree.Problem.repeated("r")) { try AreaTree([root, root]) }
        #expect(throws: AreaTree.Problem.noParent("a")) {
            try AreaTree([root, Area("a", .quarter, in: "z", residents: 1)])
        }
        #expect(throws: AreaTree.Problem.circle("a")) {
            try AreaTree([root, Area("a", .quarter, in: "b", residents: 1), Area("b", .quarter, in: "a", residents: 1)])
        }
        #expect(throws: AreaTree.Problem.residents("r")) {
            try AreaTree([Area("r", .municipality, in: nil, residents: -1)])
        }
    }
}
