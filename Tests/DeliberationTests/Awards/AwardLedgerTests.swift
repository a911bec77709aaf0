import BallotRules
import Deliberation
import Testing

@Suite("Every euro from pot to receipt")
struct AwardLedgerTests {
    private static let pot = PotKey(area: "west", year: 2026)

    private static func book(_ acts: [LedgerAct], _ ledger: AwardLedger = AwardLedger()) throws -> AwardLedger {
        try acts.reduce(ledger) {
            try $0.booking($1, entry: EntryID("e\($0.entries.count + 1)"), on: day("2026-06-20"))
        }
    }

    private static func money(_ units: Int) -> Money { Money(units: units) }

    private static func refused(_ ledger: AwardLedger, _ act: LedgerAct, _ problem: LedgerProblem) {
        #expect(throws: problem) { try Self.book([act], ledger) }
    }

    @Test("an award is followed from the pot to its receipts, and settled lower") func whole() throws {
        let decision = try Awards.decision(40_000)
        var ledger = try Self.book([
            .deposit(Self.pot, Self.money(100_000)), .reserve("tuin", Self.pot, Self.money(50_000)),
            .award("tuin", Self.pot, decision),
        ])
        #expect(ledger.balance(of: .pot(Self.pot)) == Self.money(60_000))
        ledger = try Self.book(
            [
                .pay("tuin", Self.money(20_000), most: .half), .account("tuin", "bon-1", Self.money(15_000)),
                .pay("tuin", Self.money(15_000), most: .half), .account("tuin", "bon-2", Self.money(12_000)),
                .settle("tuin"),
            ],
            ledger
        )
        #expect(ledger.accounts.map(\.account) == [.treasury, .pot(Self.pot), .spent("tuin"), .claimed("tuin")])
        #expect(ledger.accounts.map(\.balance.units) == [-100_000, 65_000, 27_000, 8_000])
        ledger = try Self.book([.repay("tuin", Self.money(8_000))], ledger)
        #expect(ledger.balance(of: .pot(Self.pot)) == Self.money(73_000) && ledger.sum == .zero)
        let names = ledger.trail(of: "tuin").map(\.act.name)
        #expect(names == ["reserve", "award", "pay", "account", "pay", "account", "settle", "repay"])
        let spent = ledger.trail(of: "tuin").flatMap(\.transfers).filter { $0.to == .spent("tuin") }
        #expect(spent.map(\.amount.units) == [15_000, 12_000])
        Self.refused(ledger, .pay("tuin", Self.money(1), most: .all), .settled("tuin"))
        Self.refused(ledger, .account("tuin", "bon-3", Self.money(1)), .settled("tuin"))
    }

