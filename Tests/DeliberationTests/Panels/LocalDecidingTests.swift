import BallotRules
import Deliberation
import Testing

/// BAG Rosmalen-Zuid: items of one quarter are decided by the members of that quarter, items of all by all; abstentions
/// leave the denominator, proxies are allowed.
@Suite("Local members decide")
struct LocalDecidingTests {
    private static let names = ["a", "b", "c", "d", "e"]
    /// Three members speak for Linde, one for Beuk and one for all of West.
    private static func panel() throws -> Panel {
        let areas: [AreaID?] = ["linde", "linde", "linde", "beuk", nil]
        return try Panel(
            area: "west",
            seats: zip(Self.names, areas).map { Seat(SeatID("seat-\($0)"), .resident, area: $1) },
            members: Self.names.map {
                Member(
                    PersonID($0),
                    in: SeatID("seat-\($0)"),
                    from: try day("2026-01-01"),
                    through: try day("2026-12-31"),
                    by: .delegated
                )
            },
            rules: Panel.Rules(needsResidentMajority: false, longestTerm: nil, proxiesPerPerson: 1)
        )
    }

    private static func room(_ areas: [AreaID], here: String) throws -> ItemRoom {
        let panel = try Self.panel()
        let deciding = try panel.decidingSeats(for: areas, in: Plans.areas())
        let room = ItemRoom(panel, on: try day("2026-06-15"), interested: [], deciding: deciding)
        return try ItemRoomTests.after(ItemRoomTests.arrivals(here), room)
    }

    @Test("who decides follows from the areas of the item") func seats() throws {
        let cases: [([AreaID], String)] = [
            (["linde"], "abc"), (["drevel"], "abc"), (["beuk"], "d"), (["linde", "beuk"], "abcde"), (["west"], "abcde"),
            (["oost"], "abcde"), ([], "abcde"),
        ]
        for (areas, names) in cases {
            let deciding = try Self.panel().decidingSeats(for: areas, in: Plans.areas())
            #expect(deciding == Set(names.map { SeatID("seat-\($0)") }), "\(areas)")
        }
    }

    @Test("the others may speak, and are in no base, no vote and no proxy") func others() throws {
        let room = try Self.room(["linde"], here: "abde")
        #expect(room.maySpeak("d") && !room.mayVote("d") && room.mayVote("a"))
        #expect(room.attendance == (try Attendance(seats: 3, members: 3, present: 2)))
        let most = Quorum(.part(.half, strictly: true, of: .seats), countsProxies: false)
        #expect(room.blockers(most).isEmpty)
        #expect(throws: RoomRefusal.proxyHolder("d")) { try room.applying(.giveProxy("seat-c", to: "d")) }
        #expect(throws: RoomRefusal.otherArea("seat-e")) { try room.applying(.giveProxy("seat-e", to: "a")) }
        #expect(throws: RoomRefusal.otherArea("seat-e")) { try room.applying(.replaceAbsent("seat-e")) }
        let given = try room.applying(.giveProxy("seat-c", to: "a"))
        var sheet = VoteSheet(given)
        #expect(throws: VoteSheet.Refusal.mayNotVote("d")) { try sheet.cast(.inFavour, for: "seat-d", by: "d") }
        try sheet.cast(.inFavour, for: "seat-a", by: "a")
        try sheet.cast(.against, for: "seat-c", by: "a")
        #expect(sheet.open == ["seat-b"])
        try sheet.cast(.abstain, for: "seat-b", by: "b")
        // One for, one against, one abstains: of two votes cast one is not more than half.
        let round = try sheet.round(manner: .show)
        #expect(round.votesFor == 1 && round.votesAgainst == 1 && sheet.voices.count == 3)
    }

    @Test("an item keeps its deciding seats in the next meeting") func nextMeeting() throws {
        let panel = try Self.panel()
        let scheme = try Plans.scheme(Talks.majority)
        let plan = try Plans.initiative()
        let deciding = try panel.decidingSeats(for: ["linde"], in: Plans.areas())
        var talk = ItemTalk(
            AgendaItem("punt-1", plan.id, version: plan.current.address, minutes: 20),
            plan.current,
            in: panel,
            on: try day("2026-06-15"),
            deciding: deciding,
            rules: TalkRules(
                decision: scheme.decision,
                quorum: Quorum(.number(2), countsProxies: false),
                secondsPerPerson: 60,
                consentLoops: nil
            ),
            scheme: scheme,
            decideBy: nil
        )
        for person in ["a", "b", "d"] { try talk.apply(.room(.arrive(PersonID(person)))) }
        #expect(talk.deciders == ["a", "b"])
        #expect(throws: TalkRefusal.mayNotDecide("d")) { try talk.apply(.noInterest("d")) }
        let other = ItemRoom(panel, on: try day("2026-07-01"), interested: ["anna"])
        #expect(throws: TalkRefusal.meeting) { try talk.apply(.meet(other)) }
        try talk.apply(.meet(ItemRoom(panel, on: try day("2026-07-01"), interested: ["anna"], deciding: deciding)))
        #expect(talk.room.deciding == deciding)
    }
}
