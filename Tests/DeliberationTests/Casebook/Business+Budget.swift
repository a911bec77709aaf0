import BallotRules
import Deliberation

/// A citizens' budget on the case book: one pot of € 900, and ideas of € 400 each.
extension Business {
    static let green = PotKey(area: "stad", theme: "groen", year: 2026)
    static let ideas: [InitiativeID] = ["boom", "kat", "plein", "tuin", "weg"]
    static let record = String(repeating: "a1", count: 32)

    static func money(_ euros: Int) -> Money { Money(units: euros * 100) }

    static func plan(gate: SupportGate = .number(2), likes: Int? = nil, pot: Int = 900) throws -> BudgetPlan {
        try BudgetPlan(
            pots: [.init(Self.green, Self.money(pot))],
            ideas: .init(from: day("2026-01-01"), through: day("2026-01-31")),
            support: .init(from: day("2026-01-01"), through: day("2026-02-28")),
            voting: .init(from: day("2026-06-01"), through: day("2026-06-14")),
            executeBy: day("2027-06-30"),
            gate: gate,
            residents: 900,
            ballot: Budgets.ballot,
            likesWithoutVote: likes
        )
    }

    mutating func budget(_ acts: [(PersonID, BudgetDeed)]) throws {
        for (person, deed) in acts { try self.act(person, .budget("b26", deed)) }
    }

    mutating func refusal(_ person: PersonID, _ deed: BudgetDeed) -> ActRefusal? {
        self.refusal(person, .budget("b26", deed))
    }

    mutating func support(_ idea: InitiativeID, by people: String) throws {
        guard let version = self.book.files[idea]?.dossier.initiative.current.address else { return }
        for name in people {
            let statement = SupportAct.state(.inFavour, version, .online, isInGroup: true, sheet: nil)
            try self.act(PersonID("steun-\(name)"), .support(idea, statement))
        }
    }

    /// Five ideas of anna, published and supported by two people; ‘kat’ by one.
    static func withIdeas(_ plan: BudgetPlan? = nil) throws -> Business {
        var business = try Business(on: "2025-12-01")
        let document = business.shelf.add(try (plan ?? Self.plan()).document)
        try business.budget([("college", .begin("west", plan: document))])
        try business.wait(until: "2026-01-01")
        try business.budget([("regisseur", .openIdeas)])
        for idea in Self.ideas {
            let content = business.content(try Plans.content(title: "Plan \(idea)"))
            try business.initiatives(
                idea,
                [("anna", .start("west", content)), ("anna", .step(.publish, reason: nil, day: nil))]
            )
            try business.budget([("anna", .propose(idea, Self.green))])
            try business.support(idea, by: idea == "kat" ? "x" : "xy")
        }
        return business
    }

    /// The list is fixed: boom, plein and tuin can be done, ‘weg’ cannot.
    static func listed(_ plan: BudgetPlan? = nil) throws -> Business {
        var business = try Self.withIdeas(plan)
        try business.wait(until: "2026-02-01")
        try business.budget([("regisseur", .askSupport)])
        try business.wait(until: "2026-03-01")
        try business.budget([("regisseur", .check)])
        for idea in Self.ideas where idea != "kat" {
            try business.initiatives(
                idea,
                [
                    ("regisseur", .find(.identified, true, reason: nil)),
                    ("anna", .step(.submit, reason: nil, day: nil)),
                    ("regisseur", .step(.admit, reason: nil, day: nil)),
                    ("regisseur", .step(.startCheck, reason: nil, day: nil)),
                ]
            )
            let isFeasible = idea != "weg"
            let cost = isFeasible ? Self.money(400) : .zero
            try business.budget([("regisseur", .judge(idea, isFeasible: isFeasible, cost, "t-toets"))])
        }
        try business.budget([("regisseur", .fixList)])
        return business
    }

    /// Residents have voted: plein and tuin are chosen, boom comes next.
    static func counted() throws -> Business {
        var business = try Self.listed()
        let ballot = business.shelf.add(Budgets.ballot.document)
        try business.act("penning", .pots(.deposit(Self.green, Self.money(900))))
        try business.wait(until: "2026-06-01")
        try business.budget([("regisseur", .openBallot(ballot))])
        try business.wait(until: "2026-06-15")
        try business.budget([("regisseur", .closeBallot), ("college", .takeOver(Self.result))])
        return business
    }

    static let result = CertifiedResult(
        record: Self.record,
        ballot: 1,
        winners: [.init("tuin", Self.money(400)), .init("plein", Self.money(400))],
        reserve: ["boom"]
    )

    static let grant = DecisionTerms(.grant, amount: Self.money(400))
}
