import BallotRules
import Deliberation
import Testing

/// What went wrong elsewhere and must not here: percentages, presence, proxies and ties.
@Suite("Acceptance: percentages, presence and ties")
struct PresenceAcceptanceTests {
    private static let people = ["a", "b", "c", "d", "e", "f", "g", "x", "y", "s"].map { PersonID($0) }

    @Test(
        "percent and quorum table: all n up to 2,000, 1 to 100 percent, against integer arithmetic",
        arguments: stride(from: 0, to: 2_000, by: 250).map { $0 }
    )
    func quorumTable(start: Int) throws {
        var differences = 0
        for percent in 1...100 {
            let part = try #require(Proportion("\(percent)%"))
            let least = Quorum(.part(part, strictly: false, of: .members), countsProxies: false)
            let more = Quorum(.part(part, strictly: true, of: .members), countsProxies: false)
            for count in (start + 1)...(start + 250) {
                // The smallest number that is at least, or more than, percent of count; at most one more than all.
                let needed = max((count * percent + 99) / 100, 1)
                let above = count * percent / 100 + 1
                let there = try Attendance(seats: count, members: count, present: needed)
                let short = try Attendance(seats: count, members: count, present: needed - 1)
                let (found, missed) = (least.finding(in: there), least.finding(in: short))
                if found.needed != needed || !found.isReached || missed.isReached { differences += 1 }
                if more.finding(in: short).needed != above { differences += 1 }
            }
        }
        #expect(differences == 0)
    }

    @Test(
        "percent and quorum table: majorities of votes cast, against integer arithmetic",
        arguments: [1, 28, 50, 55, 67, 100]
    )
    func majorityTable(percent: Int) throws {
        let quorum = Quorum(.number(1), countsProxies: false)
        var differences = 0
        for isStrict in [true, false] {
            let options = ["threshold": "\(percent)/100", "strict": "\(isStrict)", "base": "cast", "tie": "status-quo"]
            let rule = try DecisionRule("majority", options: options, quorum: quorum)
            for count in [1, 2, 3, 4, 5, 7, 11, 20, 25, 50, 99, 100, 101, 400, 1_999, 2_000] {
                let room = try Attendance(seats: count, members: count, present: count)
                let near = count * percent / 100
                for votes in max(near - 1, 0)...min(near + 2, count) {
                    let round = try MotionRound(for: votes, against: count - votes)
                    let isAdopted = try rule.ruling(on: .motion([round]), in: room).status == .adopted
                    let (left, right) = (votes * 100, count * percent)
                    if isAdopted != (isStrict ? left > right : left >= right) { differences += 1 }
                }
            }
        }
        #expect(differences == 0)
    }

    private static func room(_ seed: UInt64, _ random: inout SplitMix) throws -> ItemRoom {
        var room = try ItemRoomTests.room(proxies: Int.random(in: 0...2, using: &random))
        for _ in 0..<Int.random(in: 5...50, using: &random) {
            let one = Self.people[Int.random(in: 0..<10, using: &random)]
            let seat = SeatID("seat-\(Self.people[Int.random(in: 0..<7, using: &random)])")
            let act: RoomAct =
                switch Int.random(in: 0..<8, using: &random) {
                case 0...2: .arrive(one)
                case 3: .leave(one)
                case 4, 5: .giveProxy(seat, to: one)
                case 6: .replaceAbsent(seat)
                default: .declare(one, .gain)
                }
            try? room.apply(act)
        }
        return room
    }

    @Test("own vote beats proxy, and the total weight is the electorate", arguments: [61, 62, 63, 64] as [UInt64])
    func totalWeight(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var proxies = 0
        for _ in 0..<60 {
            let room = try Self.room(seed, &random)
            var sheet = VoteSheet(room)
            var given: [SeatID: PersonID] = [:]
            for _ in 0..<150 {
                let person = Self.people[Int.random(in: 0..<10, using: &random)]
                let seat = room.seats[Int.random(in: 0..<7, using: &random)].id
                let voice = Voice.allCases[Int.random(in: 0...3, using: &random)]
                guard (try? sheet.cast(voice, for: seat, by: person)) != nil else { continue }
                #expect(given[seat] == nil, "seed \(seed): a seat voted twice")
                given[seat] = person
                let occupant = try #require(room.occupant(of: seat))
                // A proxy votes only for somebody who is away.
                if person != occupant {
                    proxies += 1
                    #expect(!room.present.contains(occupant) && room.proxies[seat] == person, "seed \(seed)")
                }
            }
            // Every seat of the panel is in exactly one place.
            let voted = sheet.voices.count
            let silent = sheet.open.count
            let out = room.seats.filter { !room.votes($0.id) }.count
            #expect(voted + silent + out == room.seats.count, "seed \(seed)")
            let counts = Voice.allCases.map { voice in sheet.voices.values.filter { $0 == voice }.count }
            #expect(counts.reduce(0, +) == voted && voted <= room.attendance.voices, "seed \(seed)")
            let round = try sheet.round(manner: .show)
            #expect(round.votesFor + round.votesAgainst <= room.attendance.voices, "seed \(seed)")
        }
        #expect(proxies > 0, "seed \(seed)")
    }

