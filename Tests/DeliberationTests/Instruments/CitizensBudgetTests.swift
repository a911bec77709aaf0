import BallotRules
import Deliberation
import Testing

@Suite("Citizens' budget")
struct CitizensBudgetTests {
    private static func money(_ euros: Int) -> Money { Budgets.money(euros) }

    private static func refused(_ budget: CitizensBudget, _ act: BudgetAct, on date: String, _ refusal: BudgetRefusal)
        throws
    {
        var copy = budget
        let today = try day(date)
        #expect(throws: refusal) { try copy.apply(act, by: "organ", on: today) }
        #expect(copy == budget, "a refused act leaves the budget as it was")
    }

    @Test("H5 a citizens' budget goes through its phases, from ideas to carried out") func whole() throws {
        var budget = try Budgets.atCount()
        let result = Budgets.result([("tuin", 6_000), ("boom", 3_000), ("goal", 1_500)], reserve: ["plein"])
        try budget.apply(.takeOver(result), by: "organ", on: day("2026-06-20"))
        #expect(budget.ideas(at: .selected) == ["boom", "goal", "tuin"] && budget.ideas(at: .reserve) == ["plein"])
        try Self.refused(budget, .execute, on: "2026-06-20", .step(.unmet([.allDecided], .execute)))
        for id in ["tuin", "goal", "boom"] as [InitiativeID] {
            try budget.apply(.award(id), by: "college", on: day("2026-06-21"))
        }
        try budget.apply(.execute, by: "organ", on: day("2026-07-01"))
        // The garden falls out: what comes next is fixed, and fits in what is left.
        try Self.refused(
            budget,
            .callReserve("plein"),
            on: "2026-08-01",
            .problem(.above(Self.money(4_000), most: Self.money(1_000)))
        )
        try budget.apply(.drop("tuin", "t-grond"), by: "anna", on: day("2026-08-01"))
        #expect(
            budget.left(in: Budgets.theme) == Self.money(7_000) && budget.nextReserve(for: Budgets.theme) == "plein"
        )
        let last = try day("2027-06-30")
        try Self.refused(
            budget,
            .callReserve("plein"),
            on: "2027-07-01",
            .problem(.day(try day("2027-07-01"), from: try day("2026-06-14"), through: last))
        )
        try budget.apply(.callReserve("plein"), by: "organ", on: day("2026-08-02"))
        try budget.apply(.award("plein"), by: "college", on: day("2026-08-03"))
        for id in ["plein", "goal", "boom"] as [InitiativeID] {
            try Self.refused(budget, .finish, on: "2026-09-01", .step(.unmet([.allDone], .finish)))
            try budget.apply(.complete(id, "t-klaar"), by: "anna", on: day("2026-08-30"))
        }
        try budget.apply(.finish, by: "organ", on: day("2026-09-01"))
        #expect(budget.state == .finished && budget.left(in: Budgets.theme) == Self.money(3_000))
    }

    @Test("an act outside the days of its phase is refused") func windows() throws {
        let budget = CitizensBudget(try Budgets.plan(), on: try day("2025-12-01"))
        try Self.refused(budget, .openIdeas, on: "2025-12-31", .step(.unmet([.withinWindow], .openIdeas)))
        try Self.refused(budget, .openIdeas, on: "2025-11-30", .problem(.earlier(than: try day("2025-12-01"))))
        var open = budget
        try open.apply(.openIdeas, by: "organ", on: day("2026-01-31"))
        try Self.refused(open, .askSupport, on: "2026-01-31", .step(.unmet([.windowOver], .askSupport)))
        let (from, through) = (try day("2026-01-01"), try day("2026-01-31"))
        try Self.refused(
            open,
            .propose("x", Budgets.theme, Self.money(1)),
            on: "2026-02-01",
            .problem(.day(try day("2026-02-01"), from: from, through: through))
        )
        try Self.refused(
            open,
            .propose("x", Budgets.theme, Self.money(10_001)),
            on: "2026-01-31",
            .problem(.above(Self.money(10_001), most: Self.money(10_000)))
        )
        try Self.refused(
            open,
            .propose("x", PotKey(area: "elders", year: 2026), Self.money(1)),
            on: "2026-01-31",
            .problem(.unknown("elders"))
        )
        let listed = try Budgets.atListed()
        try Self.refused(
            listed,
            .openBallot(Budgets.ballot),
            on: "2026-05-31",
            .step(.unmet([.withinWindow], .openBallot))
        )
        try Self.refused(try Budgets.open(), .closeBallot, on: "2026-06-14", .step(.unmet([.windowOver], .closeBallot)))
    }

    @Test(
        "too little support lapses, by number or by share",
        arguments: [(SupportGate.number(50), 49), (.share(Proportion(1, of: 100) ?? .all), 9), (.none, -1)]
    )
    func gates(gate: SupportGate, below: Int) throws {
        guard below >= 0 else {
            #expect(
                try Budgets.atFeasibility(Budgets.plan(gate: gate), supporters: ["tuin": 0]).ideas(at: .lapsed).isEmpty
            )
            return
        }
        let budget = try Budgets.atFeasibility(
            Budgets.plan(gate: gate),
            supporters: ["tuin": below, "plein": below + 1]
        )
        #expect(budget.ideas(at: .lapsed) == ["tuin"] && budget.ideas["plein"]?.stage == .supported)
    }

    @Test("an idea is feasible or not with a reason, and the list waits for all of them") func feasibility() throws {
        var budget = try Budgets.atFeasibility()
        try Self.refused(budget, .judge("tuin", isFeasible: false, .zero, ""), on: "2026-03-02", .problem(.noText))
        try budget.apply(.judge("tuin", isFeasible: false, .zero, "t-leiding"), by: "organ", on: day("2026-03-02"))
        try budget.apply(
            .judge("plein", isFeasible: true, Self.money(4_500), "t-duurder"),
            by: "organ",
            on: day("2026-03-02")
        )
        try Self.refused(budget, .fixList, on: "2026-03-03", .step(.unmet([.allJudged], .fixList)))
        try budget.apply(.withdraw("boom"), by: "anna", on: day("2026-03-03"))
        try Self.refused(budget, .withdraw("goal"), on: "2026-03-03", .problem(.person("organ")))
        try budget.apply(.judge("goal", isFeasible: true, Self.money(1_500), "t"), by: "organ", on: day("2026-03-03"))
        try budget.apply(.fixList, by: "organ", on: day("2026-03-03"))
        #expect(budget.ideas["tuin"]?.reason == "t-leiding" && budget.ideas(at: .onBallot) == ["goal", "plein"])
        #expect(budget.ideas["plein"]?.cost == Self.money(4_500))
    }

    @Test("fixture 8: the published ballot says 3, the stored one says 1: the round does not open, and says so")
    func rotterdam() throws {
        let published = Budgets.ballot
        let stored = BudgetBallot(
            .chooseOne,
            fewest: nil,
            most: 1,
            mostPerPot: nil,
            mostCost: nil,
            leastAge: 12,
            ownAreaOnly: true,
            rule: "greedy",
            options: ["sorting": "votes"]
        )
        let differences = [
            BallotDifference(field: .form, published: "approval", stored: "choose-one"),
            BallotDifference(field: .most, published: "3", stored: "1"),
            BallotDifference(field: .options, published: "", stored: "sorting=votes"),
        ]
        #expect(published.differences(from: stored) == differences)
        let listed = try Budgets.atListed()
        try Self.refused(listed, .openBallot(stored), on: "2026-06-01", .problem(.ballotDiffers(differences)))
        let words = Phrase(.dutch).sentence(BudgetRefusal.problem(.ballotDiffers([differences[1]])))
        #expect(words.hasSuffix("Het grootste aantal keuzes is 1, en moet 3 zijn."))
    }

    @Test("fixture 6: where there is money enough there is no vote, and 29 likes fail where 30 pass") func likes()
        throws
    {
        let plan = try Budgets.plan(gate: .none, likes: 30)
        for (likes, stage) in [(29, BudgetIdea.Stage.notSelected), (30, .selected)] {
            var budget = try Budgets.atListed(plan, supporters: ["goal": 0])
            #expect(
                budget.ideas(at: .likesOnly) == ["goal"] && budget.ideas(at: .onBallot) == ["boom", "plein", "tuin"]
            )
            try budget.apply(.openBallot(Budgets.ballot), by: "organ", on: day("2026-06-01"))
            try budget.apply(.countSupport("goal", likes), by: "organ", on: day("2026-06-14"))
            try Self.refused(budget, .countSupport("tuin", 500), on: "2026-06-14", .problem(.unknown("tuin")))
            try budget.apply(.closeBallot, by: "organ", on: day("2026-06-15"))
            #expect(budget.ideas["goal"]?.stage == stage)
            try Self.refused(
                budget,
                .takeOver(Budgets.result([("goal", 1_500)])),
                on: "2026-06-15",
                .problem(.unknown("goal"))
            )
        }
    }

    @Test("a result that is not of this ballot, or overdraws a pot, is refused") func results() throws {
        let budget = try Budgets.atCount()
        let cases: [(CertifiedResult, InstrumentProblem)] = [
            (Budgets.result([], record: "A1"), .hash("A1")),
            (Budgets.result([], ballot: 2), .count(2, least: 1, most: 1)),
            (Budgets.result([], without: ["bus-3"]), .open(["bus-3"])),
            (Budgets.result([("x", 1)]), .unknown("x")),
            (Budgets.result([("tuin", 1), ("tuin", 1)]), .repeated("tuin")),
            (Budgets.result([("tuin", 0)]), .amount(.zero)),
            (Budgets.result([("tuin", 6_001)]), .above(Self.money(6_001), most: Self.money(6_000))),
            (
                Budgets.result([("tuin", 6_000), ("plein", 4_000), ("boom", 3_000)]),
                .above(Self.money(3_000), most: .zero)
            ),
            (Budgets.result([("tuin", 6_000)], reserve: ["tuin"]), .repeated("tuin")),
        ]
        for (result, problem) in cases {
            try Self.refused(budget, .takeOver(result), on: "2026-06-20", .problem(problem))
        }
    }

    @Test("an incident: more time, a void batch, a new vote, or everything funded") func incidents() throws {
        var budget = try Budgets.open()
        try budget.apply(.reportIncident("t-storing"), by: "organ", on: day("2026-06-10"))
        try Self.refused(
            budget,
            .extend(try day("2026-06-13"), "t"),
            on: "2026-06-10",
            .step(.unmet([.laterDay], .extend))
        )
        try Self.refused(budget, .resume("t"), on: "2026-06-10", .step(.unmet([.windowOver], .resume)))
        try budget.apply(.extend(day("2026-06-21"), "t-langer"), by: "organ", on: day("2026-06-10"))
        try Self.refused(budget, .closeBallot, on: "2026-06-21", .step(.unmet([.windowOver], .closeBallot)))
        try budget.apply(.closeBallot, by: "organ", on: day("2026-06-22"))
        try budget.apply(.takeOver(Budgets.result([("tuin", 6_000)])), by: "organ", on: day("2026-06-22"))
        try budget.apply(.reportIncident("t-bus"), by: "organ", on: day("2026-06-23"))
        #expect(budget.ideas["tuin"]?.stage == .onBallot && budget.result == nil)
        try Self.refused(
            budget,
            .extend(try day("2026-07-01"), "t"),
            on: "2026-06-23",
            .step(.unmet([.whileOpen], .extend))
        )
        try budget.apply(.voidBatch("bus-3", "t-kapot"), by: "organ", on: day("2026-06-23"))
        try budget.apply(.resume("t-hertellen"), by: "organ", on: day("2026-06-23"))
        try Self.refused(
            budget,
            .takeOver(Budgets.result([("tuin", 6_000)])),
            on: "2026-06-23",
            .problem(.open(["bus-3"]))
        )
        var rerun = budget
        try budget.apply(
            .takeOver(Budgets.result([("plein", 4_000)], without: ["bus-3"])),
            by: "organ",
            on: day("2026-06-24")
        )
        #expect(budget.incidents.map(\.remedies) == [["t-langer"], ["t-kapot", "t-hertellen"]])
        try rerun.apply(.reportIncident("t-weer"), by: "organ", on: day("2026-06-24"))
        var all = rerun
        try rerun.apply(
            .rerun(from: day("2026-09-01"), through: day("2026-09-14"), "t"),
            by: "organ",
            on: day("2026-06-25")
        )
        #expect(rerun.ballotNumber == 2 && rerun.voided.isEmpty && rerun.state == .listed)
        try rerun.apply(.openBallot(Budgets.ballot), by: "organ", on: day("2026-09-01"))
        try rerun.apply(.closeBallot, by: "organ", on: day("2026-09-15"))
        try rerun.apply(.takeOver(Budgets.result([("boom", 3_000)], ballot: 2)), by: "organ", on: day("2026-09-16"))
        // As in Rotterdam: everything is funded, once there is money for it.
        try Self.refused(all, .fundAll("t"), on: "2026-06-25", .step(.unmet([.potsSuffice], .fundAll)))
        try all.apply(.raise(Budgets.theme, Self.money(3_000), "t-extra"), by: "raad", on: day("2026-06-25"))
        try all.apply(.fundAll("t-alles"), by: "college", on: day("2026-06-25"))
        #expect(all.ideas(at: .selected).count == 4 && all.left(in: Budgets.theme) == .zero)
        try all.apply(.award("tuin"), by: "college", on: day("2026-06-26"))
        try Self.refused(
            all,
            .reportIncident("t"),
            on: "2026-06-26",
            .step(.unmet([.nothingAwarded], .reportIncident))
        )
    }

    @Test("the reserve list goes in fixed order, and passes over what does not fit") func reserve() throws {
        var budget = try Budgets.atCount()
        let result = Budgets.result([("boom", 3_000)], reserve: ["tuin", "plein", "goal"])
        try budget.apply(.takeOver(result), by: "organ", on: day("2026-06-20"))
        try Self.refused(budget, .callReserve("plein"), on: "2026-06-20", .problem(.notNext(expected: "tuin")))
        try budget.apply(.callReserve("tuin"), by: "organ", on: day("2026-06-20"))
        // One thousand is left: the square does not fit, and the goal is of another pot.
        #expect(budget.nextReserve(for: Budgets.theme) == nil && budget.nextReserve(for: Budgets.small) == "goal")
    }

    @Test("G4 an area that is not ready is a warning, and the round opens all the same") func readiness() throws {
        var list = AreaReadiness(area: "stad")
        let today = try day("2025-12-01")
        #expect(list.warnings == [.unknown(.basicLiveability), .unknown(.socialInfrastructure)])
        try list.apply(.find(.basicLiveability, isInOrder: true, "t"), by: "organ", on: today)
        try list.apply(.find(.socialInfrastructure, isInOrder: false, "t"), by: "organ", on: today)
        var budget = CitizensBudget(try Budgets.plan(), on: today)
        #expect(budget.warnings([list, AreaReadiness(area: "elders")]) == [.notInOrder(.socialInfrastructure)])
        try budget.apply(.openIdeas, by: "organ", on: day("2026-01-01"))
        #expect(budget.state == .ideas)
        #expect(throws: InstrumentProblem.noText) {
            try list.apply(.find(.basicLiveability, isInOrder: true, ""), by: "organ", on: today)
        }
    }
}
