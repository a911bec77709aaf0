import BallotRules
import Deliberation
import Testing

@Suite("Areas and pots")
struct AreaAndPotTests {
    private func tree() throws -> AreaTree {
        try AreaTree([
            Area("straat-1", .street, in: "buurt-a", residents: 80),
            Area("buurt-a", .neighbourhood, in: "wijk-1", residents: 1_000),
            Area("wijk-1", .quarter, in: "stad", residents: 4_000),
            Area("wijk-2", .quarter, in: "stad", residents: 6_000),
            Area("stad", .municipality, in: nil, residents: 10_000),
        ])
    }

    @Test("an initiative in a street falls to the panels of every area around it") func paths() throws {
        let tree = try self.tree()
        #expect(tree.path(from: "straat-1") == ["straat-1", "buurt-a", "wijk-1", "stad"])
        #expect(tree.parts(of: "stad") == ["wijk-1", "wijk-2"])
        #expect(tree.isWithin("wijk-1", anyOf: ["wijk-2", "straat-1"]))
        #expect(!tree.isWithin("wijk-2", anyOf: ["straat-1"]))
        #expect(tree.path(from: "elders").isEmpty)
    }

    @Test("areas that are no tree are refused") func noTree() throws {
        let root = Area("r", .municipality, in: nil, residents: 1)
        #expect(throws: AreaTree.Problem.roots(0)) { try AreaTree([]) }
        #expect(throws: AreaTree.Problem.roots(2)) { try AreaTree([root, Area("q", .village, in: nil, residents: 1)]) }
        #expect(throws: AreaTree.Problem.repeated("r")) { try AreaTree([root, root]) }
        #expect(throws: AreaTree.Problem.noParent("a")) {
            try AreaTree([root, Area("a", .quarter, in: "z", residents: 1)])
        }
        #expect(throws: AreaTree.Problem.circle("a")) {
            try AreaTree([root, Area("a", .quarter, in: "b", residents: 1), Area("b", .quarter, in: "a", residents: 1)])
        }
        #expect(throws: AreaTree.Problem.residents("r")) {
            try AreaTree([Area("r", .municipality, in: nil, residents: -1)])
        }
    }

    private let pots = (1...3).map { PotKey(area: AreaID("wijk-\($0)"), year: 2026) }

    @Test("fixture 7: on 1 March what the areas have left becomes one pot, and the sum stays") func best() throws {
        var ledger = PotLedger()
        let city = PotKey(area: "best", year: 2026)
        try ledger.deposit(Money(units: 4_000_000), into: city)
        try ledger.split(city, over: zip(self.pots, [12_000, 10_001, 7_999]).map { (pot: $0, weight: $1) })
        #expect(self.pots.map { ledger.balance(of: $0).units } == [1_600_000, 1_333_467, 1_066_533])
        try ledger.withdraw(Money(units: 250_000), from: self.pots[0])
        try ledger.merge(self.pots, into: city)
        #expect(ledger.balance(of: city) == Money(units: 3_750_000))
        #expect(ledger.total == Money(units: 3_750_000))
        let leftover = Leftover.pooled(month: 3, day: 1)
        #expect(leftover != .returned)
    }

    @Test("carry-over keeps what is under the ceiling and hands back the rest") func carryOver() throws {
        var ledger = PotLedger()
        try ledger.deposit(Money(units: 700), into: self.pots[0])
        let back = try ledger.carryOver(self.pots[0], cap: .amount(Money(units: 500)))
        #expect(back == Money(units: 200))
        #expect(ledger.balance(of: PotKey(area: "wijk-1", year: 2027)) == Money(units: 500))
        #expect(ledger.balance(of: self.pots[0]) == .zero && ledger.total == Money(units: 500))
    }

    @Test("a refused act leaves every pot as it was") func refused() throws {
        var ledger = PotLedger()
        try ledger.deposit(Money(units: 100), into: self.pots[0])
        let before = ledger
        let pot = self.pots[0]
        #expect(throws: PotLedger.Problem.short(pot, holds: Money(units: 100))) {
            try ledger.withdraw(Money(units: 101), from: pot)
        }
        #expect(throws: PotLedger.Problem.amount(Money(units: -1))) { try ledger.deposit(Money(units: -1), into: pot) }
        #expect(throws: PotLedger.Problem.repeated(pot)) { try ledger.merge([pot], into: pot) }
        #expect(throws: PotLedger.Problem.noWeights) { try ledger.split(pot, over: [(pot: self.pots[1], weight: 0)]) }
        #expect(ledger == before)
    }

    @Test("no pot is ever negative, and the pots add up to the total", arguments: [21, 22, 23] as [UInt64])
    func invariants(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var ledger = PotLedger()
        for _ in 0..<500 {
            let one = PotKey(
                area: AreaID("\(Int.random(in: 0..<3, using: &random))"),
                year: 2026 + Int.random(in: 0..<2, using: &random)
            )
            let other = PotKey(area: AreaID("\(Int.random(in: 0..<3, using: &random))"), year: 2026)
            let amount = Money(units: Int.random(in: 0...50, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: try? ledger.deposit(amount, into: one)
            case 1: try? ledger.withdraw(amount, from: one)
            case 2: try? ledger.merge([one], into: other)
            case 3:
                try? ledger.split(
                    one,
                    over: [(pot: other, weight: 1), (pot: PotKey(area: "9", year: 2026), weight: 2)]
                )
            default: _ = try? ledger.carryOver(one, cap: .amount(amount))
            }
            #expect(ledger.pots.allSatisfy { $0.balance >= .zero }, "seed \(seed)")
            #expect(ledger.pots.reduce(.zero) { $0 + $1.balance } == ledger.total, "seed \(seed)")
        }
    }
}
