import BallotRules
import Deliberation
import Testing

@Suite("Citizens' budgets in the case book")
struct BudgetCaseTests {
    private static func states(_ business: Business) -> [InitiativeState?] {
        Business.ideas.map { business.book.files[$0]?.state }
    }

    @Test("ideas become awards: life cycle, phases and ledger go together") func whole() throws {
        var business = try Business.listed()
        #expect(Self.states(business) == [.onBallot, .lapsed, .onBallot, .onBallot, .infeasible])
        #expect(business.book.files["weg"]?.passages.last?.reason == "t-toets")
        #expect(business.book.files["kat"]?.passages.last?.transition == "5")
        business = try Business.counted()
        // Until the first award a fault can undo the outcome: the life cycle waits.
        #expect(Self.states(business) == [.onBallot, .lapsed, .onBallot, .onBallot, .infeasible])
        try business.budget([("college", .award("tuin", Business.grant, Talks.motivation()))])
        #expect(Self.states(business) == [.reserve, .lapsed, .verdict, .granted, .infeasible])
        let numbers = business.book.files["tuin"]?.passages.map(\.transition)
        #expect(numbers == ["2", "4", "9", "12", "15", "20", "21", "22"])
        #expect(business.book.ledger.balance(of: .committed("tuin")) == Business.money(400))
        #expect(business.book.ledger.balance(of: .pot(Business.green)) == Business.money(500))
        // plein is withdrawn after it was chosen: boom comes in its place.
        let withdrawal = CaseAct.step(.withdraw, reason: "t-verhuisd", day: nil)
        try business.initiatives("plein", [("anna", withdrawal)])
        #expect(business.book.budgets["b26"]?.budget.ideas["plein"]?.stage == .dropped)
        try business.budget([
            ("regisseur", .callReserve("boom")), ("college", .award("boom", Business.grant, Talks.motivation())),
            ("regisseur", .execute),
        ])
        #expect(business.book.files["boom"]?.passages.map(\.transition).suffix(3) == ["21", "34", "22"])
        // tuin falls out after the award: what was not paid is in the pot again.
        try business.budget([("college", .drop("tuin", "t-grond"))])
        #expect(business.book.ledger.balance(of: .pot(Business.green)) == Business.money(500))
        #expect(business.refusal("regisseur", .finish) != nil)
        try Self.carryOut("boom", in: &business)
        try business.budget([("regisseur", .complete("boom", "t-verslag")), ("regisseur", .finish)])
        #expect(business.book.budgets["b26"]?.budget.state == .finished)
        #expect(business.book.ledger.sum == .zero)
    }

    private static func carryOut(_ idea: InitiativeID, in business: inout Business) throws {
        try business.initiatives(
            idea,
            [
                ("college", .announce(letter: "t-brief")), ("regisseur", .find(.conditionsMet, true, reason: nil)),
                ("anna", .step(.accept, reason: nil, day: nil)), ("anna", .step(.begin, reason: nil, day: nil)),
            ]
        )
        let early = business.refusal("regisseur", .complete(idea, "t-verslag"))
        #expect(early == .initiativeAt(.inProgress, needed: [.done, .accounted, .settled]))
        try business.initiatives(idea, [("anna", .step(.finish, reason: nil, day: nil))])
    }

    @Test("support is counted in the registers, and nowhere else") func support() throws {
        var business = try Business.withIdeas()
        try business.act("steun-y", .support("boom", .takeBack))
        try business.wait(until: "2026-02-01")
        try business.budget([("regisseur", .askSupport)])
        try business.support("kat", by: "z")
        try business.wait(until: "2026-03-01")
        try business.budget([("regisseur", .check)])
        let ideas = try #require(business.book.budgets["b26"]?.budget.ideas)
        #expect(Business.ideas.map { ideas[$0]?.supporters } == [1, 2, 2, 2, 2])
        #expect(Business.ideas.filter { ideas[$0]?.stage == .lapsed } == ["boom"])
        #expect(business.book.files["boom"]?.state == .lapsed)
    }

    @Test(
        "where there is money enough, likes in the register decide",
        arguments: [(likes: 2, true), (likes: 3, false)]
    )
    func likes(likes: Int, isChosen: Bool) throws {
        var business = try Business.listed(Business.plan(likes: likes, pot: 2_000))
        let ballot = business.shelf.add(Budgets.ballot.document)
        try business.act("penning", .pots(.deposit(Business.green, Business.money(2_000))))
        try business.wait(until: "2026-06-01")
        try business.budget([("regisseur", .openBallot(ballot))])
        try business.wait(until: "2026-06-15")
        try business.budget([("regisseur", .closeBallot)])
        let stage = business.book.budgets["b26"]?.budget.ideas["tuin"]?.stage
        #expect(stage == (isChosen ? .selected : .notSelected))
    }

    @Test("a fault after the count: another vote, and the initiatives are still on the ballot") func incident() throws {
        var business = try Business.counted()
        try business.budget([
            ("balie", .reportIncident("t-fout")),
            ("college", .rerun(from: day("2026-07-01"), through: day("2026-07-07"), "t-opnieuw")),
        ])
        #expect(business.book.files["tuin"]?.state == .onBallot)
        #expect(business.book.budgets["b26"]?.budget.ballotNumber == 2)
    }

    @Test("the authority can refuse what was chosen, on a listed ground only") func refusal() throws {
        var business = try Business.counted()
        let bare = DecisionTerms(.refuse, amount: .zero)
        #expect(
            business.refusal("college", .award("tuin", bare, Talks.motivation())) == .decision(.noGround)
        )
        let deviation = Deviation(.newFacts, "t-nieuw")
        let terms = DecisionTerms(.refuse, amount: .zero, deviation: deviation)
        try business.budget([("college", .award("tuin", terms, Talks.motivation()))])
        #expect(business.book.files["tuin"]?.state == .refused)
        #expect(business.book.budgets["b26"]?.budget.ideas["tuin"]?.stage == .dropped)
        try business.budget([("regisseur", .callReserve("boom"))])
        #expect(business.book.files["boom"]?.state == .verdict)
    }

    @Test("a plan and a ballot say in a document what they are") func documents() throws {
        let plan = try Business.plan(gate: .share(Proportion(1, of: 50) ?? .half), likes: 3)
        #expect(try BudgetPlan(document: plan.document) == plan)
        #expect(try BudgetBallot(document: Budgets.ballot.document) == Budgets.ballot)
        let problems = BudgetPlan.reading(.map(["pots": .list([])])).problems
        #expect(problems.count == 8 && problems.allSatisfy { $0.path != "pots" })
    }
}
