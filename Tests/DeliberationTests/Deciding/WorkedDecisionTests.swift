import BallotRules
import Deliberation
import Testing

/// All 84 worked decisions, by name.
@Suite("Worked decisions", .enabled(if: SharedDecisions.isPresent, "there is no ../shared/data/rules/panel"))
struct WorkedDecisionTests {
    @Test("there are 84 of them")
    func number() {
        #expect(SharedDecisions.names.count == 84)
        #expect(Set(SharedDecisions.names).count == 84)
    }

    @Test("a worked decision comes out as written", arguments: SharedDecisions.names)
    func decision(name: String) throws {
        let worked = try SharedDecisions.named(name)
        switch worked.rule {
        case "nl-gemeentewet-council": try self.council(worked)
        case "nl-gemeentewet-college": try self.college(worked)
        case "nl-gemeentewet-persons": try self.persons(worked)
        case "majority": try self.majority(worked)
        case "sociocratic-consent": try self.consent(worked)
        case "gradients-of-agreement-8": try self.gradients(worked)
        case "many", "sequential-pairwise-elimination", "schulze-winning", "borda variants": try self.ranked(worked)
        case "majority-judgment", "median-rules": try self.grades(worked)
        case "star": try self.star(worked)
        case "approval-with-threshold": try self.threshold(worked)
        case "priority-order": try self.priority(worked)
        case "approval-threshold-then-priority": try self.approvalPriority(worked)
        case "lot-v1": try self.lot(worked)
        case let rule where rule.hasPrefix("debian"): try self.debian(worked)
        default: throw Missing(what: "test for \(worked.rule)")
        }
    }
}

extension Ruling {
    /// A whole number of the ruling.
    func number(_ name: Figure.Name, of choice: ChoiceID? = nil) -> Int? { self.figure(name, of: choice)?.count }
}
