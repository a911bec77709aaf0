import BallotRules
import Deliberation
import Testing

@Suite("Dividing a pot")
struct PotMethodTests {
    private let room: Attendance
    private let quorum = Quorum(.number(1), countsProxies: false)

    init() throws {
        self.room = try Attendance(seats: 30, members: 30, present: 30)
    }

    @Test("BAG Rosmalen-Zuid: 3,500 by 1:3:3") func denBosch() throws {
        let rule = try DecisionRule("fixed-split", options: ["key": "1:3:3"], quorum: self.quorum)
        let parts = PotParts(pot: Money(units: 350_000), parts: ["heel", "wijk-1", "wijk-2"])
        let ruling = try rule.ruling(on: .parts(parts), in: self.room)
        #expect(ruling.amounts.map(\.amount.units) == [50_000, 150_000, 150_000])
        #expect(throws: BallotFault.keyParts(key: 3, parts: 2)) {
            try rule.ruling(on: .parts(PotParts(pot: .zero, parts: ["a", "b"])), in: self.room)
        }
        for key in ["", "1::3", "0:0", "1:-1", "a"] {
            #expect(throws: MethodError.self) {
                try DecisionRule("fixed-split", options: ["key": key], quorum: self.quorum)
            }
        }
    }

    @Test("Maastricht: ten weights share 750,000 to the last euro") func maastricht() throws {
        let weights = [259, 254, 66, 142, 172, 164, 172, 48, 65, 58]
        let published = [138_750, 136_071, 35_357, 76_071, 92_143, 87_857, 92_143, 25_714, 34_821, 31_071]
        let division = try #require(LargestRemainders(Money(units: 750_000), by: weights))
        #expect(division.amounts.reduce(0) { $0 + $1.units } == 750_000)
        #expect(published.reduce(0, +) == 749_998)
        #expect(zip(division.amounts, published).allSatisfy { abs($0.units - $1) <= 1 })
    }

    @Test("no cent is lost or made, and nobody is a cent away from the exact share", arguments: [1, 2, 3] as [UInt64])
    func shares(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<300 {
            let weights = (0..<Int.random(in: 1...9, using: &random)).map { _ in Int.random(in: 0...20, using: &random)
            }
            let whole = Int.random(in: 0...1_000, using: &random)
            let division = try #require(LargestRemainders(Money(units: whole), by: weights))
            let sum = weights.reduce(0, +)
            #expect(division.amounts.reduce(0) { $0 + $1.units } == (sum == 0 ? 0 : whole), "seed \(seed)")
            for (amount, weight) in zip(division.amounts, weights) where sum > 0 {
                #expect(abs(amount.units * sum - whole * weight) < sum, "seed \(seed)")
            }
        }
    }

    @Test("Hoogland: each request gets the mean") func hoogland() throws {
        let rule = try DecisionRule("mean-amount", options: ["spend": "all"], quorum: self.quorum)
        let divisions: [[ChoiceID: Int]] = [["a": 100, "b": 0], ["a": 50, "b": 50], ["b": 100]]
        let given = try PotDivisions(
            pot: Money(units: 100),
            choices: ["a", "b"],
            divisions: divisions.map { $0.mapValues { Money(units: $0) } }
        )
        let ruling = try rule.ruling(on: .divisions(given), in: self.room)
        #expect(ruling.amounts.map(\.amount.units) == [50, 50])
        #expect(ruling.figure(.mean, of: "a")?.value == Fraction(50))
        let uneven = try PotDivisions(
            pot: Money(units: 100),
            choices: ["a", "b", "c"],
            divisions: [["a": Money(units: 100)], ["b": Money(units: 100)], ["c": Money(units: 100)]]
        )
        let cents = try rule.ruling(on: .divisions(uneven), in: self.room)
        #expect(cents.amounts.map(\.amount.units) == [34, 33, 33])
        #expect(cents.steps.map(\.action) == [.rounded])
        let short = try PotDivisions(pot: Money(units: 100), choices: ["a"], divisions: [["a": Money(units: 99)]])
        #expect(throws: BallotFault.belowPot(Money(units: 1))) { try rule.ruling(on: .divisions(short), in: self.room) }
        #expect(throws: BallotFault.abovePot(Money(units: 101))) {
            try PotDivisions(pot: Money(units: 100), choices: ["a"], divisions: [["a": Money(units: 101)]])
        }
    }

    /// Every order of equal choices, against the sets that the method names.
    @Test("the sets of funded choices are those of all orders", arguments: [4, 5, 6] as [UInt64])
    func materiality(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<60 {
            let names = ["a", "b", "c", "d", "e"].prefix(Int.random(in: 1...5, using: &random)).map { ChoiceID($0) }
            let votes = names.map { (choice: $0, votes: Int.random(in: 1...3, using: &random)) }
            let costs = names.map { ($0, Money(units: Int.random(in: 0...6, using: &random))) }
            let pot = try PotCosts(
                budget: Money(units: Int.random(in: 0...15, using: &random)),
                costs: Dictionary(uniqueKeysWithValues: costs)
            )
            let approvals = try ApprovalVotes(ballots: 3, approvals: votes, pot: pot)
            for misfit in Misfit.allCases {
                let options = ["threshold": "0", "strict": "false", "misfit": misfit.rawValue]
                let rule = try DecisionRule("approval-priority", options: options, quorum: self.quorum)
                let method = try #require(rule.method as? ApprovalPriority)
                let expected = self.allOrders(votes, pot, misfit)
                let found = try method.fundedSets(approvals).map { $0.map(\.text) }
                #expect(found == expected, "seed \(seed)")
                let ruling = try rule.ruling(on: .approvals(approvals), in: self.room)
                #expect((ruling.status == .tied) == (expected.count > 1), "seed \(seed)")
            }
        }
    }

    private func allOrders(_ votes: [(choice: ChoiceID, votes: Int)], _ pot: PotCosts, _ misfit: Misfit) -> [[String]] {
        var found: Set<[String]> = []
        func extend(_ order: [ChoiceID], _ rest: [(choice: ChoiceID, votes: Int)]) {
            guard let most = rest.map(\.votes).max() else {
                var left = pot.budget.units
                var funded: [String] = []
                for choice in order {
                    let cost = pot.costs[choice]?.units ?? 0
                    if cost <= left {
                        left -= cost
                        funded.append(choice.text)
                    } else if misfit == .stop {
                        break
                    }
                }
                found.insert(funded.sorted())
                return
            }
            for next in rest where next.votes == most {
                extend(order + [next.choice], rest.filter { $0.choice != next.choice })
            }
        }
        extend([], votes)
        return found.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
