import BallotRules
import Deliberation
import Testing

@Suite("Instruments of Alkmaar, A7 to A13")
struct AlkmaarTalkTests {
    private static func money(_ euros: Int) -> Money { Money(units: euros * 100) }

    private static func agenda(_ gate: SupportGate, electors: Int = 1_000) throws -> AgendaInitiative {
        try AgendaInitiative(
            subject: "t-zwembad",
            by: ["anna"],
            rules: .init(gate: gate, electors: electors, closes: day("2026-06-01"), term: Term(8, .weeks)),
            on: day("2026-03-01")
        )
    }

    @Test(
        "A7 enough signatures put a subject on the agenda of the council, by number or by share",
        arguments: [(SupportGate.number(3), 3), (.share(.half), 5), (.none, 0)]
    )
    func agendaThreshold(gate: SupportGate, needed: Int) throws {
        var initiative = try Self.agenda(gate, electors: 9)
        #expect(initiative.rules.needed == needed)
        for number in 0..<needed {
            #expect(throws: AgendaInitiativeRefusal.step(.unmet([.enoughSignatures], .submit))) {
                try initiative.apply(.submit, by: "anna", on: day("2026-04-01"))
            }
            try initiative.apply(.sign(PersonID("p\(number)")), by: "balie", on: day("2026-04-01"))
        }
        #expect(throws: AgendaInitiativeRefusal.step(.unmet([.byInitiator], .submit))) {
            try initiative.apply(.submit, by: "bo", on: day("2026-04-01"))
        }
        try initiative.apply(.submit, by: "anna", on: day("2026-04-01"))
        #expect(try initiative.state == .submitted && initiative.treatBy == day("2026-05-27"))
    }

    @Test("A7 the council puts it on its agenda in time, or says why not") func agendaAnswer() throws {
        var initiative = try Self.agenda(.number(1))
        try initiative.apply(.sign("p1"), by: "p1", on: day("2026-06-01"))
        #expect(throws: AgendaInitiativeRefusal.problem(.repeated("p1"))) {
            try initiative.apply(.sign("p1"), by: "p1", on: day("2026-06-01"))
        }
        #expect(throws: AgendaInitiativeRefusal.step(.unmet([.termPassed], .lapse))) {
            try initiative.apply(.lapse, by: "griffier", on: day("2026-06-01"))
        }
        var late = initiative
        try late.apply(.lapse, by: "griffier", on: day("2026-06-02"))
        #expect(late.state == .lapsed)
        try initiative.apply(.submit, by: "anna", on: day("2026-06-01"))
        var declined = initiative
        #expect(throws: AgendaInitiativeRefusal.step(.unmet([.reason], .decline))) {
            try declined.apply(.decline(""), by: "griffier", on: day("2026-06-02"))
        }
        try declined.apply(.decline("t-niet-bevoegd"), by: "griffier", on: day("2026-06-02"))
        #expect(declined.state == .declined && declined.answer == "t-niet-bevoegd")
        #expect(throws: AgendaInitiativeRefusal.step(.unmet([.dayAhead], .place))) {
            try initiative.apply(.place(day("2026-07-28")), by: "griffier", on: day("2026-06-02"))
        }
        try initiative.apply(.place(day("2026-07-27")), by: "griffier", on: day("2026-06-02"))
        #expect(throws: AgendaInitiativeRefusal.step(.unmet([.meetingDay], .treat))) {
            try initiative.apply(.treat("t-uitkomst"), by: "griffier", on: day("2026-07-26"))
        }
        try initiative.apply(.treat("t-uitkomst"), by: "griffier", on: day("2026-07-27"))
        #expect(initiative.state == .treated)
    }

    @Test("A8 an item is parked for mediation only when both sides want it, and the talk is no vote") func mediation()
        throws
    {
        var talk = try Talks.proposed(Talks.talk()).applying(.proposeMediation(with: "buurman"))
        talk = try talk.applying(.agreeToMediation("anna"))
        #expect(throws: TalkRefusal.self) { try talk.applying(.step(.park)) }
        #expect(try Talks.after([.agreeToMediation("buurman"), .step(.park)], talk).stage == .onHold)
        var parties = try PartyAgreement(parties: ["anna", "buurman"], on: day("2026-06-16"))
        try parties.apply(.join, by: "anna", on: day("2026-06-16"))
        #expect(throws: PartyAgreementRefusal.step(.unmet([.allWilling], .start))) {
            try parties.apply(.start, by: "anna", on: day("2026-06-16"))
        }
        #expect(throws: PartyAgreementRefusal.problem(.person("wijkagent"))) {
            try parties.apply(.join, by: "wijkagent", on: day("2026-06-16"))
        }
        try parties.apply(.stop("t-wil-niet"), by: "buurman", on: day("2026-06-17"))
        #expect(parties.state == .stopped)
    }

    @Test("A9 forty people agree on everything with named owners, or on nothing") func conference() throws {
        let people = (1...40).map { PersonID("bewoner-\($0)") }
        let today = try day("2026-06-16")
        var talk = try PartyAgreement(parties: people, on: today)
        for person in people { try talk.apply(.join, by: person, on: today) }
        try talk.apply(.start, by: people[0], on: today)
        #expect(throws: PartyAgreementRefusal.problem(.person("wijkagent"))) {
            try talk.apply(.propose("a1", owner: "wijkagent", "t", due: nil), by: people[0], on: today)
        }
        try talk.apply(.propose("a1", owner: people[3], "t", due: day("2026-07-01")), by: people[0], on: today)
        for person in people.dropLast() { try talk.apply(.consent, by: person, on: today) }
        // Thirty-nine of forty are no majority here, for there is none.
        #expect(throws: PartyAgreementRefusal.step(.unmet([.allAgree], .conclude))) {
            try talk.apply(.conclude, by: people[0], on: today)
        }
        #expect(talk.missing == [people[39]])
        try talk.apply(.propose("a2", owner: people[39], "t2", due: nil), by: people[39], on: today)
        #expect(talk.missing == people)
        for person in people { try talk.apply(.consent, by: person, on: today) }
        try talk.apply(.conclude, by: people[0], on: today)
        #expect(throws: PartyAgreementRefusal.problem(.person(people[3]))) {
            try talk.apply(.confirm("a1"), by: people[3], on: today)
        }
        try talk.apply(.confirm("a1"), by: people[4], on: today)
        #expect(throws: PartyAgreementRefusal.step(.unmet([.allKept], .complete))) {
            try talk.apply(.complete, by: people[0], on: today)
        }
        try talk.apply(.confirm("a2"), by: people[0], on: today)
        try talk.apply(.complete, by: people[0], on: today)
        #expect(talk.state == .completed)
    }

    @Test("A10 a programme pays only in its area's pot and only until its last day") func programme() throws {
        let pot = PotKey(area: "overdie", year: 2009)
        var programme = try AreaProgramme(
            pot: pot,
            amount: Self.money(50_000),
            from: day("2009-01-01"),
            through: day("2012-12-31"),
            figures: "t-cijfers",
            on: day("2008-12-01")
        )
        #expect(throws: AreaProgrammeRefusal.step(.unmet([.withinPeriod], .start))) {
            try programme.apply(.start, by: "college", on: day("2008-12-31"))
        }
        try programme.apply(.start, by: "college", on: day("2009-01-01"))
        try programme.apply(.commit("p1", Self.money(30_000)), by: "college", on: day("2010-01-01"))
        #expect(throws: AreaProgrammeRefusal.problem(.above(Self.money(20_001), most: Self.money(20_000)))) {
            try programme.apply(.commit("p2", Self.money(20_001)), by: "college", on: day("2010-01-01"))
        }
        #expect(throws: AreaProgrammeRefusal.problem(.earlier(than: try day("2010-01-01")))) {
            try programme.apply(.commit("p2", Self.money(1)), by: "college", on: day("2009-12-31"))
        }
        #expect(throws: AreaProgrammeRefusal.step(.unmet([.periodOver], .end))) {
            try programme.apply(.end, by: "college", on: day("2012-12-31"))
        }
        let after = try day("2013-01-01")
        #expect(throws: AreaProgrammeRefusal.problem(.day(after, from: programme.from, through: programme.through))) {
            try programme.apply(.commit("p2", Self.money(1)), by: "college", on: after)
        }
        try programme.apply(.end, by: "college", on: after)
        #expect(throws: AreaProgrammeRefusal.step(.unmet([.evaluation], .evaluate))) {
            try programme.apply(.evaluate(""), by: "college", on: after)
        }
        try programme.apply(.evaluate("t-evaluatie"), by: "college", on: after)
        #expect(programme.state == .evaluated && programme.left == Self.money(20_000))
    }

    @Test("A12 support that residents hire themselves is an item of the menu") func menu() throws {
        let item: DataValue = .map([
            "id": .text("ondersteuner"), "kind": .text("advice"), "nl": .text("zelf een ondersteuner inhuren"),
            "en": .text("hire a supporter"),
        ])
        let scheme = try Plans.scheme(["menu": .map(["version": .number(2), "items": .list([item])])])
        #expect(scheme.menuVersion == 2 && scheme.instruments.map(\.id) == ["ondersteuner"])
        let content = try Plans.content(lines: [], contributions: [], requests: ["ondersteuner"])
        #expect(try content.findings(under: scheme, areas: Plans.areas(), panel: "west").isEmpty)
    }

    @Test("A13 a year of a street is one initiative with several activities and own money") func street() throws {
        let content = try Plans.content(
            areas: ["drevel"],
            group: TargetGroup("bewoners van de Drevelstraat", size: 40),
            lines: [
                BudgetLine("nieuwjaarsborrel", price: Money(units: 20_000)),
                BudgetLine("straatfeest", price: Money(units: 60_000)),
                BudgetLine("boombak", count: 4, price: Money(units: 5_000)),
            ],
            contributions: [
                OwnContribution(.money, "pot van de straat", value: Money(units: 40_000)),
                OwnContribution(.work, "zelf planten", value: Money(units: 30_000)),
            ]
        )
        #expect(content.cost == Money(units: 100_000) && content.asked == Money(units: 60_000))
    }
}
