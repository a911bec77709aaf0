import Deliberation
import Testing

@Suite("Composition of a panel")
struct PanelTests {
    static let rules = Panel.Rules(needsResidentMajority: false, longestTerm: nil, proxiesPerPerson: 1)

    static func panel(
        _ seats: [Seat],
        _ members: [(String, String, String, String)],
        rules: Panel.Rules = PanelTests.rules
    ) throws -> Panel {
        try Panel(
            area: "west",
            seats: seats,
            members: members.map {
                Member(PersonID($0.0), in: SeatID($0.1), from: try day($0.2), through: try day($0.3), by: .drawn)
            },
            rules: rules
        )
    }

    @Test("residents hold more than half of the seats where that is asked") func residentMajority() throws {
        let rules = Panel.Rules(needsResidentMajority: true, longestTerm: nil, proxiesPerPerson: 0)
        let half = [Seat("1", .resident), Seat("2", .official)]
        #expect(throws: Panel.Problem.residentMajority(residents: 1, seats: 2)) {
            try Self.panel(half, [], rules: rules)
        }
        _ = try Self.panel(half + [Seat("3", .resident)], [], rules: rules)
    }

    @Test("a membership of one year is not a day longer") func terms() throws {
        let rules = Panel.Rules(needsResidentMajority: false, longestTerm: Term(12, .months), proxiesPerPerson: 0)
        let seats = [Seat("1", .resident)]
        _ = try Self.panel(seats, [("ann", "1", "2026-01-01", "2026-12-31")], rules: rules)
        #expect(throws: Panel.Problem.self) {
            try Self.panel(seats, [("ann", "1", "2026-01-01", "2027-01-01")], rules: rules)
        }
        #expect(throws: Panel.Problem.self) { try Self.panel(seats, [("ann", "1", "2026-02-01", "2026-01-01")]) }
    }

    @Test("one member in a seat, and one seat for a person") func overlaps() throws {
        let seats = [Seat("1", .resident), Seat("2", .resident)]
        #expect(throws: Panel.Problem.occupied("1", try day("2026-06-30"))) {
            try Self.panel(seats, [("ann", "1", "2026-01-01", "2026-06-30"), ("bo", "1", "2026-06-30", "2026-12-31")])
        }
        #expect(throws: Panel.Problem.twoSeats("ann", try day("2026-03-01"))) {
            try Self.panel(seats, [("ann", "1", "2026-01-01", "2026-06-30"), ("ann", "2", "2026-03-01", "2026-12-31")])
        }
        #expect(throws: Panel.Problem.unknownSeat("9")) {
            try Self.panel(seats, [("ann", "9", "2026-01-01", "2026-06-30")])
        }
        #expect(throws: Panel.Problem.repeatedSeat("1")) { try Self.panel([seats[0], seats[0]], []) }
        #expect(throws: Panel.Problem.seats(0)) { try Self.panel([], []) }
    }

    @Test("terms follow each other, and a seat can be vacant") func succession() throws {
        let panel = try Self.panel(
            [Seat("1", .resident), Seat("2", .resident)],
            [("ann", "1", "2026-01-01", "2026-06-30"), ("bo", "1", "2026-07-01", "2026-12-31")]
        )
        #expect(try panel.occupants(on: day("2026-06-30")) == ["1": "ann"])
        #expect(try panel.occupants(on: day("2026-07-01")) == ["1": "bo"])
        #expect(try panel.occupants(on: day("2027-01-01")).isEmpty)
    }
}
