import BallotRules
import Deliberation
import Testing

/// Citizens' budgets for tests: one pot of 10,000 euro for a theme, one of 2,000 euro for another.
enum Budgets {
    static let theme = PotKey(area: "stad", theme: "groen", year: 2026)
    static let small = PotKey(area: "stad", theme: "sport", year: 2026)
    static let record = String(repeating: "a1", count: 32)

    static let ballot = BudgetBallot(
        .approval,
        fewest: nil,
        most: 3,
        mostPerPot: nil,
        mostCost: nil,
        leastAge: 12,
        ownAreaOnly: true,
        rule: "greedy",
        options: [:]
    )

    static func money(_ euros: Int) -> Money { Money(units: euros * 100) }

    static func plan(
        gate: SupportGate = .number(10),
        likes: Int? = nil,
        pots: [BudgetPlan.Pot] = [
            .init(Budgets.theme, Budgets.money(10_000)), .init(Budgets.small, Budgets.money(2_000)),
        ]
    ) throws -> BudgetPlan {
        try BudgetPlan(
            pots: pots,
            ideas: .init(from: day("2026-01-01"), through: day("2026-01-31")),
            support: .init(from: day("2026-01-01"), through: day("2026-02-28")),
            voting: .init(from: day("2026-06-01"), through: day("2026-06-14")),
            executeBy: day("2027-06-30"),
            gate: gate,
            residents: 1_000,
            ballot: Self.ballot,
            likesWithoutVote: likes
        )
    }

    /// Three ideas for the theme (together more than its pot) and one for the other.
    static let ideas: [(id: InitiativeID, pot: PotKey, euros: Int)] = [
        ("tuin", Budgets.theme, 6_000), ("plein", Budgets.theme, 4_000), ("boom", Budgets.theme, 3_000),
        ("goal", Budgets.small, 1_500),
    ]

    static func atFeasibility(_ plan: BudgetPlan? = nil, supporters: [InitiativeID: Int] = [:]) throws
        -> CitizensBudget
    {
        var budget = CitizensBudget(try plan ?? Self.plan(), on: try day("2025-12-01"))
        try budget.apply(.openIdeas, by: "organ", on: day("2026-01-01"))
        for idea in Self.ideas {
            try budget.apply(.propose(idea.id, idea.pot, Self.money(idea.euros)), by: "anna", on: day("2026-01-10"))
        }
        try budget.apply(.askSupport, by: "organ", on: day("2026-02-01"))
        for idea in Self.ideas {
            try budget.apply(.countSupport(idea.id, supporters[idea.id] ?? 50), by: "organ", on: day("2026-02-20"))
        }
        try budget.apply(.check, by: "organ", on: day("2026-03-01"))
        return budget
    }

    static func atListed(_ plan: BudgetPlan? = nil, supporters: [InitiativeID: Int] = [:]) throws -> CitizensBudget {
        var budget = try Self.atFeasibility(plan, supporters: supporters)
        for id in budget.ideas(at: .supported) {
            let cost = budget.ideas[id]?.cost ?? .zero
            try budget.apply(.judge(id, isFeasible: true, cost, "t-kan"), by: "organ", on: day("2026-04-01"))
        }
        try budget.apply(.fixList, by: "organ", on: day("2026-04-02"))
        return budget
    }

    static func open(_ plan: BudgetPlan? = nil, supporters: [InitiativeID: Int] = [:]) throws -> CitizensBudget {
        var budget = try Self.atListed(plan, supporters: supporters)
        try budget.apply(.openBallot(Self.ballot), by: "organ", on: day("2026-06-01"))
        return budget
    }

    static func atCount(_ plan: BudgetPlan? = nil, supporters: [InitiativeID: Int] = [:]) throws -> CitizensBudget {
        var budget = try Self.open(plan, supporters: supporters)
        try budget.apply(.closeBallot, by: "organ", on: day("2026-06-15"))
        return budget
    }

    static func result(
        _ winners: [(InitiativeID, Int)],
        reserve: [InitiativeID] = [],
        ballot: Int = 1,
        without: [BatchID] = [],
        record: String = Budgets.record
    ) -> CertifiedResult {
        CertifiedResult(
            record: record,
            ballot: ballot,
            without: without,
            winners: winners.map { .init($0, Self.money($1)) },
            reserve: reserve
        )
    }
}
