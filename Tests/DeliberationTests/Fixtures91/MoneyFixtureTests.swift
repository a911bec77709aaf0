import BallotRules
import Deliberation
import Testing

/// Numbers from regulations and rounds that were held: money. Fixtures 2 and 8 stand with the citizens' budget.
@Suite("Fixtures 9.1: money")
struct MoneyFixtureTests {
    private static func money(_ units: Int) -> Money { Money(units: units) }

    private static func book(_ acts: [LedgerAct], on text: String = "2026-01-05", _ ledger: inout AwardLedger) throws {
        for act in acts { try ledger.book(act, entry: EntryID("e\(ledger.entries.count)"), on: day(text)) }
    }

    private static func votes(_ table: [(id: ProjectID, cost: Int, votes: Int)], budget: Int) throws -> Election {
        try Election(
            projects: table.map { Project(id: $0.id, cost: Self.money($0.cost)) },
            budget: Self.money(budget),
            form: .chooseOne,
            ballots: table.flatMap { [Ballot](repeating: Ballot([$0.id]), count: $0.votes) }
        )
    }

    @Test("9.1.1 Maastricht: 750,000 over ten weights is exactly 750,000 (published: 749,998)") func maastricht() throws
    {
        // Twice the published weights, so that halves are whole.
        let weights = [259, 254, 66, 142, 172, 164, 172, 48, 65, 58]
        let sum = weights.reduce(0, +)
        #expect(sum == 1_400)
        let rounded = weights.map { (750_000 * $0 * 2 + sum) / (2 * sum) }
        #expect(rounded.reduce(0, +) == 749_998)
        let euros = try #require(LargestRemainders(Self.money(750_000), by: weights)).amounts
        #expect(euros.reduce(.zero) { $0 + $1 } == Self.money(750_000))
        // In cents, as bookings: the pot is empty and every theme has its part.
        let city = PotKey(area: "maastricht", year: 2026)
        let themes = weights.indices.map { PotKey(area: "maastricht", theme: "thema-\($0)", year: 2026) }
        let shares = zip(themes, weights).map { WeightedPot($0, weight: $1) }
        var ledger = AwardLedger()
        try Self.book([.deposit(city, Self.money(75_000_000)), .divide(city, over: shares)], &ledger)
        #expect(ledger.balance(of: .pot(city)) == .zero && ledger.pots.count == 10)
        #expect(ledger.pots.reduce(.zero) { $0 + $1.balance } == Self.money(75_000_000))
        for (theme, weight) in zip(themes, weights) {
            let exact = Fraction(75_000_000 * weight).divided(by: Fraction(sum)) ?? .zero
            let off = Fraction(ledger.balance(of: .pot(theme)).units) - exact
            #expect(off < .one && off > .zero - .one, "\(theme.theme)")
        }
    }

    @Test(
        "9.1.3 Emmerhout 2020: with a floor of 10 % of 160 votes 16 pass and 15 fail",
        arguments: [(16, true), (15, false)]
    )
    func emmerhout(votes: Int, passes: Bool) throws {
        let election = try Self.votes([("a", 10, 160 - votes), ("b", 10, votes)], budget: 100)
        let outcome = try Count("threshold-share", options: ["share": "0.1"]).outcome(of: election)
        #expect(outcome.selected.contains("b") == passes)
        #expect(try #require(Proportion("10%")).needed(of: 160) == 16)
    }

    @Test("9.1.4 BAG: 3,500 by 1:3:3 is 500, 1,500 and 1,500; abstentions leave the denominator") func rosmalen() throws
    {
        let joint = PotKey(area: "rosmalen-zuid", year: 2026)
        let parts = ["een", "twee", "drie"].map { AreaID($0) }
        let tree = try AreaTree(
            [Area("rosmalen-zuid", .quarter, in: nil, residents: 9_000)]
                + parts.map { Area($0, .neighbourhood, in: "rosmalen-zuid", residents: 3_000) }
        )
        let key = SplitKey.weights([parts[0]: 1, parts[1]: 3, parts[2]: 3])
        var ledger = AwardLedger()
        let targets = try key.targets(of: joint, over: parts, in: tree)
        try Self.book([.deposit(joint, Self.money(350_000)), .divide(joint, over: targets)], &ledger)
        #expect(targets.map { ledger.balance(of: .pot($0.pot)).units } == [50_000, 150_000, 150_000])
        // Seven members: three for, two against, two abstain; three of five votes cast is more than half, of seven not.
        let room = try Attendance(seats: 7, members: 7, present: 7)
        for (base, status) in [("cast", Ruling.Status.adopted), ("present", .rejected)] {
            let options = ["threshold": "1/2", "strict": "true", "base": base, "tie": "revote"]
            let rule = try DecisionRule("majority", options: options, quorum: Quorum(.number(1), countsProxies: true))
            let ruling = try rule.ruling(on: .motion([MotionRound(for: 3, against: 2)]), in: room)
            #expect(ruling.status == status, "\(base)")
        }
    }

    @Test("9.1.6 Waalwijk: a higher misfit is passed over, a lower one that fits is funded") func waalwijk() throws {
        let election = try Self.votes([("a", 60, 9), ("b", 50, 7), ("c", 40, 5)], budget: 100)
        let outcome = try Count("rank-fill").outcome(of: election)
        #expect(outcome.selected == ["a", "c"])
        #expect(outcome.steps.filter { $0.action == .skipped }.compactMap(\.project) == ["b"])
    }

