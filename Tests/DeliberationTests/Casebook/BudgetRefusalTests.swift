import BallotRules
import Deliberation
import Testing

@Suite("What a citizens' budget in the case book refuses")
struct BudgetRefusalTests {
    private static let forbidden: [(PersonID, BudgetDeed, Duty)] = [
        ("anna", .openIdeas, .role([.coordinator])), ("buur", .propose("tuin", Business.green), .initiator("tuin")),
        ("regisseur", .takeOver(Business.result), .role([.authority])),
        ("college", .raise(Business.green, Business.money(1), "t"), .role([.treasurer])),
        ("regisseur", .award("tuin", Business.grant, Motivation([], reason: "t", minority: nil)), .deciding("west")),
        ("anna", .reportIncident("t"), .role([.coordinator, .authority, .desk])),
    ]

    @Test("who may not do something is told who may", arguments: Self.forbidden)
    func duties(person: PersonID, deed: BudgetDeed, duty: Duty) throws {
        var business = try Business.counted()
        #expect(business.refusal(person, deed) == .notAllowed(person, duty))
    }

    /// Nothing of the book changes by an act that is refused.
    private static func check(
        _ business: inout Business,
        _ person: PersonID,
        _ act: Act,
        _ expected: ActRefusal,
        _ place: SourceLocation = #_sourceLocation
    ) {
        let before = business.book
        #expect(business.refusal(person, act) == expected, sourceLocation: place)
        let after = business.book
        #expect(after.budgets["b26"]?.budget == before.budgets["b26"]?.budget, sourceLocation: place)
        #expect(after.files.mapValues(\.state) == before.files.mapValues(\.state), sourceLocation: place)
        #expect(after.files.mapValues(\.passages) == before.files.mapValues(\.passages), sourceLocation: place)
        #expect(after.ledger.entries == before.ledger.entries && after.count == before.count, sourceLocation: place)
    }

    @Test("ideas") func ideas() throws {
        var business = try Business.withIdeas()
        let again = Act.budget("b26", .propose("tuin", Business.green))
        Self.check(&business, "anna", again, .otherBudget("b26"))
        Self.check(&business, "regisseur", .budget("x", .openIdeas), .unknownBudget("x"))
        let plan = business.shelf.add(try Business.plan().document)
        Self.check(&business, "college", .budget("b26", .begin("west", plan: plan)), .budgetTaken("b26"))
        try business.initiatives("tuin", [("regisseur", .find(.identified, true, reason: nil))])
        let early = Act.initiative("tuin", .step(.submit, reason: nil, day: nil))
        Self.check(&business, "anna", early, .beforeSupportCounted("b26"))
        let dear = business.content(
            try Plans.content(title: "Duur", lines: [BudgetLine("goud", count: 10, price: Money(units: 20_000))])
        )
        try business.initiatives("duur", [("anna", .start("west", dear))])
        Self.check(
            &business,
            "anna",
            .budget("b26", .propose("duur", Business.green)),
            .instrument(.problem(.above(Business.money(1_900), most: Business.money(900))))
        )
    }

    @Test("a withdrawn idea is out, and cannot be judged") func withdrawn() throws {
        var business = try Business.withIdeas()
        try business.initiatives("tuin", [("anna", .step(.withdraw, reason: nil, day: nil))])
        #expect(business.book.budgets["b26"]?.budget.ideas["tuin"]?.stage == .withdrawn)
        let judged = Act.budget("b26", .judge("tuin", isFeasible: true, Business.money(400), "t"))
        Self.check(&business, "regisseur", judged, .initiativeAt(.withdrawn, needed: [.feasibility]))
    }

    @Test("the ballot opens with the money there, and as published") func ballot() throws {
        var business = try Business.listed()
        let other = BudgetBallot(
            .chooseOne,
            fewest: nil,
            most: 1,
            mostPerPot: nil,
            mostCost: nil,
            leastAge: 12,
            ownAreaOnly: true,
            rule: "greedy",
            options: [:]
        )
        let (right, wrong) = (business.shelf.add(Budgets.ballot.document), business.shelf.add(other.document))
        try business.wait(until: "2026-06-01")
        let short = LedgerProblem.short(.pot(Business.green), holds: .zero)
        Self.check(&business, "regisseur", .budget("b26", .openBallot(right)), .ledger(short))
        try business.act("penning", .pots(.deposit(Business.green, Business.money(900))))
        let differences = Budgets.ballot.differences(from: other)
        Self.check(
            &business,
            "regisseur",
            .budget("b26", .openBallot(wrong)),
            .instrument(.problem(.ballotDiffers(differences)))
        )
        let withdrawal = Act.initiative("tuin", .step(.withdraw, reason: "t", day: nil))
        let states: [InitiativeState] = [.gatheringSupport, .feasibility, .notSelected, .reserve, .verdict]
        Self.check(&business, "anna", withdrawal, .initiativeAt(.onBallot, needed: states))
    }

    @Test("awards") func awards() throws {
        var business = try Business.counted()
        let bad = Motivation([], reason: "t", minority: nil)
        Self.check(
            &business,
            "college",
            .budget("b26", .award("tuin", Business.grant, bad)),
            .verdict(.criteriaMissing(["cohesion"]))
        )
        Self.check(
            &business,
            "college",
            .budget("b26", .award("boom", Business.grant, Talks.motivation())),
            .instrument(.problem(.unknown("boom")))
        )
        let more = DecisionTerms(.grant, amount: Business.money(500))
        Self.check(
            &business,
            "college",
            .budget("b26", .award("tuin", more, Talks.motivation())),
            .decision(.noGround)
        )
        let raise = Act.budget("b26", .raise(Business.green, Business.money(100), "t"))
        Self.check(
            &business,
            "penning",
            raise,
            .ledger(.short(.pot(Business.green), holds: Business.money(900)))
        )
        let refused = business.refusal("college", .drop("tuin", "t"))
        #expect(refused.map { Phrase(.dutch).sentence($0).isEmpty } == false)
    }
}
