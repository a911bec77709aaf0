internal import BallotRules
internal import Testing

@Suite("Outcomes of other programs")
struct ReferenceTests {
    /// A reference with what came of it.
    private struct Judged: Sendable {
        let reference: Reference
        let verdict: Verdict
    }

    @Test(
        "Every outcome recorded as sound is ours too",
        .enabled(if: SharedData.isPresent, "the shared elections are not beside the checkout")
    )
    func everyReferenceIsMatched() async throws {
        let (references, unmapped) = try Reference.all()
        #expect(unmapped.isEmpty, "lines that no rule of ours stands for: \(unmapped)")
        let judged = try await self.judge(references)
        #expect(judged.count == references.count)
        for item in judged { self.check(item) }
        print(self.summary(judged))
    }

    @Test("Every known difference names a reference", .enabled(if: SharedData.isPresent))
    func knownDifferencesExist() throws {
        let references = try Reference.all().references
        for known in KnownDifference.all {
            let exists = references.contains {
                $0.source == known.source && $0.instance == known.instance && $0.theirs == known.theirs
            }
            #expect(exists, "\(known.source) \(known.instance) \(known.theirs)")
        }
    }

    /// Each election on its own task, as many at a time as the machine has cores.
    private func judge(_ references: [Reference]) async throws -> [Judged] {
        let byInstance = Dictionary(grouping: references, by: \.instance).sorted { $0.key < $1.key }
        return try await withThrowingTaskGroup(of: [Judged].self) { group in
            for (instance, mine) in byInstance {
                group.addTask { try await Self.judge(mine, in: instance) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    @concurrent
    private static func judge(_ references: [Reference], in instance: String) async throws -> [Judged] {
        guard let election = try SharedData.election(instance) else {
            return references.map { Judged(reference: $0, verdict: .different("the file cannot be read")) }
        }
        var recount = ElectionRecount(election)
        return references.map { Judged(reference: $0, verdict: recount.verdict($0)) }
    }

    private func check(_ item: Judged) {
        let known = KnownDifference.of(item.reference)
        switch item.verdict {
        case .different(let how):
            if known == nil { Issue.record("\(item.reference.name): \(how)") }
        case .matched:
            if let known { Issue.record("\(item.reference.name) matches now; known as different: \(known.reason)") }
        case .ruleMissing, .leftOut: break
        }
    }

    private func summary(_ judged: [Judged]) -> String {
        var lines: [String] = []
        for source in Reference.Source.allCases {
            let mine = judged.filter { $0.reference.source == source }
            var matched = 0
            var different = 0
            var leftOut = 0
            var missing: [String: Int] = [:]
            for item in mine {
                switch item.verdict {
                case .matched: matched += 1
                case .different: different += 1
                case .leftOut: leftOut += 1
                case .ruleMissing: missing[item.reference.ours.rule, default: 0] += 1
                }
            }
            var line = "\(source.rawValue): \(matched) of \(mine.count) matched, \(different) different"
            if leftOut > 0 { line += ", \(leftOut) left out in a debug build (BUURTSTEM_ALL_REFERENCES=1 counts all)" }
            for (rule, number) in missing.sorted(by: { $0.key < $1.key }) {
                line += ", \(number) wait for \(rule)"
            }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }
}
