import BallotRules
import Deliberation
import Testing

@Suite("Majority judgment")
struct JudgmentTests {
    private func winners(_ breaking: String, _ table: GradeTable) throws -> [ChoiceID] {
        let room = try Attendance(seats: 99, members: 99, present: 99)
        return try DecisionRule(
            "majority-judgment",
            options: ["break": breaking],
            quorum: Quorum(.number(1), countsProxies: false)
        ).ruling(on: .grades(table), in: room).choices
    }

    /// The majority grades of sorted grades by the definition: the lower middle one, taken out, and again.
    private func value(_ grades: [Int]) -> [Int] {
        var sorted = grades.sorted()
        var value: [Int] = []
        while !sorted.isEmpty { value.append(sorted.remove(at: (sorted.count - 1) / 2)) }
        return value
    }

    @Test("taking medians away is as defined, and the gauge never contradicts it", arguments: [31, 32, 33] as [UInt64])
    func random(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<150 {
            let voters = Int.random(in: 1...9, using: &random)
            let rows = (0..<Int.random(in: 2...5, using: &random)).map { choice in
                (ChoiceID("\(choice)"), (0..<voters).map { _ in Int.random(in: 0...3, using: &random) })
            }
            let table = try GradeTable(
                scale: 0...3,
                grades: rows.map { (choice: $0.0, counts: Dictionary($0.1.map { ($0, 1) }, uniquingKeysWith: +)) }
            )
            let values = rows.map { self.value($0.1) }
            let best = values.max { $0.lexicographicallyPrecedes($1) }
            let expected = zip(rows, values).filter { $1 == best }.map(\.0.0)
            #expect(try self.winners("full", table) == expected, "seed \(seed)")
            for (profile, value) in zip(table.profiles, values) {
                #expect(profile.majorityValue(voters) == value, "seed \(seed)")
            }
            let gauge = try Set(self.winners("gauge", table))
            #expect(gauge.isSuperset(of: expected), "seed \(seed)")
        }
    }
}
