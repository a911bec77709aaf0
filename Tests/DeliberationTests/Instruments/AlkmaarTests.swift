import BallotRules
import Deliberation
import Presets
import Testing

@Suite("Instruments of Alkmaar, A1 to A6")
struct AlkmaarTests {
    private static func money(_ euros: Int) -> Money { Money(units: euros * 100) }

    static func preset(_ id: String) throws -> Preset {
        try #require(PresetCatalogue.preset(id), "\(id)")
    }

    @Test("A1 one pot is split over eight panels by a key that has to be given; support is that of a target group")
    func panels() throws {
        #expect(try Self.preset("alkmaar-2012").reading.missing.contains("split"))
        let whole = PotKey(area: "stad", year: 2012)
        let parts = (1...8).map { WeightedPot(PotKey(area: AreaID("wijk-\($0)"), year: 2012), weight: 1) }
        var ledger = AwardLedger()
        try ledger.book(.deposit(whole, Self.money(200_000)), entry: "e1", on: day("2012-01-01"))
        try ledger.book(.divide(whole, over: parts), entry: "e2", on: day("2012-01-02"))
        #expect(parts.allSatisfy { ledger.balance(of: .pot($0.pot)) == Self.money(25_000) })
        // The evaluation has a line for each panel.
        #expect(YearAccount(ledger, year: 2012).lines.map(\.left) == Array(repeating: Self.money(25_000), count: 8))
        // Support of ten people who live in one street, not of the whole area.
        let group = TargetGroup("bewoners van de Drevelstraat", size: 10)
        let plan = try Plans.initiative(Plans.content(group: group))
        var register = SupportRegister()
        for (person, isInGroup) in [("p1", true), ("p2", true), ("p3", false)] as [(PersonID, Bool)] {
            let statement = SupportStatement(
                .inFavour,
                by: person,
                of: plan.current.address,
                channel: .inPerson,
                isInGroup: isInGroup,
                on: try day("2026-03-10")
            )
            register = try register.stating(statement, of: plan)
        }
        let fifth = try #require(Proportion(1, of: 5))
        let finding = try SupportGate.share(fifth).finding(register, plan, areas: Plans.areas())
        #expect(finding.supporters == 2 && finding.group == 10 && finding.needed == 2 && finding.isMet)
    }

