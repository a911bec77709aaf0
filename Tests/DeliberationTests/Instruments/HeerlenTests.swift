import BallotRules
import Deliberation
import Testing

@Suite("Instruments of Heerlen, H1 to H15")
struct HeerlenTests {
    private static func item(_ id: String, _ kind: Instrument.Kind) -> DataValue {
        .map(["id": .text(id), "kind": .text(kind.rawValue), "nl": .text(id), "en": .text(id)])
    }

    private static func menu(_ version: Int, _ items: [DataValue]) -> [String: DataValue] {
        ["menu": .map(["version": .number(version), "items": .list(items)])]
    }

    @Test("H1 a group of residents decides whether an initiative gets support, with a motivation") func panel() throws {
        let talk = try Talks.after(
            [.step(.startVote)] + Talks.votes([("a", .inFavour), ("b", .inFavour), ("c", .inFavour), ("d", .inFavour)])
                + [.count(.show), .step(.decide), .motivate(Talks.motivation()), .step(.conclude)],
            Talks.proposed(Talks.talk())
        )
        #expect(talk.stage == .closed && talk.verdict?.kind == .grant)
        #expect(talk.verdict?.motivation.reason == "t-reden")
    }

    @Test("H2 the menu is data with a version: a new instrument needs no code") func menu() throws {
        let old = try Plans.scheme(Self.menu(1, [Self.item("geld", .money)]))
        let new = try Plans.scheme(Self.menu(2, [Self.item("geld", .money), Self.item("bakfiets", .material)]))
        let content = try Plans.content(requests: ["geld", "bakfiets"])
        let areas = try Plans.areas()
        #expect(content.findings(under: old, areas: areas, panel: "west") == [.unknownRequest("bakfiets")])
        #expect(content.findings(under: new, areas: areas, panel: "west").isEmpty)
        #expect(new.menuVersion == 2 && new.address != old.address)
    }

    @Test("H3 first whether it can be supported at all, then in which form and how much") func twoSteps() throws {
        let content = try Plans.content(applicant: .institution)
        let scheme = try Plans.scheme()
        // Admissibility is a finding before any panel has met.
        #expect(content.findings(under: scheme, areas: try Plans.areas(), panel: "west") == [.applicant(.institution)])
        let admit = try #require(InitiativeMachine.transition(.admit, from: .submitted))
        #expect(InitiativeMachine.transition(.closeVote, from: .submitted) == nil)
        #expect(admit.guards.contains(.found(.applicantFits)))
        // Form and size are the verdict's, and the decision carries both.
        let decision = try Awards.decision(25_000)
        #expect(decision.kind == .partly && decision.amount == Money(units: 25_000) && decision.verdict.kind == .partly)
    }

    @Test("H6 one intake sends an application to the scheme that fits, and a changed rule is another rule set")
    func intake() throws {
        let refer = try #require(InitiativeMachine.transition(.refer, from: .submitted))
        #expect(refer.guards.contains(.found(.otherSchemeFits)) && refer.guards.contains(.found(.initiatorAgrees)))
        let one = try Plans.scheme()
        let other = try Plans.scheme(["support": .number(5)])
        #expect(one.address == (try Plans.scheme().address) && one.address != other.address)
    }

    @Test("H7 an organisation with a councillor on its board stays admissible", arguments: ExcludedPerson.allCases)
    func politicalTie(person: ExcludedPerson) throws {
        let scheme = try Plans.scheme([
            "excluded-persons": .list(ExcludedPerson.allCases.map { .text($0.rawValue) }),
            "applicants": .list(ApplicantType.allCases.map { .text($0.rawValue) }),
        ])
        for type in ApplicantType.allCases where type != .resident && type != .outsider {
            #expect(scheme.admits(type, as: person), "\(type)")
        }
        #expect(!scheme.admits(.resident, as: person))
        // The councillor on the panel steps aside; the tie is in the record with its ground.
        let room = try ItemRoomTests.after(
            ItemRoomTests.arrivals("abcde") + [.declare("c", .board)],
            ItemRoomTests.room()
        )
        #expect(!room.mayVote("c") && !room.maySpeak("c") && room.recusals["c"]?.ground == .board)
    }

    @Test("H8 an initiative in several areas falls to every panel around one of them") func areas() throws {
        let areas = try Plans.areas()
        let content = try Plans.content(areas: ["drevel", "oost"])
        #expect(areas.path(from: "drevel") == ["drevel", "linde", "west", "stad"])
        for (panel, isWithin) in [("west", true), ("oost", true), ("stad", true), ("beuk", false)] as [(AreaID, Bool)] {
            #expect(areas.isWithin(panel, anyOf: content.areas) == isWithin)
        }
        #expect(content.groupSize(in: areas) == 440)
    }