    @Test("nothing is booked that is not there, not granted or not paid") func refusals() throws {
        let ledger = try Self.book([.deposit(Self.pot, Self.money(50_000))])
        let decision = try Awards.decision(40_000)
        let awarded = try Self.book([.award("tuin", Self.pot, decision)], ledger)
        let cases: [(LedgerAct, LedgerProblem)] = [
            (.deposit(Self.pot, .zero), .amount(.zero)),
            (.giveBack(Self.pot, Self.money(10_001)), .short(.pot(Self.pot), holds: Self.money(10_000))),
            (.reserve("x", Self.pot, Self.money(10_001)), .short(.pot(Self.pot), holds: Self.money(10_000))),
            (.release("x"), .notReserved("x")), (.pay("x", Self.money(1), most: .all), .notAwarded("x")),
            (.award("x", Self.pot, decision), .short(.pot(Self.pot), holds: Self.money(10_000))),
            (.award("tuin", PotKey(area: "oost", year: 2026), decision), .otherPot(Self.pot)),
            (
                .pay("tuin", Self.money(20_001), most: .half),
                .aboveAdvance(Self.money(20_001), most: Self.money(20_000))
            ),
            (.account("tuin", "bon", Self.money(1)), .short(.advanced("tuin"), holds: .zero)),
            (.lower("tuin", by: Self.money(40_001)), .short(.committed("tuin"), holds: Self.money(40_000))),
            (.repay("tuin", Self.money(1)), .short(.claimed("tuin"), holds: .zero)),
            (.reserve("tuin", Self.pot, Self.money(1)), .alreadyReserved("tuin")),
        ]
        for (act, problem) in cases { Self.refused(awarded, act, problem) }
        let paid = try Self.book(
            [.pay("tuin", Self.money(20_000), most: .half), .account("tuin", "bon", Self.money(5_000))],
            awarded
        )
        Self.refused(paid, .account("tuin", "bon", Self.money(1)), .repeatedReceipt("bon"))
        Self.refused(paid, .reclaim("tuin", Self.money(20_001)), .short(.spent("tuin"), holds: Self.money(5_000)))
        let reclaimed = try Self.book([.reclaim("tuin", Self.money(20_000))], paid)
        #expect(reclaimed.balance(of: .claimed("tuin")) == Self.money(20_000))
        #expect(throws: LedgerProblem.repeatedEntry("e1")) {
            try ledger.booking(.deposit(Self.pot, Self.money(1)), entry: "e1", on: day("2026-06-20"))
        }
        let last = try day("2026-06-20")
        #expect(throws: LedgerProblem.earlier(than: last)) {
            try ledger.booking(.deposit(Self.pot, Self.money(1)), entry: "e9", on: day("2026-06-19"))
        }
    }

    @Test("awards for one initiative together stay within the ceiling") func ceiling() throws {
        let decision = try Awards.decision(40_000, ceiling: .number(70_000))
        let ledger = try Self.book([.deposit(Self.pot, Self.money(100_000)), .award("tuin", Self.pot, decision)])
        let above = LedgerProblem.aboveCeiling(Self.money(80_000), most: Self.money(70_000))
        Self.refused(ledger, .award("tuin", Self.pot, decision), above)
        let lowered = try Self.book(
            [.lower("tuin", by: Self.money(10_000)), .award("tuin", Self.pot, decision)],
            ledger
        )
        #expect(lowered.awards["tuin"]?.granted == Self.money(70_000))
    }

    @Test("fixture 4: 3,500 euro by 1:3:3, and pots are divided and pooled without losing a cent") func pots() throws {
        let keys = ["een", "twee", "drie"].map { PotKey(area: AreaID($0), year: 2026) }
        let parts = zip(keys, [1, 3, 3]).map { WeightedPot($0, weight: $1) }
        let ledger = try Self.book([.deposit(Self.pot, Self.money(350_000)), .divide(Self.pot, over: parts)])
        #expect(keys.map { ledger.balance(of: .pot($0)).units } == [50_000, 150_000, 150_000])
        Self.refused(ledger, .pool([keys[0], keys[0]], into: Self.pot), .repeatedPot(keys[0]))
        Self.refused(ledger, .divide(Self.pot, over: []), .noWeights)
        let pooled = try Self.book([.pool(keys, into: Self.pot)], ledger)
        #expect(pooled.balance(of: .pot(Self.pot)) == Self.money(350_000) && pooled.sum == .zero)
    }

    @Test("what is not paid back is written off by a decision, and can still be followed") func writtenOff() throws {
        let paid = try Self.book([
            .deposit(Self.pot, Self.money(50_000)), .award("tuin", Self.pot, Awards.decision(40_000)),
            .pay("tuin", Self.money(20_000), most: .half), .settle("tuin"), .repay("tuin", Self.money(5_000)),
        ])
        Self.refused(paid, .writeOff("tuin", Self.money(15_000), by: ""), .noDecision)
        Self.refused(
            paid,
            .writeOff("tuin", Self.money(15_001), by: "besluit"),
            .short(.claimed("tuin"), holds: Self.money(15_000))
        )
        let ledger = try Self.book([.writeOff("tuin", Self.money(15_000), by: "besluit")], paid)
        #expect(ledger.accounts.map(\.account) == [.treasury, .pot(Self.pot), .writtenOff("tuin")])
        #expect(ledger.trail(of: "tuin").last?.act.name == "write-off" && ledger.sum == .zero)
        #expect(ledger.totals.map(\.balance.units) == [-50_000, 35_000, 0, 0, 0, 0, 0, 15_000])
    }
}
