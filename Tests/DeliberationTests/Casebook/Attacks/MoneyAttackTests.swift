import BallotRules
import Deliberation
import Testing

@Suite("Attacks on money")
struct MoneyAttackTests {
    private static let pot = PotKey(area: "west", year: 2026)

    private static func step(_ step: InitiativeAct, _ reason: TextID? = nil) -> CaseAct {
        .step(step, reason: reason, day: nil)
    }

    /// € 1,000 in the pot, and € 400 of it kept for a plan.
    private static func reserved() throws -> Business {
        var business = try Business()
        try business.act("penning", .pots(.deposit(Self.pot, Money(units: 100_000))))
        try business.feasible("tuin")
        try business.initiatives("tuin", [("penning", .reserve(Self.pot, Money(units: 40_000)))])
        return business
    }

    /// A grant of € 400 of which half is paid, and the work has begun.
    private static func paid() throws -> Business {
        var business = try Self.reserved()
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.verdict("p1")
        try business.act("s", .meeting("m1", .close))
        try business.initiatives(
            "tuin",
            [
                ("college", .decide(DecisionTerms(.grant, amount: Money(units: 40_000)), from: Self.pot)),
                ("college", .announce(letter: "t-brief")),
                ("regisseur", .find(.conditionsMet, true, reason: nil)),
                ("penning", .find(.accountKnown, true, reason: nil)), ("anna", Self.step(.accept)),
                ("penning", .pay(Money(units: 20_000))), ("anna", Self.step(.begin)),
            ]
        )
        return business
    }

    @Test("what was kept comes free when a plan is withdrawn in the meeting") func withdrawnThere() throws {
        var business = try Self.reserved()
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.items(
            "p1",
            [
                ("s", .step(.open, reason: nil, day: nil)), ("anna", .agreeToWithdraw),
                ("s", .step(.withdraw, reason: nil, day: nil)),
            ]
        )
        #expect(business.book.ledger.balance(of: .pot(Self.pot)) == Money(units: 100_000))
    }

    @Test("what was kept comes free when a plan goes on as others") func split() throws {
        var business = try Self.reserved()
        let content = business.content(try Plans.content())
        try business.initiatives("tuin", [("anna", .agree(.withdraw))])
        let parts = ["een", "twee"].map { InitiativePart(InitiativeID($0), content) }
        try business.act("regisseur", .initiative("tuin", .split(parts)))
        #expect(business.book.ledger.balance(of: .pot(Self.pot)) == Money(units: 100_000))
    }

    @Test("nothing is kept for a plan that has ended, where nobody could free it") func ended() throws {
        var business = try Business()
        try business.act("penning", .pots(.deposit(Self.pot, Money(units: 100_000))))
        try business.feasible("tuin")
        try business.initiatives("tuin", [("anna", Self.step(.withdraw))])
        let reserve = Act.initiative("tuin", .reserve(Self.pot, Money(units: 100_000)))
        #expect(business.refusal("regisseur", reserve) == .notReservable(.withdrawn))
    }

    @Test("who was paid does not walk away by bringing a change back and withdrawing") func walkAway() throws {
        var business = try Self.paid()
        try business.initiatives("tuin", [("anna", Self.step(.reportChange, "t"))])
        let base = try #require(business.book.book["tuin"]?.current.address)
        let party = business.content(try Plans.content(title: "Feest", text: "Iets heel anders."))
        try business.initiatives(
            "tuin",
            [("anna", .revise(party, from: base, isMaterial: true)), ("regisseur", Self.step(.bringBack))]
        )
        #expect(business.refusal("anna", .initiative("tuin", Self.step(.withdraw))) == .awarded("tuin"))
        try business.meeting("m2", on: "2026-06-15", "p2", about: "tuin")
        try business.items("p2", [("s", .step(.open, reason: nil, day: nil)), ("anna", .agreeToWithdraw)])
        let there = business.refusal("s", .item("p2", .step(.withdraw, reason: nil, day: nil)))
        #expect(there == .awarded("tuin"))
    }

    @Test("a plan under way does not change without being reported") func unreported() throws {
        var business = try Self.paid()
        let base = try #require(business.book.book["tuin"]?.current.address)
        let party = business.content(try Plans.content(title: "Feest", text: "Iets heel anders."))
        let revise = Act.initiative("tuin", .revise(party, from: base, isMaterial: true))
        #expect(business.refusal("anna", revise) == .notRevisable(.inProgress))
    }

    @Test("a new decision does not say another pot than the one that pays") func otherPot() throws {
        var business = try Self.reserved()
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.verdict("p1")
        try business.initiatives(
            "tuin",
            [
                ("college", .decide(DecisionTerms(.grant, amount: Money(units: 40_000)), from: Self.pot)),
                ("college", .announce(letter: "t-brief")),
            ]
        )
        for (person, act) in ObjectionAttackTests.upheld {
            try business.act(person, .objection("tuin", of: "buur", act))
        }
        let other = PotKey(area: "west", year: 2027)
        let again = DecisionTerms(.grant, amount: Money(units: 40_000))
        let refused = business.refusal("college", .initiative("tuin", .decide(again, from: other)))
        #expect(refused == .ledger(.otherPot(Self.pot)))
    }

    @Test("conditions of a new decision are not met because those of the old one were") func conditions() throws {
        var business = try Self.reserved()
        try business.initiatives("tuin", [("regisseur", .find(.conditionsMet, true, reason: nil))])
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.verdict("p1")
        try business.initiatives(
            "tuin",
            [
                ("college", .decide(DecisionTerms(.grant, amount: Money(units: 40_000)), from: Self.pot)),
                ("college", .announce(letter: "t-brief")),
            ]
        )
        let refused = business.refusal("anna", .initiative("tuin", Self.step(.accept)))
        #expect(refused == .lifeCycle(.unmet([.found(.conditionsMet)], transition: "27")))
    }
}