    @Test("H9 two network meetings a year, each in another neighbourhood, take initiatives in") func meetings() throws {
        var meetings = NeighbourhoodMeetings()
        let plans = [("m1", "linde", "2026-03-10"), ("m2", "beuk", "2026-10-10"), ("m3", "linde", "2026-11-10")]
        for (id, area, date) in plans.prefix(2) {
            try meetings.apply(
                .plan(NeighbourhoodMeetingID(id), .network, AreaID(area), day(date)),
                by: "organ",
                on: day("2026-01-01")
            )
        }
        #expect(meetings.findings(year: 2026).isEmpty && meetings.findings(year: 2027) == [.number(0, planned: 2)])
        try meetings.apply(.takeIn("m1", "tuin"), by: "organ", on: day("2026-03-10"))
        #expect(meetings.meetings["m1"]?.intake == ["tuin"])
        #expect(throws: InstrumentProblem.repeated("tuin")) {
            try meetings.apply(.takeIn("m1", "tuin"), by: "organ", on: day("2026-03-10"))
        }
        let (id, area, date) = plans[2]
        try meetings.apply(
            .plan(NeighbourhoodMeetingID(id), .network, AreaID(area), day(date)),
            by: "organ",
            on: day("2026-01-01")
        )
        #expect(meetings.findings(year: 2026) == [.number(3, planned: 2), .sameArea("linde")])
    }

    @Test("H10 a coordinator speaks and advises, and never votes") func coordinator() throws {
        let room = try ItemRoomTests.after(ItemRoomTests.arrivals("abcds"), ItemRoomTests.room())
        #expect(room.maySpeak("s") && !room.mayVote("s"))
        #expect(throws: VoteSheet.Refusal.mayNotVote("s")) {
            try VoteSheet(room).casting(.inFavour, for: "seat-e", by: "s")
        }
        #expect(throws: RoomRefusal.proxyHolder("s")) { try room.applying(.giveProxy("seat-e", to: "s")) }
    }

    @Test("H12 money is fixed for a year, and the account of a year is computed from the bookings") func years() throws
    {
        let pots = [2026, 2027].map { PotKey(area: "west", year: $0) }
        var ledger = AwardLedger()
        try ledger.book(.deposit(pots[0], Money(units: 100_000)), entry: "e1", on: day("2026-01-01"))
        try ledger.book(.deposit(pots[1], Money(units: 70_000)), entry: "e2", on: day("2026-01-01"))
        try ledger.book(.award("tuin", pots[0], Awards.decision(40_000)), entry: "e3", on: day("2026-06-20"))
        try ledger.book(.pay("tuin", Money(units: 20_000), most: .half), entry: "e4", on: day("2026-07-01"))
        try ledger.book(.account("tuin", "bon", Money(units: 15_000)), entry: "e5", on: day("2026-08-01"))
        let account = YearAccount(ledger, year: 2026)
        let line = try #require(account.lines.first)
        #expect(account.lines.count == 1 && line.initiatives == ["tuin"])
        #expect(
            [line.left, line.committed, line.advanced, line.spent].map(\.units) == [60_000, 20_000, 5_000, 15_000]
        )
        #expect(account.total == Money(units: 100_000))
        #expect(YearAccount(ledger, year: 2027).total == Money(units: 70_000))
        #expect(YearAccount(ledger, year: 2028).lines.isEmpty)
    }

    @Test("H13 projects such as the Heerlens Heitje are items of the catalogue") func catalogue() throws {
        let items = [Self.item("heerlens-heitje", .referral), Self.item("buurtheld", .advice)]
        let scheme = try Plans.scheme(Self.menu(3, items))
        #expect(scheme.instruments.map(\.id) == ["heerlens-heitje", "buurtheld"])
        #expect(scheme.instruments.map(\.kind) == [.referral, .advice])
    }

    @Test("H14 a poll gives advice that no award can take, with method and hash of its input") func poll() throws {
        var poll = try AdvisoryPoll(
            question: "t-vraag",
            choices: ["groen", "sport", "rust"],
            smallestCell: 5,
            through: day("2026-02-01"),
            on: day("2026-01-01")
        )
        #expect(throws: AdvisoryPollRefusal.state(.draft, needed: [.open])) {
            try poll.apply(.answer("groen"), by: "p1", on: day("2026-01-02"))
        }
        try poll.apply(.open, by: "organ", on: day("2026-01-02"))
        for number in 1...1_000 {
            let choice: ChoiceID = number <= 4 ? "rust" : number.isMultiple(of: 2) ? "groen" : "sport"
            try poll.apply(.answer(choice), by: PersonID("p\(number)"), on: day("2026-01-03"))
        }
        try poll.apply(.answer("sport"), by: "p6", on: day("2026-01-04"))
        #expect(throws: AdvisoryPollRefusal.problem(.unknown("water"))) {
            try poll.apply(.answer("water"), by: "p6", on: day("2026-01-04"))
        }
        #expect(poll.outcome == nil)
        #expect(throws: AdvisoryPollRefusal.step(.unmet([.periodOver], .close))) {
            try poll.apply(.close, by: "organ", on: day("2026-02-01"))
        }
        try poll.apply(.close, by: "organ", on: day("2026-02-02"))
        let outcome = try #require(poll.outcome)
        // Four people are too few to show. Nobody can be recognised, and the last answer counts.
        #expect(outcome.counts == [497, 499, nil] && outcome.answers == 1_000)
        #expect(outcome.inputHash.utf8.count == 64 && AdvisoryOutcome.method == "poll-v1")
        // What binds has another type; the outcome has no way to become one.
        #expect(!(outcome as Any is CertifiedResult))
    }

    @Test("H15 the register keeps who was heard, opponents too") func heard() throws {
        let plan = try Plans.initiative()
        var register = SupportRegister()
        let stances: [(PersonID, SupportStatement.Stance)] = [
            ("p1", .inFavour), ("p2", .against), ("p3", .against), ("p4", .neutral),
        ]
        for (person, stance) in stances {
            let statement = SupportStatement(
                stance,
                by: person,
                of: plan.current.address,
                channel: .inPerson,
                isInGroup: true,
                on: try day("2026-03-10")
            )
            register = try register.stating(statement, of: plan)
        }
        let tally = register.tally(for: plan, inGroup: false)
        #expect(tally.heard == 4 && tally.against == 2 && tally.neutral == 1)
        #expect(register.counting(for: plan).map(\.person).sorted() == ["p1", "p2", "p3", "p4"])
    }
}
