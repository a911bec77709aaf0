/// Which seats are vacated when, so that a part of the panel changes at a time (*rooster van aftreden*).
///
/// In Huizum-West a membership lasts four years and a quarter steps down each year. The schedule is of seats, not of
/// persons: whoever takes a seat over in between serves out the term of the one before.
public struct RotationSchedule: Hashable, Sendable {
    /// Why there is no schedule.
    public enum Problem: Error, Hashable, Sendable {
        /// A panel changes in 1 to 12 parts, and never in more parts than it has seats.
        case parts(Int, seats: Int)
    }

    /// One time at which seats are vacated.
    public struct Turn: Hashable, Sendable {
        /// From 1.
        public let number: Int
        /// The first day on which the old members are no longer in office.
        public let day: Day
        /// The seats, in the order of the panel.
        public let seats: [SeatID]
    }

    /// In how many years everybody has stepped down once; the length of a full membership in years.
    public let parts: Int
    /// The day of the first turn.
    public let first: Day
    /// The seats of each turn, in order; after the last turn it begins again.
    public let groups: [[SeatID]]

    /// A schedule for `panel` in `parts` years, with the first turn on `first`.
    ///
    /// Whoever has been a member longest steps down first; among equals, and for vacant seats, which come last, the order of
    /// the panel decides. Where the seats cannot be divided equally, the first turns have one more.
    public init(_ panel: Panel, parts: Int, first: Day) throws(Problem) {
        let count = panel.seats.count
        guard (1...12).contains(parts), parts <= count else { throw .parts(parts, seats: count) }
        var since: [SeatID: Day] = [:]
        let eve = first.adding(days: -1)
        for seat in panel.seats { since[seat.id] = Self.start(of: seat.id, in: panel, on: eve) }
        let places = panel.seats.indices.sorted { left, right in
            let (one, other) = (since[panel.seats[left].id], since[panel.seats[right].id])
            switch (one, other) {
            case (let one?, let other?) where one != other: return one < other
            case (nil, .some): return false
            case (.some, nil): return true
            default: return left < right
            }
        }
        var groups: [[SeatID]] = []
        var next = 0
        for part in 0..<parts {
            let size = count / parts + (part < count % parts ? 1 : 0)
            groups.append(places[next..<next + size].sorted().map { panel.seats[$0].id })
            next += size
        }
        self.parts = parts
        self.first = first
        self.groups = groups
    }

    /// The turn with this number, from 1.
    public func turn(_ number: Int) -> Turn {
        let number = max(number, 1)
        return Turn(
            number: number,
            day: self.first.adding(months: min(number - 1, 10_000) * 12),
            seats: self.groups[(number - 1) % self.parts]
        )
    }

    /// The turns from `start` through `end`, in order; at most 1,000.
    public func turns(from start: Day, through end: Day) -> [Turn] {
        (1...10_000).lazy.map { self.turn($0) }.drop { $0.day < start }.prefix { $0.day <= end }.prefix(1_000)
            .map { $0 }
    }

    /// The last day of whoever takes `seat` on `day`; `nil` for a seat that is not of this panel.
    public func lastDay(of seat: SeatID, takenOn day: Day) -> Day? {
        guard let group = self.groups.firstIndex(where: { $0.contains(seat) }) else { return nil }
        let numbers = stride(from: group + 1, through: 10_000, by: self.parts)
        return numbers.lazy.map { self.turn($0).day }.first { $0 > day }?.adding(days: -1)
    }

    /// The first day of the unbroken membership of whoever sits in `seat` on `day`, in whatever seat it began.
    private static func start(of seat: SeatID, in panel: Panel, on day: Day) -> Day? {
        guard let member = panel.members.first(where: { $0.seat == seat && $0.holds(on: day) }) else { return nil }
        var start = member.from
        let earlier = panel.members.filter { $0.person == member.person && $0.from < start }.sorted {
            $0.from > $1.from
        }
        for before in earlier where before.through >= start.adding(days: -1) { start = before.from }
        return start
    }
}
