import BallotRules
import Deliberation
import Testing

@Suite("Instruments of Heemskerk, K1 to K8")
struct HeemskerkTests {
    @Test("K1 six pots become one of 90,000 euro with their history, and an accent is no demand") func merged() throws {
        let old = (1...6).map { PotKey(area: AreaID("gebied-\($0)"), year: 2016) }
        let whole = PotKey(area: "heemskerk", year: 2016)
        var ledger = AwardLedger()
        for (place, pot) in old.enumerated() {
            try ledger.book(.deposit(pot, Money(units: 1_500_000)), entry: EntryID("e\(place)"), on: day("2016-01-01"))
        }
        try ledger.book(.pool(old, into: whole), entry: "samen", on: day("2016-01-02"))
        #expect(ledger.balance(of: .pot(whole)) == Money(units: 9_000_000) && ledger.pots.count == 1)
        #expect(ledger.trail(of: old[2]).map(\.entry) == ["e2", "samen"])
        let accent: DataValue = .map(["id": .text("zorg"), "kind": .text("accent"), "nl": .text("z"), "en": .text("c")])
        let scheme = try Plans.scheme(["criteria": .list([accent])])
        let version = try Plans.initiative().current
        let verdict = try Verdict(
            Proposal(.grant, amount: version.content.asked, of: version.address, by: "a"),
            on: version,
            Motivation([.init("zorg", .notMet, "t")], reason: "t", minority: nil),
            under: scheme,
            isDivided: false
        )
        #expect(verdict.kind == .grant)
        // For the whole municipality, so for no area in particular.
        let content = try Plans.content(areas: ["stad"])
        #expect(content.findings(under: try Plans.scheme(), areas: try Plans.areas(), panel: "stad").isEmpty)
    }

    @Test("K2 residents and groups can apply and an institution cannot, where the scheme says so") func applicants()
        throws
    {
        let heemskerk = try Plans.scheme(["applicants": .list([.text("resident"), .text("informal-group")])])
        let heerlen = try Plans.scheme(["applicants": .list([.text("resident"), .text("residents-organisation")])])
        let cases: [(ApplicantType, Bool, Bool)] = [
            (.resident, true, true), (.informalGroup, true, false), (.institution, false, false),
            (.residentsOrganisation, false, true),
        ]
        for (type, inHeemskerk, inHeerlen) in cases {
            #expect(heemskerk.admits(type) == inHeemskerk && heerlen.admits(type) == inHeerlen, "\(type)")
        }
    }

    @Test("K3 an invited theme is a mark, and changes nothing about what is admissible") func invited() throws {
        var marks = CaseMarks()
        let today = try day("2016-02-01")
        #expect(throws: InstrumentProblem.unknown("zorg")) {
            try marks.apply(.tag("tuin", "zorg"), by: "anna", on: today)
        }
        try marks.apply(.invite("zorg", "t-zorg"), by: "welschap", on: today)
        try marks.apply(.tag("tuin", "zorg"), by: "anna", on: today)
        #expect(throws: InstrumentProblem.repeated("zorg")) {
            try marks.apply(.tag("tuin", "zorg"), by: "anna", on: today)
        }
        #expect(marks.initiatives(on: "zorg") == ["tuin"])
        let (content, scheme, areas) = (try Plans.content(), try Plans.scheme(), try Plans.areas())
        #expect(content.findings(under: scheme, areas: areas, panel: "west").isEmpty)
        try marks.apply(.untag("tuin", "zorg"), by: "anna", on: today)
        #expect(marks.initiatives(on: "zorg").isEmpty)
        #expect(content.findings(under: scheme, areas: areas, panel: "west").isEmpty)
    }

    @Test("K4 panel and staff accept the code by name, and another text anew") func code() throws {
        var code = CodeAcceptance(scheme: try Plans.scheme().address)
        let today = try day("2016-02-01")
        let people: [PersonID] = ["anna", "bo", "ambtenaar"]
        #expect(throws: InstrumentProblem.unknown("code-1")) {
            try code.apply(.accept("code-1"), by: "anna", on: today)
        }
        try code.apply(.adopt("code-1"), by: "college", on: today)
        try code.apply(.accept("code-1"), by: "anna", on: today)
        try code.apply(.accept("code-1"), by: "ambtenaar", on: today)
        #expect(code.missing(of: people) == ["bo"])
        try code.apply(.adopt("code-2"), by: "college", on: today)
        #expect(code.missing(of: people) == people)
        #expect(throws: InstrumentProblem.unknown("code-1")) { try code.apply(.accept("code-1"), by: "bo", on: today) }
    }

    @Test("K5 initiators ask for something else than money") func otherSupport() throws {
        let items: [DataValue] = [Instrument.Kind.advice, .permit, .referral].map {
            .map(["id": .text($0.rawValue), "kind": .text($0.rawValue), "nl": .text("x"), "en": .text("x")])
        }
        let scheme = try Plans.scheme(["menu": .map(["version": .number(1), "items": .list(items)])])
        let content = try Plans.content(lines: [], contributions: [], requests: ["advice", "permit"])
        #expect(content.asked == .zero)
        #expect(content.findings(under: scheme, areas: try Plans.areas(), panel: "west").isEmpty)
    }

    @Test("K6 a supporter writes along with the initiators' consent, and never votes") func supporter() throws {
        let plan = try Plans.initiative()
        let text = try Plans.content(title: "Buurttuin met bankjes")
        #expect(throws: Initiative.Refusal.notAnAuthor("opbouwwerker")) {
            try plan.revised(
                to: text,
                from: plan.current.address,
                by: "opbouwwerker",
                on: day("2026-03-02"),
                isMaterial: false
            )
        }
        let helped = try plan.revised(
            to: text,
            from: plan.current.address,
            by: "opbouwwerker",
            helpers: ["opbouwwerker"],
            on: day("2026-03-02"),
            isMaterial: false
        )
        #expect(helped.current.content.initiators == ["anna"])
        let room = try ItemRoomTests.room()
        #expect(throws: RoomRefusal.stranger("opbouwwerker")) { try room.applying(.arrive("opbouwwerker")) }
    }

    @Test("K7 the areas stay for reports, also where there is one pot for the whole") func reports() throws {
        let report = AreaReport(
            [
                .init("p1", areas: ["drevel"], amount: Money(units: 100)),
                .init("p2", areas: ["linde", "beuk"], amount: Money(units: 200)),
                .init("p3", areas: ["linde", "oost"], amount: Money(units: 400)),
                .init("p4", areas: ["stad"], amount: Money(units: 800)),
                .init("p5", areas: ["elders"], amount: Money(units: 1_600)),
            ],
            in: try Plans.areas()
        )
        #expect(report.lines.map(\.area) == ["oost", "west"] && report.lines.map(\.amount.units) == [0, 300])
        #expect(report.lines.map(\.count) == [0, 2])
        #expect(report.across.units == 1_200 && report.elsewhere.units == 1_600)
    }

    @Test("K8 a profile stands beside a case, with its source, for reading only") func profile() throws {
        let score = try #require(Fraction("7.4"))
        let figure = AreaProfile.Figure(Bilingual(nl: "leefbaarheid", en: "liveability"), score)
        let profile = try AreaProfile(area: "linde", year: 2014, source: "t-enquete", figures: [figure])
        #expect(profile.figures.map(\.value) == [score])
        #expect(throws: InstrumentProblem.noText) {
            try AreaProfile(area: "linde", year: 2014, source: "", figures: [])
        }
        // No act changes it: what was shown stays what was shown.
        let copy = profile
        #expect(copy == profile)
    }
}
