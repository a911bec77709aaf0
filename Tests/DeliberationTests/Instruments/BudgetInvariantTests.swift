import BallotRules
import Deliberation
import Testing

@Suite("Random citizens' budgets")
struct BudgetInvariantTests {
    private static let ids: [InitiativeID] = ["a", "b", "c", "d", "e"]
    private static let pots = [Budgets.theme, Budgets.small]

    private static func act(_ random: inout SplitMix, _ budget: CitizensBudget) throws -> BudgetAct {
        let id = Self.ids[Int.random(in: 0..<5, using: &random)]
        let pot = Self.pots[Int.random(in: 0...1, using: &random)]
        let amount = Money(units: Int.random(in: 0...700_000, using: &random))
        let day = budget.day.adding(days: Int.random(in: -2...40, using: &random))
        let list = budget.ideas(at: .onBallot)
        let winners = list.filter { _ in Bool.random(using: &random) }
        let result = CertifiedResult(
            record: Budgets.record,
            ballot: Int.random(in: 0...9, using: &random) == 0 ? 7 : budget.ballotNumber,
            without: budget.voided.sorted(),
            winners: winners.map { .init($0, budget.ideas[$0]?.cost ?? .zero) },
            reserve: list.filter { !winners.contains($0) }
        )
        let acts: [BudgetAct] = [
            .openIdeas, .propose(id, pot, amount), .propose(id, pot, amount), .withdraw(id), .askSupport,
            .countSupport(id, Int.random(in: 0...60, using: &random)), .check,
            .judge(id, isFeasible: Int.random(in: 0...4, using: &random) > 0, amount, "t"), .fixList,
            .openBallot(Budgets.ballot), .closeBallot, .reportIncident("t"), .extend(day, "t"),
            .voidBatch(BatchID(id.text), "t"), .raise(pot, amount, "t"), .resume("t"),
            .rerun(from: day, through: day.adding(days: 7), "t"), .fundAll("t"), .takeOver(result),
            .takeOver(result), .award(id), .award(id), .drop(id, "t"), .callReserve(id), .execute,
            .complete(id, "t"), .finish,
        ]
        // Half of the time something that the phase asks for, so that budgets get on.
        guard Bool.random(using: &random) else { return acts[Int.random(in: 0..<acts.count, using: &random)] }
        if let next = budget.ideas(at: .supported).first, let cost = budget.ideas[next]?.cost {
            return .judge(next, isFeasible: Int.random(in: 0...4, using: &random) > 0, cost, "t")
        }
        let steps: [BudgetStep: BudgetAct] = [
            .openIdeas: .openIdeas, .askSupport: .askSupport, .check: .check, .fixList: .fixList,
            .openBallot: .openBallot(Budgets.ballot), .closeBallot: .closeBallot, .takeOver: .takeOver(result),
            .resume: .resume("t"), .fundAll: .fundAll("t"), .extend: .extend(day, "t"), .execute: .award(id),
            .finish: .complete(id, "t"),
        ]
        let possible = BudgetMachine.table.acts(from: budget.state).compactMap { steps[$0] }
        return possible.randomElement(using: &random) ?? .callReserve(id)
    }

    /// Days on which something begins or ends.
    private static let days = [
        "2026-01-01", "2026-01-20", "2026-02-01", "2026-03-01", "2026-06-01", "2026-06-15", "2026-07-01", "2026-10-01",
    ]

    @Test("no pot is overdrawn, and a refused act changes nothing", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func invariants(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var reached: Set<BudgetState> = []
        let days = try Self.days.map { try day($0) }
        for _ in 0..<8 {
            var budget = CitizensBudget(try Budgets.plan(likes: 30), on: days[0])
            for number in 0..<320 {
                let act = try Self.act(&random, budget)
                // Forty acts on each day, and once in a while one that comes too late in the record.
                let isEarly = Int.random(in: 0...19, using: &random) == 0
                let today = isEarly ? budget.day.adding(days: -1) : max(days[number / 40], budget.day)
                let before = budget
                do throws(BudgetRefusal) {
                    try budget.apply(act, by: "organ", on: today)
                    #expect(budget.day >= before.day, "seed \(seed)")
                } catch {
                    #expect(budget == before, "seed \(seed): \(act) \(error)")
                }
                for pot in Self.pots { #expect(budget.left(in: pot) >= .zero, "seed \(seed): \(act)") }
                for idea in budget.ideas.values where idea.stage == .infeasible || idea.stage == .dropped {
                    #expect(idea.reason != nil, "seed \(seed)")
                }
                reached.insert(budget.state)
            }
        }
        #expect(
            reached.isSuperset(of: [.ideas, .support, .feasibility, .listed, .ballot, .count, .award]),
            "\(reached)"
        )
    }
}
