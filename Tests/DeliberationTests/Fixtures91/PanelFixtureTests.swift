import BallotRules
import Deliberation
import Testing

/// Numbers from regulations and law: panels.
@Suite("Fixtures 9.1: panels")
struct PanelFixtureTests {
    @Test("9.1.5 Groningen: of 17 seats 9 are a majority of all", arguments: [(8, false), (9, true)])
    func majorityOfAll(votes: Int, passes: Bool) throws {
        let options = ["threshold": "1/2", "strict": "true", "base": "members", "tie": "status-quo"]
        let rule = try DecisionRule("majority", options: options, quorum: Quorum(.number(1), countsProxies: false))
        let room = try Attendance(seats: 17, members: 17, present: 17)
        let ruling = try rule.ruling(on: .motion([MotionRound(for: votes, against: 0)]), in: room)
        #expect((ruling.status == .adopted) == passes)
    }

    @Test("9.1.5 Groningen: with 8 of 11 residents the panel is installed and can decide") func vacancies() throws {
        let seats =
            (1...11).map { Seat(SeatID("b\($0)"), .resident) } + (1...6).map { Seat(SeatID("r\($0)"), .councillor) }
        let rules = CompositionRules(size: nil, perFamily: nil, perHousehold: nil, chairKind: .resident)
        var panel = PanelFormation(area: "oosterparkwijk", seats: seats, least: 9, rules: rules)
        let today = try day("2018-06-01")
        let people = (1...50).map { PersonID("p\($0)") }
        try panel.apply(.step(.openPool), on: today)
        for person in people { try panel.apply(.enter(person, .resident), on: today) }
        try panel.apply(.step(.closePool), on: today)
        try panel.apply(.draw(people), on: today)
        try panel.apply(.step(.ask), on: today)
        for number in 1...6 { try panel.apply(.nominate(PersonID("w\(number)"), .councillor, .delegated), on: today) }
        // Fifty are asked, one after the other; eight want to.
        while let person = panel.toAsk.first {
            try panel.apply(.candidate(.ask, person), on: today)
            let wants =
                ["p1", "p9", "p16", "p25", "p30", "p36", "p44", "p49"].contains(person) || person.text.hasPrefix("w")
            try panel.apply(.candidate(wants ? .accept : .decline, person), on: today)
        }
        try panel.apply(.install(through: day("2020-05-31")), on: today)
        let composed = try panel.panel(chair: Officer("p1"), rules: PanelTests.rules)
        let findings = rules.findings(composed, on: today, ties: PersonTies())
        #expect(findings == ["b9", "b10", "b11"].map { .vacant($0) })
        #expect(findings.filter(\.isBlocking).isEmpty)
        var room = ItemRoom(composed, on: today, interested: [])
        let quorum = Quorum(.part(.half, strictly: true, of: .members), countsProxies: false)
        for person in composed.occupants(on: today).values.sorted().prefix(7) { try room.apply(.arrive(person)) }
        #expect(room.blockers(quorum) == [.quorum(QuorumFinding(present: 7, needed: 8, base: 14))])
        let eighth = try #require(composed.occupants(on: today).values.sorted().dropFirst(7).first)
        try room.apply(.arrive(eighth))
        #expect(room.blockers(quorum).isEmpty)
    }

    @Test("9.1.11 Awb: a repair request without a date does not stop the clock") func repair() throws {
        func lastDay(until: String?) throws -> Day? {
            let events = try DecisionDeadlineTests.events([
                ("received", "2026-01-15", nil), ("repair", "2026-01-20", until), ("completed", "2026-01-29", nil),
            ])
            return CaseClock(events).decision(.reasonable)?.lastDay
        }
        #expect(try lastDay(until: nil) == day("2026-03-12"))
        #expect(try lastDay(until: "2026-02-03") == day("2026-03-20"))
    }

    @Test(
        "9.1.12 S2: an organisation with a councillor on its board is admitted; on the panel the councillor steps aside"
    )
    func councillor() throws {
        let scheme = try Plans.scheme()
        #expect(scheme.admits(.residentsOrganisation, as: .councillor))
        let kinds: [Seat.Kind] = [.resident, .resident, .councillor]
        let room = try ItemRoomTests.after(ItemRoomTests.arrivals("abcde"), ItemRoomTests.room(kinds: kinds))
        let aside = try room.applying(.declare("c", .board))
        #expect(aside.isRecused("c") && !aside.mayVote("c") && !aside.maySpeak("c"))
        #expect(aside.attendance.eligiblePresent == room.attendance.eligiblePresent - 1)
        var sheet = VoteSheet(aside)
        #expect(throws: VoteSheet.Refusal.mayNotVote("c")) { try sheet.cast(.inFavour, for: "seat-c", by: "c") }
        // The plan itself stays in: nothing that the scheme asks is against it.
        let content = try Plans.content(applicant: .residentsOrganisation)
        let findings = try content.findings(under: scheme, areas: Plans.areas(), panel: "west")
        #expect(!findings.contains { if case .applicant = $0 { true } else { false } })
    }

    @Test("9.1.13 Haarlem: the vote of the secretary is refused") func secretary() throws {
        let room = try ItemRoomTests.after(ItemRoomTests.arrivals("abcds"), ItemRoomTests.room())
        var sheet = VoteSheet(room)
        for seat in room.seats {
            #expect(throws: VoteSheet.Refusal.mayNotVote("s")) { try sheet.cast(.inFavour, for: seat.id, by: "s") }
        }
        #expect(sheet.voices.isEmpty && room.maySpeak("s"))
    }

    @Test("9.1.14 Amersfoort: a member who is the initiator is out, the alternate in, the quorum counted anew")
    func initiator() throws {
        let quorum = Quorum(.part(.half, strictly: true, of: .eligible), countsProxies: false)
        var room = try ItemRoomTests.after(ItemRoomTests.arrivals("abcd"), ItemRoomTests.room(interested: ["b"]))
        #expect(room.isRecused("b") && room.occupant(of: "seat-b") == "b")
        #expect(quorum.finding(in: room.attendance) == QuorumFinding(present: 3, needed: 4, base: 6))
        try room.apply(.arrive("x"))
        #expect(room.occupant(of: "seat-b") == "x" && room.mayVote("x") && !room.mayVote("b"))
        #expect(quorum.finding(in: room.attendance) == QuorumFinding(present: 4, needed: 4, base: 7))
        #expect(room.blockers(quorum).isEmpty)
    }
}
