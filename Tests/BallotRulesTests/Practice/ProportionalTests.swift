import BallotRules
import Testing

@Suite("Proportional rules")
struct ProportionalTests {
    private let table: [(id: ProjectID, cost: Int, votes: Int)] = [
        ("a", 30, 416), ("b", 500, 338), ("c", 500, 246),
    ]

    /// D'Hondt by its definition: the parts go one by one to the largest quotient.
    private func stepByStep(_ votes: [Int], parts: Int) -> [Int] {
        var given = votes.map { _ in 0 }
        for _ in 0..<parts {
            let best = votes.indices.max { left, right in
                votes[left] * (given[right] + 1) < votes[right] * (given[left] + 1)
            }
            given[best ?? 0] += 1
        }
        return given
    }

    @Test("D'Hondt gives the parts as if one by one", arguments: [0, 1, 2, 8, 21, 100, 999])
    func dhondtByDefinition(parts: Int) throws {
        let outcome = try Count("dhondt", tieOrder: .id).outcome(of: Elections.votes(self.table, budget: parts))
        let expected = self.stepByStep(self.table.map(\.votes), parts: parts)
        #expect(self.table.map { outcome.amounts[$0.id] ?? 0 } == expected)
        #expect(outcome.cost == Money(units: parts))
    }

    @Test(
        "a cap hands the surplus to the others",
        arguments: [
            ("largest-remainder", ["a": 30, "b": 405, "c": 295]), ("dhondt", ["a": 30, "b": 405, "c": 295]),
        ] as [(String, [ProjectID: Int])]
    )
    func caps(rule: String, amounts: [ProjectID: Int]) throws {
        let outcome = try Count(rule, options: ["cap": "cost"]).outcome(of: Elections.votes(self.table, budget: 730))
        #expect(outcome.amounts == amounts)
    }

    @Test("equal claims on the last part are a tie", arguments: ["largest-remainder", "dhondt"])
    func ties(rule: String) throws {
        let election = try Elections.votes([("a", 0, 5), ("b", 0, 5)], budget: 11)
        let open = try Count(rule).outcome(of: election)
        #expect(open.tied == ["a", "b"])
        let broken = try Count(rule, tieOrder: .id).outcome(of: election)
        #expect(broken.amounts == ["a": 6, "b": 5])
        #expect(broken.ties.count == 1)
    }

    @Test("a project without votes gets nothing, and nothing is lost without any votes")
    func noVotes() throws {
        let outcome = try Count("largest-remainder").outcome(
            of: Elections.votes([("a", 9, 0), ("b", 9, 2)], budget: 7)
        )
        #expect(outcome.amounts == ["b": 7])
        #expect(outcome.projects(.eliminated) == ["a"])
        #expect(try Count("dhondt").outcome(of: Elections.votes([("a", 9, 0)], budget: 7)).awards.isEmpty)
    }
}