    @Test("A2 residents decide themselves only in an area that asked for it, from a set day on") func own() throws {
        var area = try OwnDecision(area: "overdie", standard: .advice, on: day("2012-01-01"))
        let start = try day("2012-07-01")
        #expect(throws: OwnDecisionRefusal.self) {
            try area.apply(.grant(.mandate, from: start, "t"), by: "college", on: day("2012-02-01"))
        }
        try area.apply(.ask("t-wens"), by: "anna", on: day("2012-02-01"))
        #expect(throws: OwnDecisionRefusal.step(.unmet([.studied], .grant))) {
            try area.apply(.grant(.mandate, from: start, "t"), by: "college", on: day("2012-02-02"))
        }
        try area.apply(.study("t-onderzoek"), by: "college", on: day("2012-03-01"))
        #expect(throws: OwnDecisionRefusal.step(.unmet([.ownPower], .grant))) {
            try area.apply(.grant(.bindingAdvice, from: start, "t"), by: "college", on: day("2012-03-02"))
        }
        try area.apply(.grant(.mandate, from: start, "t"), by: "college", on: day("2012-03-02"))
        #expect(try area.authority(on: day("2012-06-30")) == .advice)
        #expect(area.authority(on: start) == .mandate)
        try area.apply(.end(on: day("2013-01-01"), "t"), by: "college", on: day("2012-12-01"))
        #expect(try area.authority(on: day("2012-12-31")) == .mandate)
        #expect(try area.authority(on: day("2013-01-01")) == .advice && area.state == .standard)
    }

    @Test("A3 a call has a theme, a criterion that must be met, a one-off pot and an end date") func call() throws {
        let criterion: DataValue = .map([
            "id": .text("residents-execute"), "kind": .text("hard"), "nl": .text("bewoners doen het zelf"),
            "en": .text("residents execute"),
        ])
        let scheme = try Plans.scheme(["criteria": .list([criterion])])
        let pot = PotKey(area: "stad", theme: "veiligheid en leefbaarheid", year: 2012)
        let terms = ThemedCall.Terms(
            pot: pot,
            amount: Self.money(150_000),
            mandatory: "residents-execute",
            from: try day("2012-01-01"),
            through: try day("2012-12-31")
        )
        #expect(throws: InstrumentProblem.criterion("residents-execute")) {
            try ThemedCall(terms, under: Plans.scheme(), on: day("2011-12-01"))
        }
        var call = try ThemedCall(terms, under: scheme, on: day("2011-12-01"))
        #expect(throws: ThemedCallRefusal.step(.unmet([.withinPeriod], .open))) {
            try call.apply(.open, by: "college", on: day("2011-12-31"))
        }
        try call.apply(.open, by: "college", on: day("2012-01-01"))
        for (id, euros) in [("p1", 100_000), ("p2", 60_000), ("p3", 5_000)] as [(InitiativeID, Int)] {
            try call.apply(.submit(id, asked: Self.money(euros)), by: "anna", on: day("2012-02-01"))
        }
        #expect(throws: ThemedCallRefusal.problem(.criterion("residents-execute"))) {
            try call.apply(.award("p1", Self.money(1)), by: "college", on: day("2012-02-02"))
        }
        try call.apply(.judge("p1", isMet: true, "t"), by: "panel", on: day("2012-02-02"))
        try call.apply(.judge("p2", isMet: true, "t"), by: "panel", on: day("2012-02-02"))
        try call.apply(.award("p1", Self.money(100_000)), by: "college", on: day("2012-02-03"))
        #expect(throws: ThemedCallRefusal.problem(.above(Self.money(60_000), most: Self.money(50_000)))) {
            try call.apply(.award("p2", Self.money(60_000)), by: "college", on: day("2012-02-03"))
        }
        #expect(
            throws: ThemedCallRefusal.problem(.day(try day("2013-01-01"), from: terms.from, through: terms.through))
        ) {
            try call.apply(.submit("p4", asked: Self.money(1)), by: "anna", on: day("2013-01-01"))
        }
        try call.apply(.close, by: "college", on: day("2013-01-01"))
        #expect(throws: ThemedCallRefusal.step(.unmet([.allJudged], .finish))) {
            try call.apply(.finish, by: "college", on: day("2013-01-02"))
        }
        try call.apply(.judge("p3", isMet: false, "t"), by: "panel", on: day("2013-01-03"))
        try call.apply(.finish, by: "college", on: day("2013-01-03"))
        #expect(call.state == .finished && call.left == Self.money(50_000))
    }

    @Test("A4 support is counted in public, and is no vote") func support() throws {
        let plan = try Plans.initiative()
        var register = SupportRegister()
        for person in ["p1", "p2"] as [PersonID] {
            let statement = SupportStatement(
                .inFavour,
                by: person,
                of: plan.current.address,
                channel: .online,
                isInGroup: true,
                on: try day("2026-03-10")
            )
            register = try register.stating(statement, of: plan)
        }
        #expect(register.tally(for: plan, inGroup: true, channel: .online).inFavour == 2)
        // In a budget the most supported idea has nothing before the certified result says so.
        let budget = try Budgets.atCount(supporters: ["tuin": 90, "plein": 30])
        #expect(budget.ideas["tuin"]?.stage == .onBallot && budget.ideas["tuin"]?.supporters == 90)
        #expect(budget.left(in: Budgets.theme) == Money(units: 1_000_000))
    }

    @Test("A5 residents hold most seats of the board, are most of those who vote, and a legal person holds the money")
    func enterprise() throws {
        let board = try ItemRoomTests.room(kinds: [.official, .professional, .professional]).panel
        let quorum = Quorum(.number(4), countsProxies: false)
        let holder = ResidentsEnterprise.Holder(.foundation, registration: "12345678")
        #expect(throws: InstrumentProblem.name("123")) {
            try ResidentsEnterprise(.init(.foundation, registration: "123"), board: board, quorum: quorum)
        }
        let free = try ItemRoomTests.room().panel
        #expect(throws: InstrumentProblem.room([.residentMajority(residents: 7, voting: 7)])) {
            try ResidentsEnterprise(holder, board: free, quorum: quorum)
        }
        var enterprise = try ResidentsEnterprise(holder, board: board, quorum: quorum)
        let today = try day("2026-06-15")
        try enterprise.apply(.receive(Self.money(10_000)), by: "college", on: today)
        func votes(_ present: String, _ inFavour: String, _ against: String = "") -> ResidentsEnterpriseAct.Votes {
            .init(
                present: present.map { PersonID(String($0)) },
                inFavour: inFavour.map { SeatID("seat-\($0)") },
                against: against.map { SeatID("seat-\($0)") }
            )
        }
        // a, b and c are not residents.
        #expect(throws: InstrumentProblem.room([.residentMajority(residents: 2, voting: 5)])) {
            try enterprise.apply(.divide("v1", "t", Self.money(1_000), votes("abcde", "abcde")), by: "d", on: today)
        }
        #expect(throws: InstrumentProblem.room([.residentMajority(residents: 2, voting: 5)])) {
            try enterprise.apply(.divide("v1", "t", Self.money(1_000), votes("abcdefg", "abcde")), by: "d", on: today)
        }
        #expect(throws: InstrumentProblem.seat("seat-g")) {
            try enterprise.apply(.divide("v1", "t", Self.money(1_000), votes("adef", "adg")), by: "d", on: today)
        }
        #expect(throws: InstrumentProblem.above(Self.money(10_001), most: Self.money(10_000))) {
            try enterprise.apply(.divide("v1", "t", Self.money(10_001), votes("adef", "ad")), by: "d", on: today)
        }
        #expect(enterprise.divisions.isEmpty)
        try enterprise.apply(.divide("v1", "t", Self.money(1_000), votes("adef", "ade", "f")), by: "d", on: today)
        try enterprise.apply(.divide("v2", "t", Self.money(2_000), votes("adef", "d", "ef")), by: "d", on: today)
        #expect(enterprise.divisions.map(\.isAdopted) == [true, false] && enterprise.left == Self.money(9_000))
    }

    @Test("A6 residents put points on the agenda of a meeting that has minutes") func meetings() throws {
        var meetings = NeighbourhoodMeetings()
        let date = try day("2012-03-10")
        try meetings.apply(.plan("m1", .neighbourhood, "overdie", date), by: "wijkteam", on: day("2012-03-01"))
        try meetings.apply(.putItem("m1", "t-groen"), by: "anna", on: day("2012-03-05"))
        #expect(throws: InstrumentProblem.day(try day("2012-03-09"), from: date, through: Day.range.upperBound)) {
            try meetings.apply(.publishMinutes("m1", "t-verslag"), by: "wijkteam", on: day("2012-03-09"))
        }
        try meetings.apply(.publishMinutes("m1", "t-verslag"), by: "wijkteam", on: day("2012-03-12"))
        #expect(meetings.meetings["m1"]?.items.map(\.person) == ["anna"])
        #expect(throws: InstrumentProblem.repeated("m1")) {
            try meetings.apply(.putItem("m1", "t-laat"), by: "bo", on: day("2012-03-10"))
        }
    }
}
