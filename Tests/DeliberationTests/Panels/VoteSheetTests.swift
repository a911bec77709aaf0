import BallotRules
import Deliberation
import Testing

@Suite("Votes by seat")
struct VoteSheetTests {
    @Test("fixture 13: the vote of the secretary is refused") func secretary() throws {
        let room = try ItemRoomTests.after(ItemRoomTests.arrivals("abcds"), ItemRoomTests.room())
        let sheet = VoteSheet(room)
        #expect(throws: VoteSheet.Refusal.mayNotVote("s")) { try sheet.casting(.inFavour, for: "seat-a", by: "s") }
    }

    @Test("one seat, one vote; who stepped aside has none; an own vote goes before a proxy") func seats() throws {
        let acts = ItemRoomTests.arrivals("abcd") + [.giveProxy("seat-e", to: "a"), .declare("b", .gain)]
        let room = try ItemRoomTests.after(acts, ItemRoomTests.room())
        var sheet = try VoteSheet(room).casting(.inFavour, for: "seat-a", by: "a")
        #expect(throws: VoteSheet.Refusal.hasVoted("seat-a")) { try sheet.casting(.against, for: "seat-a", by: "a") }
        #expect(throws: VoteSheet.Refusal.mayNotVote("b")) { try sheet.casting(.against, for: "seat-b", by: "b") }
        #expect(throws: VoteSheet.Refusal.notYours("seat-c", "d")) {
            try sheet.casting(.against, for: "seat-c", by: "d")
        }
        sheet = try sheet.casting(.against, for: "seat-e", by: "a")
        #expect(sheet.open == ["seat-c", "seat-d"])
        let here = try VoteSheet(room.applying(.arrive("e")))
        #expect(throws: VoteSheet.Refusal.notYours("seat-e", "a")) {
            try here.casting(.against, for: "seat-e", by: "a")
        }
        let round = try sheet.round(manner: .show)
        #expect(round.votesFor == 1 && round.votesAgainst == 1)
    }

    @Test("the casting vote is gone when the chair steps aside") func castingVote() throws {
        let room = try ItemRoomTests.after(ItemRoomTests.arrivals("abcdef"), ItemRoomTests.room())
        #expect(try VoteSheet(room).round(manner: .show, chairIsFor: true).chairIsFor == true)
        let without = try room.applying(.declare("a", .neighbour))
        #expect(try VoteSheet(without).round(manner: .show, chairIsFor: true).chairIsFor == nil)
    }

    /// Random acts of many people, and the things that must hold after each of them.
    @Test("no act breaks what must hold", arguments: [11, 12, 13, 14] as [UInt64])
    func invariants(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let people = ["a", "b", "c", "d", "e", "f", "g", "x", "y", "s", "z"].map { PersonID($0) }
        let seats = ["a", "b", "c", "d", "e", "f", "g"].map { SeatID("seat-\($0)") }
        let quorum = Quorum(.part(.half, strictly: true, of: .eligible), countsProxies: true)
        var accepted = 0
        for _ in 0..<12 {
            var room = try ItemRoomTests.room(interested: [people[Int.random(in: 0..<11, using: &random)]], proxies: 2)
            for _ in 0..<60 {
                let one = people[Int.random(in: 0..<11, using: &random)]
                let other = people[Int.random(in: 0..<11, using: &random)]
                let seat = seats[Int.random(in: 0..<7, using: &random)]
                let act: RoomAct =
                    switch Int.random(in: 0..<10, using: &random) {
                    case 0...4: .arrive(one)
                    case 5: .leave(one)
                    case 6: .giveProxy(seat, to: one)
                    case 7: .replaceAbsent(seat)
                    case 8: .challenge(one, .gain, by: other)
                    default: Bool.random(using: &random) ? .declare(one, .gain) : .rule(one, stepsAside: true)
                    }
                let before = room
                guard (try? room.apply(act)) != nil else {
                    #expect(room == before, "seed \(seed) \(act)")
                    continue
                }
                accepted += 1
                let counts = room.attendance
                _ = try Attendance(
                    seats: counts.seats,
                    members: counts.members,
                    present: counts.present,
                    recusedPresent: counts.recusedPresent,
                    recusedAbsent: counts.recusedAbsent,
                    represented: counts.represented
                )
                #expect(people.allSatisfy { !room.isRecused($0) || !room.maySpeak($0) }, "seed \(seed)")
                let occupants = seats.compactMap { room.occupant(of: $0) }
                #expect(Set(occupants).count == occupants.count, "seed \(seed)")
                #expect(counts.voices == seats.filter { room.votes($0) }.count, "seed \(seed)")
                if !quorum.finding(in: counts).isReached { #expect(!room.blockers(quorum).isEmpty, "seed \(seed)") }
            }
            try self.voteAll(room, people, seats, seed)
        }
        #expect(accepted > 100)
    }

    /// Everybody tries to vote for every seat; no more votes come in than there are voices.
    private func voteAll(_ room: ItemRoom, _ people: [PersonID], _ seats: [SeatID], _ seed: UInt64) throws {
        var sheet = VoteSheet(room)
        for person in people {
            for seat in seats {
                if let next = try? sheet.casting(.inFavour, for: seat, by: person) {
                    #expect(!room.isRecused(person), "seed \(seed)")
                    sheet = next
                }
            }
        }
        #expect(sheet.open.isEmpty && sheet.voices.count == room.attendance.voices, "seed \(seed)")
    }
}
