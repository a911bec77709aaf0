import BallotRules
import Deliberation
import Testing

@Suite("Pots in the ledger")
struct LedgerPotTests {
    private static let pots = (1...3).map { PotKey(area: AreaID("wijk-\($0)"), year: 2026) }
    private static let city = PotKey(area: "best", year: 2026)

    private static func money(_ units: Int) -> Money { Money(units: units) }

    private static func book(_ acts: [LedgerAct], on text: String, _ ledger: inout AwardLedger) throws {
        for act in acts { try ledger.book(act, entry: EntryID("e\(ledger.entries.count)"), on: day(text)) }
    }

    private static func tree() throws -> AreaTree {
        try AreaTree(
            [Area("best", .municipality, in: nil, residents: 30_000)]
                + zip(Self.pots, [12_000, 10_001, 7_999]).map { Area($0.area, .quarter, in: "best", residents: $1) }
        )
    }

    @Test("a key divides by residents, in equal parts or by weights, to the cent") func split() throws {
        let areas = Self.pots.map(\.area)
        let keys: [(SplitKey, [Int])] = [
            (.population, [1_600_000, 1_333_467, 1_066_533]), (.equal, [1_333_334, 1_333_333, 1_333_333]),
            (.weights([areas[0]: 1, areas[1]: 3, areas[2]: 0]), [1_000_000, 3_000_000, 0]),
        ]
        for (key, expected) in keys {
            var ledger = AwardLedger()
            let targets = try key.targets(of: Self.city, over: areas, in: Self.tree())
            try Self.book(
                [.deposit(Self.city, Self.money(4_000_000)), .divide(Self.city, over: targets)],
                on: "2026-01-05",
                &ledger
            )
            #expect(Self.pots.map { ledger.balance(of: .pot($0)).units } == expected, "\(key)")
            #expect(ledger.sum == .zero && ledger.balance(of: .pot(Self.city)) == .zero)
        }
    }

    @Test("a key that does not fit the areas is refused by name") func misfit() throws {
        let areas = Self.pots.map(\.area)
        let weights: [AreaID: Int] = [areas[0]: 1, areas[1]: 1, areas[2]: 1]
        let cases: [(SplitKey, [AreaID], PotPlanProblem)] = [
            (.none, areas, .notDivided), (.equal, [], .noAreas), (.equal, ["elders"], .unknownArea("elders")),
            (.equal, [areas[0], areas[0]], .repeatedArea(areas[0])),
            (.weights([areas[0]: 1]), [areas[0], areas[1]], .noWeight(areas[1])),
            (.weights(weights), [areas[0], areas[1]], .leftOut(areas[2])),
            (.weights([areas[0]: 0, areas[1]: 0]), [areas[0], areas[1]], .noWeights),
        ]
        for (key, named, problem) in cases {
            #expect(throws: problem) { try key.targets(of: Self.city, over: named, in: Self.tree()) }
        }
        let scheme = try Plans.scheme(["split": .text("equal")])
        let act = try scheme.splitAct(of: Self.city, over: areas, in: Self.tree())
        #expect(act == .divide(Self.city, over: Self.pots.map { WeightedPot($0, weight: 1) }))
    }