    @Test("own vote beats proxy, also when the member comes after the proxy has voted") func lateMember() throws {
        let talk = try Talks.proposed(Talks.talk(), here: "abcd")
        var voting = try Talks.after([.room(.giveProxy("seat-e", to: "a")), .step(.startVote)], talk)
        try voting.apply(.vote(.inFavour, "seat-e", by: "a"))
        #expect(voting.sheet?.voices.count == 1)
        for act in [TalkAct.room(.arrive("e")), .noInterest("e")] { try voting.apply(act) }
        #expect(voting.sheet?.voices.isEmpty ?? false)
        #expect(throws: TalkRefusal.vote(.notYours("seat-e", "a"))) {
            try voting.apply(.vote(.inFavour, "seat-e", by: "a"))
        }
        try voting.apply(.vote(.against, "seat-e", by: "e"))
        #expect(voting.sheet?.voices == ["seat-e": .against])
    }

    @Test("quorum and proxy share one presence model", arguments: [71, 72, 73, 74] as [UInt64])
    func onePresence(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<120 {
            let room = try Self.room(seed, &random)
            let counts = room.attendance
            let with = Quorum(.part(.half, strictly: true, of: .eligible), countsProxies: true).finding(in: counts)
            let without = Quorum(.part(.half, strictly: true, of: .eligible), countsProxies: false).finding(in: counts)
            let voting = room.seats.map(\.id).filter { room.votes($0) }
            let own = voting.filter { seat in room.occupant(of: seat).map { room.present.contains($0) } ?? false }
            // Whoever can vote counts, whoever counts can vote: a holder who left counts in neither.
            #expect(with.present == voting.count && without.present == own.count, "seed \(seed)")
            #expect(VoteSheet(room).open == voting, "seed \(seed)")
            for seat in voting where !own.contains(seat) {
                let holder = try #require(room.proxies[seat])
                #expect(room.mayVote(holder) && room.present.contains(holder), "seed \(seed)")
            }
        }
    }

    @Test("a tie at the cut is a state without a winner until the lot") func tieAtTheCut() throws {
        let ids: [ProjectID] = ["a", "b", "c"]
        let election = try Election(
            projects: ids.map { Project(id: $0, cost: Money(units: 60)) },
            budget: Money(units: 120),
            form: .approval,
            ballots: [Ballot(["a"]), Ballot(["a"]), Ballot(["b"]), Ballot(["c"])]
        )
        let open = try Count("greedy").outcome(of: election)
        #expect(!open.isDecided && open.tied == ["b", "c"] && open.selected == ["a"])
        let lot = try Lot(decision: "ronde-1", items: ["b", "c"])
        let seed = lot.seed(beacon: [7, 7, 7]).map { String($0, radix: 16) }.joined()
        let drawn = try Count("greedy", tieOrder: TieOrder(parsing: "lot:\(seed)")).outcome(of: election)
        #expect(drawn.isDecided && drawn.tied.isEmpty && drawn.selected.count == 2)
        #expect(drawn.selected.contains("b") != drawn.selected.contains("c"))
        let again = try Count("greedy", tieOrder: TieOrder(parsing: "lot:\(seed)")).outcome(of: election)
        #expect(again.selected == drawn.selected)
        // The same among the choices of a panel: equal, with the way out, and nobody chosen.
        let votes = try RankedVotes(choices: ["A", "B"], groups: [.init(2, [["A"]]), .init(2, [["B"]])])
        let room = try Attendance(seats: 4, members: 4, present: 4)
        let rule = try DecisionRule("plurality", quorum: Quorum(.number(1), countsProxies: false))
        let ruling = try rule.ruling(on: .ranked(votes), in: room)
        #expect(ruling.status == .tied && ruling.choices == ["A", "B"] && ruling.wayOut != nil)
    }
}
