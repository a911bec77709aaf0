import BallotRules
import Deliberation
import Testing

@Suite("Instruments of wijkengids and wijkteam, G1 to G12")
struct GuideTests {
    private static func money(_ euros: Int) -> Money { Money(units: euros * 100) }

    @Test("G1 a case says whether residents began it or the municipality handed it over") func origin() throws {
        var marks = CaseMarks()
        try marks.apply(.setOrigin("tuin", .residents), by: "organ", on: day("2026-01-01"))
        try marks.apply(.setOrigin("groen", .municipality), by: "organ", on: day("2026-01-01"))
        #expect(marks.origins == ["tuin": .residents, "groen": .municipality])
        #expect(throws: InstrumentProblem.name("")) {
            try marks.apply(.setOrigin("", .residents), by: "organ", on: day("2026-01-01"))
        }
    }

    @Test("G2 a verdict of residents is set aside only on a listed ground, in writing") func ownSay() throws {
        let scheme = try Plans.scheme(["authority": .text("binding-advice")])
        func decide(_ deviation: Deviation?) throws -> Decision {
            try Decision(
                .refuse,
                amount: .zero,
                conditions: [],
                on: Awards.verdict(scheme: scheme),
                deviation: deviation,
                under: scheme,
                asked: Self.money(400),
                pot: Self.money(400),
                on: day("2026-06-20")
            )
        }
        #expect(throws: DecisionProblem.noGround) { try decide(nil) }
        #expect(throws: DecisionProblem.groundNotListed(.otherWeighing, .bindingAdvice)) {
            try decide(Deviation(.otherWeighing, "t"))
        }
        #expect(throws: DecisionProblem.noReason(.law)) { try decide(Deviation(.law, "")) }
        #expect(try decide(Deviation(.law, "t-wet")).deviation?.text == "t-wet")
    }

    @Test("G3 rules are fixed beforehand: a changed rule is another scheme, and the plan of a budget does not change")
    func frozen() throws {
        let (one, other) = (try Plans.scheme(), try Plans.scheme(["tie-order": .text("votes,cost-high")]))
        #expect(one.address != other.address)
        let budget = try Budgets.open()
        #expect(budget.plan == (try Budgets.plan()))
    }

    @Test("G5 support comes in at the door, with help and on paper", arguments: SupportStatement.Channel.allCases)
    func channels(channel: SupportStatement.Channel) throws {
        let plan = try Plans.initiative()
        var register = SupportRegister()
        let sheet: SheetID? = channel == .paper ? "lijst" : nil
        if let sheet {
            register = try register.adding(
                PaperSheet(sheet, of: plan.current.address, signatures: 1, countedBy: "t1", "t2"),
                of: plan
            )
        }
        let statement = SupportStatement(
            .inFavour,
            by: "p1",
            of: plan.current.address,
            channel: channel,
            isInGroup: true,
            sheet: sheet,
            on: try day("2026-03-10")
        )
        register = try register.stating(statement, of: plan)
        #expect(register.tally(for: plan, inGroup: true, channel: channel).inFavour == 1)
    }

    @Test("G6 a term to complete is set and stops the clock, there is a pause by consent, and days to remind")
    func time()
        throws
    {
        let term = DecisionTerm(
            Term(8, .weeks),
            from: .receipt,
            source: Article(.scheme, "voorbeeld"),
            extensionLimit: nil
        )
        let clock = { (events: [DecisionDeadlineTests.Event]) in
            try #require(CaseClock(try DecisionDeadlineTests.events(events)).decision(term)).lastDay
        }
        let plain = try clock([("received", "2026-01-15", nil)])
        let paused = try clock([("received", "2026-01-15", nil), ("delay", "2026-01-20", "2026-02-19")])
        // Thirty days after 12 March 2026 is a Saturday; the Monday after it is the last day.
        #expect(try plain == day("2026-03-12") && paused == day("2026-04-13"))
        let deadline = try #require(
            CaseClock(try DecisionDeadlineTests.events([("received", "2026-01-15", nil)])).decision(term)
        )
        let ahead = [Term(1, .weeks), Term(4, .weeks), Term(7, .days)]
        #expect(try deadline.reminders(ahead, from: day("2026-01-16")) == [day("2026-02-12"), day("2026-03-05")])
        #expect(try deadline.reminders(ahead, from: day("2026-02-13")) == [day("2026-03-05")])
        #expect(try deadline.reminders(ahead, from: day("2026-04-01")).isEmpty)
        let ask = try #require(InitiativeMachine.transition(.askCompletion, from: .submitted))
        #expect(ask.guards.contains(.repairTermSet))
    }

    @Test("G7 an award in public space is bound to the owner's consent, insurance and maintenance") func liability()
        throws
    {
        let scheme = try Plans.scheme()
        let version = try Plans.initiative().current
        let conditions = [AwardCondition.Kind.owner, .insurance, .maintenance].map {
            AwardCondition($0.rawValue, $0, "t", due: nil)
        }
        let verdict = try Verdict(
            Proposal(.grant, amount: version.content.asked, conditions: conditions, of: version.address, by: "a"),
            on: version,
            Talks.motivation(),
            under: scheme,
            isDivided: false
        )
        let decision = try Decision(
            following: verdict,
            under: scheme,
            asked: version.content.asked,
            pot: Self.money(10_000),
            on: day("2026-06-20")
        )
        #expect(decision.conditions.map(\.kind) == [.owner, .insurance, .maintenance])
    }

    private static func transfer() throws -> TaskTransfer {
        var transfer = try TaskTransfer(
            area: "bilgaard",
            task: "t-groen",
            holders: ["anna", "bo"],
            budget: Self.money(20_000),
            on: day("2013-01-01")
        )
        let contract = TaskContract(
            "t-contract",
            from: try day("2013-04-01"),
            through: try day("2014-03-31"),
            yearly: Self.money(18_000)
        )
        #expect(throws: TaskTransferRefusal.problem(.above(Self.money(20_001), most: Self.money(20_000)))) {
            let dear = TaskContract("t", from: contract.from, through: contract.through, yearly: Self.money(20_001))
            try transfer.apply(.draft(dear), by: "organ", on: day("2013-01-02"))
        }
        try transfer.apply(.draft(contract), by: "organ", on: day("2013-01-02"))
        try transfer.apply(.sign, by: "anna", on: day("2013-02-01"))
        #expect(throws: TaskTransferRefusal.step(.unmet([.allSigned], .start))) {
            try transfer.apply(.start, by: "organ", on: day("2013-04-01"))
        }
        try transfer.apply(.sign, by: "bo", on: day("2013-02-01"))
        #expect(throws: TaskTransferRefusal.step(.unmet([.withinPeriod], .start))) {
            try transfer.apply(.start, by: "organ", on: day("2013-03-31"))
        }
        try transfer.apply(.start, by: "organ", on: day("2013-04-01"))
        return transfer
    }

    @Test("G9 residents get the budget for green maintenance, with a contract, a period and a quality check")
    func green() throws {
        var transfer = try Self.transfer()
        #expect(throws: TaskTransferRefusal.step(.unmet([.repairTermSet], .warn))) {
            try transfer.apply(.check(isMet: false, "t", repairUntil: nil), by: "organ", on: day("2013-06-01"))
        }
        try transfer.apply(
            .check(isMet: false, "t", repairUntil: day("2013-07-01")),
            by: "organ",
            on: day("2013-06-01")
        )
        #expect(throws: TaskTransferRefusal.step(.unmet([.repairPassed], .takeBack))) {
            try transfer.apply(.takeBack("t"), by: "organ", on: day("2013-07-01"))
        }
        var late = transfer
        try late.apply(.takeBack("t-niet-hersteld"), by: "organ", on: day("2013-07-02"))
        #expect(late.state == .takenBack)
        try transfer.apply(.check(isMet: true, "t", repairUntil: nil), by: "organ", on: day("2013-07-01"))
        #expect(transfer.state == .running && transfer.checks.map(\.isMet) == [false, true])
        let next = TaskContract(
            "t2",
            from: try day("2014-04-01"),
            through: try day("2015-03-31"),
            yearly: Self.money(19_000)
        )
        try transfer.apply(.renew(next), by: "organ", on: day("2014-03-01"))
        #expect(transfer.state == .proposed && transfer.signed.isEmpty && transfer.contract == next)
    }

    @Test("G10 a community house run by residents is a task with a period, and ends with a reason") func houses() throws
    {
        var transfer = try Self.transfer()
        #expect(throws: TaskTransferRefusal.step(.unmet([.reason], .end))) {
            try transfer.apply(.end(""), by: "anna", on: day("2014-03-31"))
        }
        try transfer.apply(.end("t-klaar"), by: "anna", on: day("2014-03-31"))
        #expect(transfer.state == .ended)
    }

    private static func challenge(cost: Int, current: Int = 50_000, isCore: Bool = false) throws -> RightToChallenge {
        var challenge = try RightToChallenge(task: "t-taak", by: ["anna"], on: day("2026-01-01"))
        try challenge.apply(
            .stateTask(currentCost: Self.money(current), isCore: isCore),
            by: "organ",
            on: day("2026-01-02")
        )
        try challenge.apply(.offer("t-aanbod", cost: Self.money(cost)), by: "anna", on: day("2026-01-03"))
        try challenge.apply(.findRooted(true, "t-buurt"), by: "organ", on: day("2026-01-04"))
        return challenge
    }

    @Test("G11 a challenge: task, current cost, offer, comparison, decision, contract; never dearer, no core task")
    func challenge() throws {
        let (today, later) = (try day("2026-02-01"), try day("2026-03-01"))
        var core = try Self.challenge(cost: 1, isCore: true)
        #expect(throws: ChallengeRefusal.step(.unmet([.notCore], .admit))) {
            try core.apply(.admit, by: "organ", on: today)
        }
        try core.apply(.turnAway("t-wet"), by: "organ", on: today)
        #expect(core.state == .turnedAway)
        let cases: [(Int, ChallengeAct.Quality, [ChallengeCondition])] = [
            (50_000, .better, []), (49_999, .equal, []), (50_000, .equal, [.betterOrCheaper]),
            (50_001, .better, [.costWithinCurrent]), (40_000, .worse, [.betterOrCheaper]),
            (60_000, .worse, [.costWithinCurrent, .betterOrCheaper]),
        ]
        for (cost, quality, unmet) in cases {
            var challenge = try Self.challenge(cost: cost)
            #expect(throws: ChallengeRefusal.self) { try challenge.apply(.grant("t"), by: "organ", on: today) }
            try challenge.apply(.admit, by: "organ", on: today)
            try challenge.apply(.compare(quality, "t-vergelijking"), by: "organ", on: today)
            guard unmet.isEmpty else {
                #expect(throws: ChallengeRefusal.step(.unmet(unmet, .grant)), "\(cost) \(quality)") {
                    try challenge.apply(.grant("t"), by: "organ", on: today)
                }
                try challenge.apply(.refuse("t"), by: "organ", on: today)
                continue
            }
            try challenge.apply(.grant("t"), by: "organ", on: today)
            let dear = TaskContract("t", from: later, through: later, yearly: Self.money(cost + 1))
            #expect(throws: ChallengeRefusal.step(.unmet([.contractWithinOffer], .contract))) {
                try challenge.apply(.contract(dear), by: "organ", on: today)
            }
            let contract = TaskContract("t", from: later, through: later, yearly: Self.money(cost))
            try challenge.apply(.contract(contract), by: "organ", on: today)
            #expect(challenge.state == .contracted)
        }
        let preset = try AlkmaarTests.preset("right-to-challenge")
        #expect(preset.reading.missing.contains("terms.decision"))
    }

    @Test("G12 nobody is excluded: to whom it is open is said, and every aspect of access is judged") func access()
        throws
    {
        var test = AccessTest(of: "tuin")
        let today = try day("2026-02-01")
        #expect(test.findings == [.opennessUnknown] + AccessTest.Aspect.allCases.map { .unjudged($0) })
        try test.apply(.declare(.closed, "t"), by: "anna", on: today)
        #expect(test.findings.first == .closed)
        try test.apply(.declare(.group, "t-jongeren"), by: "anna", on: today)
        for aspect in AccessTest.Aspect.allCases {
            try test.apply(.judge(aspect, isMet: aspect != .place, "t"), by: "panel", on: today)
        }
        #expect(test.findings == [.fails(.place)] && !test.isPassed)
        try test.apply(.judge(.place, isMet: true, "t-drempel-weg"), by: "panel", on: today)
        #expect(test.isPassed)
        let words = Phrase(.dutch).sentence(AccessTest.Finding.fails(.place))
        #expect(words == "Niet goed genoeg: iedereen kan er komen.")
    }
}
