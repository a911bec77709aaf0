import BallotRules
import Testing

/// Ties of every rule: real where they are reported, immaterial where the outcome is decided.
@Suite("Ties of every rule")
struct TieConformanceTests {
    /// Outcomes under lots with different seeds.
    private func lots(_ item: ConformanceCase, _ small: SmallElection, _ count: Int) throws -> [Outcome] {
        try (1...count).compactMap { try item.outcome(small, TieOrder([.lot(seed: "lot \($0)")])) }
    }

    @Test("an open tie makes a difference, a decided count does not depend on the lot", arguments: ConformanceCase.all)
    func openTies(_ item: ConformanceCase) throws {
        let small = item.small()
        guard let open = try item.outcome(small, .refuse) else { return }
        let isExplored = open.ties.allSatisfy { $0.materiality != .unknown || $0.members != open.tied }
        guard isExplored else { return }
        let sets = Set(try self.lots(item, small, open.isDecided ? 6 : 40).map { Set($0.awards) })
        if open.isDecided {
            #expect(sets == [Set(open.awards)])
        } else {
            #expect(sets.count > 1, "tied \(open.tied)")
            for award in open.awards {
                #expect(sets.allSatisfy { $0.contains { $0.project == award.project && $0.amount >= award.amount } })
            }
        }
    }

    @Test("a tie names its members, its step, and who came first", arguments: ConformanceCase.all)
    func entries(_ item: ConformanceCase) throws {
        guard let outcome = try item.outcome(item.small(), TieOrder([.votes, .id])) else { return }
        #expect(outcome.isDecided)
        for tie in outcome.ties {
            #expect(tie.members.count > 1 && tie.members == tie.members.sorted())
            #expect(Set(tie.members).count == tie.members.count)
            #expect((0...outcome.steps.count).contains(tie.step))
            #expect(tie.chosen.map { tie.members.contains($0) } ?? (tie.materiality == .immaterial))
        }
    }
}