    @Test("9.1.6 Waalwijk: in a theme with a surplus 29 likes fail and 30 pass") func likes() throws {
        let projects = [29, 30].map { Project(id: ProjectID("likes \($0)"), cost: Self.money(40), likes: $0) }
        let surplus = try Election(projects: projects, budget: Self.money(100), form: .approval, ballots: [])
        let outcome = try Count("all-if-affordable", options: ["likes-minimum": "30"]).outcome(of: surplus)
        #expect(outcome.selected == ["likes 30"])
    }

    @Test("9.1.7 Best: on 1 March what all areas have left is one pot, and the sum is the same") func best() throws {
        let scheme = try Plans.scheme([
            "split": .text("population"), "leftover": .map(["pool-on": .text("03-01")]),
        ])
        let city = PotKey(area: "best", year: 2026)
        let areas = (1...3).map { AreaID("wijk-\($0)") }
        let tree = try AreaTree(
            [Area("best", .municipality, in: nil, residents: 30_000)]
                + zip(areas, [12_000, 10_001, 7_999]).map { Area($0, .quarter, in: "best", residents: $1) }
        )
        var ledger = AwardLedger()
        try Self.book(
            [.deposit(city, Self.money(4_000_000)), scheme.splitAct(of: city, over: areas, in: tree)],
            &ledger
        )
        let pots = ledger.pots.map(\.pot)
        #expect(pots.map { ledger.balance(of: .pot($0)).units } == [1_600_000, 1_333_467, 1_066_533])
        try Self.book([.reserve("tuin", pots[0], Self.money(250_000))], on: "2026-02-01", &ledger)
        #expect(try scheme.leftoverActs(for: pots, in: ledger, on: day("2026-02-28"), common: city).isEmpty)
        let acts = try scheme.leftoverActs(for: pots, in: ledger, on: day("2026-03-01"), common: city)
        try Self.book(acts, on: "2026-03-01", &ledger)
        #expect(ledger.pots.map(\.pot) == [city] && ledger.balance(of: .pot(city)) == Self.money(3_750_000))
        #expect(ledger.balance(of: .reserved("tuin")) == Self.money(250_000) && ledger.sum == .zero)
        #expect(ledger.balance(of: .treasury) == Self.money(-4_000_000))
    }

    @Test("9.1.9 Centrum: a basket above the pot is refused, one below is valid") func basket() throws {
        let projects = ["a", "b", "c"].map { Project(id: $0, cost: Self.money(200_000)) }
        let listed = Dictionary(uniqueKeysWithValues: projects.map { ($0.id, $0) })
        func violations(_ choices: [ProjectID]) -> [BallotViolation] {
            BallotLimits().violations(
                of: Ballot(choices),
                form: .knapsack,
                projects: listed,
                budget: Self.money(500_000)
            )
        }
        #expect(violations(["a", "b", "c"]) == [.costTooHigh(Self.money(600_000), most: Self.money(500_000))])
        #expect(violations(["a", "b"]).isEmpty && violations(["a"]).isEmpty)
    }

    @Test("9.1.9 Centrum: three area pots are 500,000 together, and none pays for another") func areaPots() throws {
        let amounts = [("oost", 150_000), ("west", 100_000), ("zuid", 250_000)]
        let election = try Election(
            projects: amounts.flatMap { name, amount in
                [
                    Project(id: ProjectID(name), cost: Self.money(amount), areas: [name]),
                    Project(id: ProjectID(name + " meer"), cost: Self.money(1), areas: [name]),
                ]
            },
            budget: Self.money(500_000),
            form: .approval,
            ballots: [Ballot(amounts.map { ProjectID($0.0) })],
            pots: amounts.map { Pot(kind: .area, name: $0.0, budget: Self.money($0.1)) }
        )
        let outcome = try Count("rank-fill", options: ["per": "area"]).outcome(of: election)
        #expect(outcome.selected == ["oost", "west", "zuid"] && outcome.cost == Self.money(500_000))
        var ledger = AwardLedger()
        try Self.book(
            amounts.map { .deposit(PotKey(area: AreaID($0.0), year: 2020), Self.money($0.1)) },
            &ledger
        )
        #expect(ledger.totals.map(\.balance.units).prefix(2) == [-500_000, 500_000])
        let pot = PotKey(area: "oost", year: 2020)
        #expect(throws: LedgerProblem.short(.pot(pot), holds: Self.money(150_000))) {
            try Self.book([.reserve("plan", pot, Self.money(150_001))], &ledger)
        }
    }

    @Test(
        "9.1.10 Antwerp 2019: votes count twice at exactly 5,000, not at 5,001",
        arguments: [(5_000, [8_000, 4_000]), (5_001, [6_000, 6_000])]
    )
    func antwerpDouble(cost: Int, amounts: [Int]) throws {
        let election = try Self.votes([("a", cost, 30), ("b", 9_000, 30)], budget: 12_000)
        let outcome = try Count("dhondt", options: ["double-below": "5000", "part": "1000"]).outcome(of: election)
        #expect(outcome.awards.sorted { $0.project < $1.project }.map(\.amount.units) == amounts)
    }

    @Test("9.1.10 Antwerp 2019: the same person counts for 0.2 online and for 0.8 live") func antwerpChannels() throws {
        let election = try Election(
            projects: ["a", "b"].map { Project(id: $0, cost: .zero) },
            budget: Self.money(1_000),
            form: .approval,
            ballots: [Ballot(["a"], channel: "online"), Ballot(["a", "b"], channel: "live")]
        )
        let options = ["channel-weights": "online:0.2,live:0.8", "part": "100"]
        let outcome = try Count("dhondt", options: options).outcome(of: election)
        #expect(outcome.steps.compactMap { $0.value(.votes) } == [Fraction.one, Fraction("0.8") ?? .zero])
    }
}
