import BallotRules
import Deliberation
import Testing

@Suite("Random bookings")
struct LedgerPropertyTests {
    private static let keys = [PotKey(area: "west", year: 2026), PotKey(area: "oost", year: 2026)]
    private static let plans: [InitiativeID] = ["p1", "p2", "p3"]

    private static func act(_ step: Int, _ decisions: [Decision], _ random: inout SplitMix) -> LedgerAct {
        let amount = Money(units: Int.random(in: -1...30_000, using: &random))
        let plan = Self.plans[Int.random(in: 0...2, using: &random)]
        let pot = Self.keys[Int.random(in: 0...1, using: &random)]
        let decision = decisions[Int.random(in: 0...2, using: &random)]
        let others = Self.keys.filter { $0 != pot }
        let acts: [LedgerAct] = [
            .deposit(pot, amount), .deposit(pot, amount), .giveBack(pot, amount), .pool([pot], into: Self.keys[0]),
            .divide(pot, over: others.map { WeightedPot($0, weight: 1) }),
            .carryOver(CarryOver(pot, years: 1, cap: .amount(amount), reserve: others[0])),
            .transfer(pot, to: others[0], amount, by: "t"), .reserve(plan, pot, amount), .release(plan),
            .award(plan, pot, decision), .pay(plan, amount, most: .half),
            .account(plan, ReceiptID("b\(step)"), amount), .lower(plan, by: amount), .reclaim(plan, amount),
            .repay(plan, amount), .writeOff(plan, amount, by: "t"),
            step > 1_300 ? .settle(plan) : .deposit(pot, amount),
        ]
        return acts[Int.random(in: 0..<acts.count, using: &random)]
    }

    @Test(
        "every prefix balances, no pot is overdrawn, every euro can be followed",
        arguments: [1, 2, 3] as [UInt64]
    ) func random(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let decisions = try [40_000, 30_000, 20_000].map { try Awards.decision($0, ceiling: .number(60_000)) }
        var ledger = AwardLedger()
        var done: [String: Int] = [:]
        for step in 0..<1_500 {
            let act = Self.act(step, decisions, &random)
            let note: Comment = "seed \(seed) step \(step) \(act.name)"
            let before = ledger
            let isBooked = (try? ledger.book(act, entry: EntryID("e\(step)"), on: day("2026-06-20"))) != nil
            guard isBooked else {
                #expect(ledger == before, note)
                continue
            }
            done[act.name, default: 0] += 1
            Self.check(ledger, note)
        }
        #expect(done.count == 16, "seed \(seed): \(done)")
        try Self.replay(ledger, "seed \(seed)")
    }

    private static func check(_ ledger: AwardLedger, _ note: Comment) {
        #expect(ledger.sum == .zero, note)
        for (account, balance) in ledger.accounts where account != .treasury { #expect(balance > .zero, note) }
        // What came from outside is somewhere, and nowhere twice.
        let inside = ledger.totals.filter { $0.kind != .treasury }.reduce(Money.zero) { $0 + $1.balance }
        #expect(ledger.balance(of: .treasury) + inside == .zero, note)
        for plan in Self.plans {
            let granted = ledger.awards[plan]?.granted ?? .zero
            #expect(granted <= Money(units: 60_000), note)
            // What was granted is still to be paid, paid, accounted for, to be paid back, written off, or went back.
            let held = [Account.committed(plan), .advanced(plan), .spent(plan), .claimed(plan), .writtenOff(plan)]
                .reduce(Money.zero) { $0 + ledger.balance(of: $1) }
            #expect(held <= granted, note)
        }
    }

    /// The bookings alone give every balance, and a trail is what one finds by looking through all of them.
    private static func replay(_ ledger: AwardLedger, _ note: Comment) throws {
        var balances: [Account: Int] = [:]
        for transfer in ledger.entries.flatMap(\.transfers) {
            balances[transfer.from, default: 0] -= transfer.amount.units
            balances[transfer.to, default: 0] += transfer.amount.units
        }
        #expect(
            balances.filter { $0.value != 0 }
                == Dictionary(ledger.accounts.map { ($0.account, $0.balance.units) }) { $1 },
            note
        )
        for plan in Self.plans {
            #expect(ledger.trail(of: plan) == ledger.entries.filter { $0.act.initiative == plan }, note)
            for entry in ledger.entries where entry.act.initiative != plan {
                #expect(!entry.transfers.contains { $0.from.initiative == plan || $0.to.initiative == plan }, note)
            }
        }
        for pot in Self.keys {
            let touching = ledger.entries.filter { entry in
                entry.transfers.contains { $0.from == .pot(pot) || $0.to == .pot(pot) }
            }
            #expect(ledger.trail(of: pot) == touching, note)
        }
        var again = AwardLedger()
        for entry in ledger.entries { again = try again.booking(entry.act, entry: entry.entry, on: entry.day) }
        #expect(again == ledger, note)
    }
}