    @Test("what is left goes back, or along to the next year with a cap, once the year is over") func leftover() throws
    {
        var ledger = AwardLedger()
        let pot = Self.pots[0]
        let next = PotKey(area: pot.area, year: 2027)
        let reserve = PotKey(area: "reserve", year: 2026)
        try Self.book([.deposit(pot, Self.money(700))], on: "2026-02-01", &ledger)
        #expect(try Leftover.returned.acts(for: [pot], in: ledger, on: day("2026-12-31")).isEmpty)
        #expect(
            try Leftover.returned.acts(for: [pot], in: ledger, on: day("2027-01-01")) == [
                .giveBack(pot, Self.money(700))
            ]
        )
        let scheme = try Plans.scheme(["leftover": .map(["carry-years": .number(1), "cap": .number(500)])])
        let acts = try scheme.leftoverActs(for: [pot], in: ledger, on: day("2027-01-01"), reserve: reserve)
        try Self.book(acts, on: "2027-01-01", &ledger)
        #expect([pot, next, reserve].map { ledger.balance(of: .pot($0)).units } == [0, 500, 200])
        #expect(try scheme.leftoverActs(for: [pot], in: ledger, on: day("2027-01-01"), reserve: reserve).isEmpty)
        // 500 of 2026 and 300 of 2027; 100 is spent, which is of 2026. Only what is new goes along once more.
        try Self.book([.deposit(next, Self.money(300)), .giveBack(next, Self.money(100))], on: "2027-06-01", &ledger)
        try Self.book(scheme.leftoverActs(for: [next], in: ledger, on: day("2028-01-01")), on: "2028-01-01", &ledger)
        #expect(ledger.balance(of: .pot(PotKey(area: pot.area, year: 2028))) == Self.money(300))
        #expect(ledger.balance(of: .pot(next)) == .zero && ledger.sum == .zero)
        #expect(ledger.trail(of: next).map(\.act.name) == ["carry-over", "deposit", "give-back", "carry-over"])
    }

    @Test("pots become one on the day of the scheme, and not a day before") func pooling() throws {
        var ledger = AwardLedger()
        try Self.book(Self.pots.map { .deposit($0, Self.money(100)) }, on: "2026-01-01", &ledger)
        let best = Leftover.pooled(month: 3, day: 1)
        #expect(try best.acts(for: Self.pots, in: ledger, on: day("2026-02-28"), common: Self.city).isEmpty)
        #expect(throws: PotPlanProblem.noCommonPot) { try best.acts(for: Self.pots, in: ledger, on: day("2026-03-01")) }
        let acts = try best.acts(for: Self.pots.reversed(), in: ledger, on: day("2026-03-01"), common: Self.city)
        #expect(acts == [.pool(Self.pots, into: Self.city)])
        try Self.book(acts, on: "2026-03-01", &ledger)
        #expect(ledger.pots.map(\.pot) == [Self.city] && ledger.balance(of: .pot(Self.city)) == Self.money(300))
    }

    @Test("a refused booking leaves the ledger as it was") func refused() throws {
        let pot = Self.pots[0]
        var ledger = AwardLedger()
        try Self.book([.deposit(pot, Self.money(100))], on: "2026-01-01", &ledger)
        let last = PotKey(area: "a", year: 9_999)
        let cases: [(LedgerAct, LedgerProblem)] = [
            (.giveBack(pot, Self.money(101)), .short(.pot(pot), holds: Self.money(100))),
            (.deposit(pot, Self.money(-1)), .amount(Self.money(-1))), (.pool([pot], into: pot), .repeatedPot(pot)),
            (.deposit(pot, Money.limit), .amount(Money.limit)),
            (.divide(pot, over: [WeightedPot(Self.pots[1], weight: 0)]), .noWeights),
            (.transfer(pot, to: Self.pots[1], Self.money(1), by: ""), .noDecision),
            (.transfer(pot, to: pot, Self.money(1), by: "t"), .repeatedPot(pot)),
            (.carryOver(CarryOver(last, years: 1, cap: .none)), .lastYear(9_999)),
            (.carryOver(CarryOver(pot, years: 1, cap: .none, reserve: pot)), .repeatedPot(pot)),
            (.writeOff("x", Self.money(1), by: "t"), .notAwarded("x")),
        ]
        let before = ledger
        for (act, problem) in cases {
            #expect(throws: problem) { try Self.book([act], on: "2026-01-01", &ledger) }
            #expect(ledger == before, "\(act.name)")
        }
        try Self.book([.transfer(pot, to: Self.pots[1], Self.money(40), by: "besluit")], on: "2026-01-02", &ledger)
        #expect(ledger.pots.map(\.balance.units) == [60, 40])
    }

    /// Every cent as a coin that knows how often it was carried over; the oldest coin is paid first.
    @Test("carrying over agrees with counting coins", arguments: [31, 32, 33, 34] as [UInt64])
    func coins(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<40 {
            var ledger = AwardLedger()
            var coins: [Int: [Int]] = [:]
            let years = Int.random(in: 0...3, using: &random)
            for year in 2026...2033 {
                let pot = PotKey(area: "a", year: year)
                for _ in 0..<Int.random(in: 0...4, using: &random) {
                    let amount = Int.random(in: 1...9, using: &random)
                    let isIn = Bool.random(using: &random)
                    let act = isIn ? LedgerAct.deposit(pot, Self.money(amount)) : .giveBack(pot, Self.money(amount))
                    guard (try? Self.book([act], on: "2026-01-01", &ledger)) != nil else { continue }
                    let held = (coins[year] ?? []).sorted(by: >)
                    coins[year] = isIn ? held + Array(repeating: 0, count: amount) : Array(held.dropFirst(amount))
                }
                let cap = Int.random(in: 0...20, using: &random)
                let carry = CarryOver(pot, years: years, cap: .amount(Self.money(cap)))
                try Self.book([.carryOver(carry)], on: "2026-01-01", &ledger)
                let young = (coins[year] ?? []).filter { $0 < years }.sorted().prefix(cap)
                coins[year] = []
                coins[year + 1, default: []] += young.map { $0 + 1 }
                for (year, held) in coins {
                    let balance = ledger.balance(of: .pot(PotKey(area: "a", year: year)))
                    #expect(balance.units == held.count, "seed \(seed) year \(year)")
                }
            }
        }
    }
}
