import BallotRules
import Deliberation
import Testing

@Suite("Whoever presides")
struct PresidingTests {
    @Test("takes the consent round further, and nobody else does") func consent() throws {
        var business = try Business()
        try business.feasible("tuin")
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        let ask = Act.item("p1", .consent(.conclude))
        #expect(business.refusal("b", ask) == .notAllowed("b", .presiding("west")))
        #expect(business.refusal("s", ask) != .notAllowed("s", .presiding("west")))
    }

    @Test("does not rule on a challenge of themselves") func challenge() throws {
        var business = try Business()
        try business.feasible("tuin")
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.act("b", .item("p1", .challenge("a", .gain)))
        let own = Act.item("p1", .rule("a", stepsAside: false))
        #expect(business.refusal("a", own) == .notAllowed("a", .presiding("west")))
        #expect(business.refusal("s", own) == nil)
    }
}
