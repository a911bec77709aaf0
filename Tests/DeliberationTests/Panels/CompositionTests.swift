import Deliberation
import Testing

@Suite("Composition and rotation")
struct CompositionTests {
    private static func panel(_ starts: [String?], through: String = "2029-12-31") throws -> Panel {
        let seats = starts.indices.map { Seat(SeatID("z\($0 + 1)"), .resident) }
        let members: [(String, String, String, String)] = starts.enumerated().compactMap { place, start in
            start.map { ("p\(place + 1)", "z\(place + 1)", $0, through) }
        }
        return try PanelTests.panel(seats, members)
    }

    @Test("Huizum-West: a quarter steps down each year, whoever sits longest first") func quarters() throws {
        let starts = [
            "2025-01-01", "2022-01-01", "2023-01-01", "2024-01-01", "2022-01-01", nil, "2023-01-01", "2024-01-01",
        ]
        let schedule = try RotationSchedule(Self.panel(starts), parts: 4, first: day("2026-01-01"))
        #expect(schedule.groups == [["z2", "z5"], ["z3", "z7"], ["z4", "z8"], ["z1", "z6"]])
        let (third, fifth) = (schedule.turn(3), schedule.turn(5))
        #expect(try third.seats == ["z4", "z8"] && third.day == day("2028-01-01"))
        #expect(try fifth.seats == ["z2", "z5"] && fifth.day == day("2030-01-01"))
        let turns = try schedule.turns(from: day("2026-06-01"), through: day("2028-12-31"))
        #expect(turns.map(\.number) == [2, 3])
        // Whoever comes in between serves out the term of the one before; at the turn itself a full one begins.
        #expect(try schedule.lastDay(of: "z4", takenOn: day("2027-05-01")) == day("2027-12-31"))
        #expect(try schedule.lastDay(of: "z4", takenOn: day("2028-01-01")) == day("2031-12-31"))
        #expect(try schedule.lastDay(of: "elders", takenOn: day("2028-01-01")) == nil)
    }

    @Test("a membership that goes on in another seat counts from its start") func unbroken() throws {
        let panel = try PanelTests.panel(
            [Seat("z1", .resident), Seat("z2", .resident), Seat("z3", .resident)],
            [
                ("a", "z1", "2020-01-01", "2023-12-31"), ("a", "z2", "2024-01-01", "2029-12-31"),
                ("b", "z1", "2024-01-01", "2029-12-31"), ("c", "z3", "2022-01-01", "2022-12-31"),
                ("c", "z3", "2025-01-01", "2029-12-31"),
            ]
        )
        let schedule = try RotationSchedule(panel, parts: 3, first: day("2026-01-01"))
        #expect(schedule.groups == [["z2"], ["z1"], ["z3"]])
    }

    @Test("every size and every number of parts: each seat once in a cycle, parts equal but for one")
    func allSizes() throws {
        for count in 1...24 {
            let panel = try Self.panel((0..<count).map { $0 % 3 == 0 ? nil : "202\($0 % 5)-01-01" })
            for parts in 1...12 {
                guard parts <= count else {
                    #expect(throws: RotationSchedule.Problem.parts(parts, seats: count)) {
                        try RotationSchedule(panel, parts: parts, first: day("2026-01-01"))
                    }
                    continue
                }
                let schedule = try RotationSchedule(panel, parts: parts, first: day("2026-01-01"))
                let sizes = schedule.groups.map(\.count)
                #expect(Set(schedule.groups.joined()).count == count && sizes.reduce(0, +) == count)
                #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1 && sizes == sizes.sorted(by: >))
                for seat in panel.seats {
                    // Nobody who comes at a turn serves longer than the whole cycle.
                    let last = try #require(try schedule.lastDay(of: seat.id, takenOn: day("2027-01-01")))
                    #expect(try last <= day("2026-12-31").adding(months: parts * 12))
                }
            }
        }
        #expect(throws: RotationSchedule.Problem.parts(0, seats: 2)) {
            try RotationSchedule(Self.panel([nil, nil]), parts: 0, first: day("2026-01-01"))
        }
    }

    @Test("Aldlân: two of one family, no two of one household; sizes; the chair; and vacancies do not block")
    func rules() throws {
        let panel = try Self.panel(["2025-01-01", "2025-01-01", "2025-01-01", nil])
        let today = try day("2026-01-01")
        let rules = CompositionRules(size: 7...13, perFamily: 2, perHousehold: 1, chairKind: nil)
        let ties = PersonTies(
            families: [["p1", "p2", "p3"], ["p1", "p9"]],
            households: [["p2", "p3"], ["p1", "p9"]]
        )
        #expect(
            rules.findings(panel, on: today, ties: ties) == [
                .size(4, allowed: 7...13), .family(["p1", "p2", "p3"], most: 2), .household(["p2", "p3"], most: 1),
                .vacant("z4"),
            ]
        )
        let none = CompositionRules(size: nil, perFamily: nil, perHousehold: nil, chairKind: nil)
        let open = none.findings(panel, on: today, ties: ties)
        #expect(open == [.vacant("z4")] && !open.contains(where: \.isBlocking))
        let pair = PersonTies(families: [["p1", "p2"]], households: [["p1"]])
        #expect(rules.findings(panel, on: today, ties: pair).filter(\.isBlocking) == [.size(4, allowed: 7...13)])
        // Who was a member once is not a member now.
        #expect(try none.findings(panel, on: day("2030-01-01"), ties: ties).count == 4)
        for (count, fits) in [(6, false), (7, true), (13, true), (14, false)] {
            let sized = try Self.panel(Array(repeating: "2025-01-01", count: count))
            #expect(rules.findings(sized, on: today, ties: PersonTies()).isEmpty == fits, "\(count)")
        }
        let chaired = try ItemRoomTests.room(kinds: [.official]).panel
        let ofResidents = CompositionRules(size: nil, perFamily: nil, perHousehold: nil, chairKind: .resident)
        #expect(
            try ofResidents.findings(chaired, on: day("2026-06-15"), ties: ties) == [.chair("a", needed: .resident)]
        )
        #expect(try ofResidents.findings(ItemRoomTests.room().panel, on: day("2026-06-15"), ties: ties).isEmpty)
    }
}
