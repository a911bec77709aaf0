import Deliberation
import Testing

@Suite("Who decides an item")
struct ItemRoomTests {
    /// Seven members a to g, two alternates x and y in this order, a chair with a casting vote, a secretary without a seat.
    static func room(interested: Set<PersonID> = [], proxies: Int = 1, kinds: [Seat.Kind] = []) throws -> ItemRoom {
        let names = ["a", "b", "c", "d", "e", "f", "g"]
        let panel = try Panel(
            area: "west",
            seats: names.enumerated().map { Seat(SeatID("seat-\($1)"), $0 < kinds.count ? kinds[$0] : .resident) },
            members: names.map {
                Member(
                    PersonID($0),
                    in: SeatID("seat-\($0)"),
                    from: try day("2026-01-01"),
                    through: try day("2026-12-31"),
                    by: .drawn
                )
            },
            alternates: [Alternate("x", for: .resident), Alternate("y", for: .resident)],
            chair: Officer("a", hasCastingVote: true),
            secretary: Officer("s"),
            rules: Panel.Rules(needsResidentMajority: !kinds.isEmpty, longestTerm: nil, proxiesPerPerson: proxies)
        )
        return ItemRoom(panel, on: try day("2026-06-15"), interested: interested)
    }

    static func after(_ acts: [RoomAct], _ room: ItemRoom) throws -> ItemRoom {
        try acts.reduce(room) { try $0.applying($1) }
    }

    static func arrivals(_ names: String) -> [RoomAct] { names.map { .arrive(PersonID(String($0))) } }

    private let quorum = Quorum(.part(.half, strictly: true, of: .eligible), countsProxies: false)

    @Test("fixture 14: a member who is the initiator is out, the alternate in, and the quorum counted anew")
    func initiator() throws {
        let room = try Self.room(interested: ["b"])
        #expect(room.isRecused("b"))
        let four = try Self.after(Self.arrivals("abcd"), room)
        // Six may take part, more than half of them is four, and three of those are here.
        #expect(quorum.finding(in: four.attendance) == QuorumFinding(present: 3, needed: 4, base: 6))
        #expect(four.attendance.recusedPresent == 1)
        let five = try four.applying(.arrive("x"))
        #expect(five.occupant(of: "seat-b") == "x")
        #expect(quorum.finding(in: five.attendance) == QuorumFinding(present: 4, needed: 4, base: 7))
        #expect(five.blockers(self.quorum).isEmpty && !four.blockers(self.quorum).isEmpty)
        #expect(five.mayVote("x") && !five.mayVote("b") && !five.maySpeak("b"))
    }

    @Test("alternates come in order, and one who has an interest is passed over") func alternates() throws {
        let room = try Self.after(Self.arrivals("abcdexy"), Self.room(interested: ["x"]))
        let after = try Self.after([.declare("c", .neighbour), .declare("d", .board)], room)
        #expect(after.occupant(of: "seat-c") == "y")
        #expect(after.occupant(of: "seat-d") == "d")  // Nobody is left to sit in.
        #expect(after.attendance.recusedPresent == 1)
        #expect(after.attendance.eligiblePresent == 4)
        let other = try Self.after(
            [.declare("c", .gain), .declare("x", .other)],
            Self.after(Self.arrivals("abcdexy"), Self.room())
        )
        #expect(other.occupant(of: "seat-c") == "y")
    }

    @Test("a challenge stops the item until it is ruled on") func challenge() throws {
        let room = try Self.after(Self.arrivals("abcde"), Self.room())
        let challenged = try room.applying(.challenge("c", .relative, by: "d"))
        #expect(challenged.blockers(self.quorum) == [.openChallenge("c")])
        #expect(throws: RoomRefusal.alreadyChallenged("c")) { try challenged.applying(.challenge("c", .gain, by: "e")) }
        let stays = try challenged.applying(.rule("c", stepsAside: false))
        #expect(stays.mayVote("c") && stays.blockers(self.quorum).isEmpty)
        let goes = try challenged.applying(.rule("c", stepsAside: true))
        #expect(!goes.mayVote("c"))
        #expect(quorum.finding(in: goes.attendance) == QuorumFinding(present: 4, needed: 4, base: 6))
        #expect(throws: RoomRefusal.notChallenged("c")) { try goes.applying(.rule("c", stepsAside: false)) }
        #expect(throws: RoomRefusal.ownChallenge("c")) { try room.applying(.challenge("c", .gain, by: "c")) }
    }

    @Test("the quorum is lost when somebody leaves, and nothing is decided") func leaving() throws {
        let room = try Self.after(Self.arrivals("abcd"), Self.room())
        #expect(room.blockers(self.quorum).isEmpty)
        let fewer = try room.applying(.leave("d"))
        #expect(fewer.blockers(self.quorum) == [.quorum(QuorumFinding(present: 3, needed: 4, base: 7))])
        let replaced = try Self.after([.arrive("x"), .replaceAbsent("seat-d")], fewer)
        #expect(replaced.blockers(self.quorum).isEmpty)
        #expect(throws: RoomRefusal.memberPresent("seat-a")) { try replaced.applying(.replaceAbsent("seat-a")) }
        #expect(throws: RoomRefusal.noAlternate("seat-e")) { try replaced.applying(.replaceAbsent("seat-e")) }
    }

    @Test("a proxy needs a holder in the room who takes part, and counts as far as the rules say") func proxies() throws
    {
        let room = try Self.after(Self.arrivals("abc") + [.giveProxy("seat-d", to: "a")], Self.room())
        #expect(room.attendance.represented == 1 && room.attendance.voices == 4)
        #expect(!quorum.finding(in: room.attendance).isReached)
        #expect(throws: RoomRefusal.proxyLimit("a", limit: 1)) { try room.applying(.giveProxy("seat-e", to: "a")) }
        #expect(throws: RoomRefusal.proxyHolder("s")) {
            try Self.after([.arrive("s"), .giveProxy("seat-e", to: "s")], room)
        }
        #expect(throws: RoomRefusal.alreadyRepresented("seat-d")) { try room.applying(.giveProxy("seat-d", to: "b")) }
        // The holder leaves or steps aside, or the member comes: the proxy is gone.
        #expect(try room.applying(.leave("a")).attendance.represented == 0)
        #expect(try room.applying(.declare("a", .gain)).attendance.represented == 0)
        #expect(try room.applying(.arrive("d")).attendance.represented == 0)
    }

    @Test("residents are more than half of those who vote, where that is asked") func residentsVoting() throws {
        let kinds: [Seat.Kind] = [.official, .official, .official]
        let room = try Self.after(Self.arrivals("abcdef"), Self.room(kinds: kinds))
        #expect(room.blockers(self.quorum) == [.residentMajority(residents: 3, voting: 6)])
        #expect(try room.applying(.arrive("g")).blockers(self.quorum).isEmpty)
    }

    @Test("strangers stay out, and nobody comes twice") func strangers() throws {
        let room = try Self.after(Self.arrivals("as"), Self.room())
        #expect(throws: RoomRefusal.stranger("z")) { try room.applying(.arrive("z")) }
        #expect(throws: RoomRefusal.alreadyPresent("a")) { try room.applying(.arrive("a")) }
        #expect(throws: RoomRefusal.notPresent("b")) { try room.applying(.leave("b")) }
        #expect(throws: RoomRefusal.noSeat("s")) { try room.applying(.declare("s", .gain)) }
        #expect(throws: RoomRefusal.vacant("seat-z")) { try room.applying(.replaceAbsent("seat-z")) }
    }
}
