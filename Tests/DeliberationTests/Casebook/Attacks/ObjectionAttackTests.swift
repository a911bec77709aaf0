import BallotRules
import Deliberation
import Testing

@Suite("Attacks on objections")
struct ObjectionAttackTests {
    static let upheld: [(PersonID, ObjectionAct)] = [
        ("buur", .object("t-bezwaar", isComplete: true)), ("college", .interested(true)),
        ("college", .step(.admit, reason: nil, day: nil)), ("college", .step(.hear, reason: nil, day: nil)),
        ("college", .step(.uphold, reason: "t-gegrond", day: nil)),
    ]

    private static let pot = PotKey(area: "west", year: 2026)
    private static let grant = CaseAct.decide(DecisionTerms(.grant, amount: Money(units: 40_000)), from: Self.pot)

    private static func announced() throws -> Business {
        var business = try Business()
        try business.act("penning", .pots(.deposit(Self.pot, Money(units: 100_000))))
        try business.feasible("tuin")
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.verdict("p1")
        try business.initiatives("tuin", [("college", Self.grant), ("college", .announce(letter: "t-brief"))])
        return business
    }

    @Test(
        "an objection in time is not cut off by finding the decision final",
        arguments: [InitiativeAct.becomeFinal, .accept]
    )
    func cutOff(step: InitiativeAct) throws {
        var business = try Self.announced()
        try business.initiatives("tuin", [("regisseur", .find(.conditionsMet, true, reason: nil))])
        try business.act("buur", .objection("tuin", of: "buur", .object("t-bezwaar", isComplete: true)))
        if step == .becomeFinal { try business.wait(until: "2026-08-01") }
        let person: PersonID = step == .accept ? "anna" : "regisseur"
        let refused = business.refusal(person, .initiative("tuin", .step(step, reason: nil, day: nil)))
        #expect(refused == .objectionsOpen(["buur"]))
        try business.act("college", .objection("tuin", of: "buur", .interested(true)))
        try business.act("college", .objection("tuin", of: "buur", .step(.admit, reason: nil, day: nil)))
        #expect(business.book.files["tuin"]?.state == .grantContested)
    }

    @Test("who objected to one decision can object to the next, and not twice to the same") func next() throws {
        var business = try Self.announced()
        for (person, act) in Self.upheld { try business.act(person, .objection("tuin", of: "buur", act)) }
        let object = Act.objection("tuin", of: "buur", .object("t-weer", isComplete: true))
        #expect(business.refusal("buur", object) == .objectedAlready("buur"))
        try business.wait(until: "2026-06-01")
        try business.initiatives("tuin", [("college", Self.grant), ("college", .announce(letter: "t-brief"))])
        #expect(business.refusal("buur", object) == nil)
        #expect(business.refusal("buur", object) == .objectedAlready("buur"))
        #expect(business.book.files["tuin"]?.earlierReviews.count == 1)
    }
}
