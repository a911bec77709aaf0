internal import Proceedings
internal import Testing

/// What is told of persons, and what is not.
@Suite("Research: demographic cells")
struct DemographicCellsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Age, group, and how many such persons; age -1 for nothing known.
        let persons: [(Int, String, Int)]
        /// Group, ages and ballots.
        let cells: [String]
        var suppressed = 0
        var merged = 0
    }

    static let cases = [
        Case(testDescription: "nobody", persons: [], cells: []),
        Case(testDescription: "nothing known", persons: [(-1, "", 30)], cells: []),
        Case(
            testDescription: "every cell has ten",
            persons: [(29, "F", 10), (30, "F", 10), (25, "M", 12)],
            cells: ["F 20-29 10", "F 30-39 10", "M 20-29 12"]
        ),
        Case(
            testDescription: "a small band joins the next",
            persons: [(20, "F", 9), (30, "F", 1), (40, "F", 10)],
            cells: ["F 20-39 10", "F 40-49 10"],
            merged: 10
        ),
        Case(
            testDescription: "a band joins across a gap",
            persons: [(20, "F", 3), (60, "F", 8)],
            cells: ["F 20-69 11"],
            merged: 11
        ),
        Case(
            testDescription: "a rest joins the band before it",
            persons: [(20, "F", 10), (30, "F", 15), (90, "F", 1), (100, "F", 1)],
            cells: ["F 20-29 10", "F 30-109 17"],
            merged: 17
        ),
        Case(
            testDescription: "a group below ten is told nothing of, and takes the smallest cell along",
            persons: [(20, "F", 30), (30, "F", 11), (20, "M", 12), (20, "X", 9)],
            cells: ["F 20-29 30", "M 20-29 12"],
            suppressed: 20
        ),
        Case(
            testDescription: "among equal cells the first one goes",
            persons: [(20, "F", 11), (30, "F", 11), (20, "M", 11), (20, "X", 1)],
            cells: ["F 30-39 11", "M 20-29 11"],
            suppressed: 12
        ),
        Case(
            testDescription: "two small groups are ten together",
            persons: [(20, "F", 30), (40, "X", 5), (20, "Y", 5)],
            cells: ["F 20-29 30"],
            suppressed: 10
        ),
        Case(
            testDescription: "one unknown would stand out",
            persons: [(20, "F", 12), (30, "F", 14), (-1, "", 1)],
            cells: ["F 30-39 14"],
            suppressed: 12
        ),
        Case(
            testDescription: "ten unknown stand with each other",
            persons: [(20, "F", 12), (-1, "", 10)],
            cells: ["F 20-29 12"]
        ),
        Case(
            testDescription: "fewer than ten in all",
            persons: [(20, "F", 4), (30, "M", 5)],
            cells: [],
            suppressed: 9
        ),
        Case(
            testDescription: "one cell and one other",
            persons: [(20, "F", 10), (30, "M", 1)],
            cells: [],
            suppressed: 11
        ),
        Case(
            testDescription: "no group and impossible ages are unknown",
            persons: [(20, "F", 10), (20, "", 4), (151, "F", 3), (-7, "F", 3)],
            cells: ["F 20-29 10"]
        ),
    ]

    static func persons(_ item: Case) -> [Demographics.Person?] {
        item.persons.flatMap { age, group, count in
            [Demographics.Person?](
                repeating: age == -1 ? nil : Demographics.Person(age: age, group: group),
                count: count
            )
        }
    }

    @Test("Cells and what is suppressed", arguments: cases)
    func table(_ item: Case) {
        let cells = DemographicCells(Self.persons(item))
        #expect(cells.cells.map { "\($0.group) \($0.ages) \($0.ballots)" } == item.cells)
        #expect(cells.suppressed == item.suppressed)
        #expect(cells.merged == item.merged)
    }

    @Test("No cell is below ten, those told nothing of included", arguments: UInt64(1)...60)
    func least(seed: UInt64) {
        var random = SampleRandom(seed: seed)
        let persons: [Demographics.Person?] = (0..<random.below(400)).map { _ in
            guard random.below(20) > 0 else { return nil }
            let groups = ["F", "M", "X", "onbekend"]
            let age = 10 + random.below(20) * random.below(5)
            return Demographics.Person(age: age, group: groups[min(random.below(8) * random.below(2), 3)])
        }
        let cells = DemographicCells(persons)
        let told = cells.cells.reduce(0) { $0 + $1.ballots }
        let known = persons.count { $0 != nil }
        #expect(cells.cells.allSatisfy { $0.ballots >= 10 }, "seed \(seed)")
        #expect(told + cells.suppressed == known, "seed \(seed)")
        let untold = persons.count - told
        #expect(untold == 0 || untold >= 10 || cells.cells.isEmpty, "seed \(seed)")
    }
}
