/// The agenda of one meeting (*agenda*): points in order, each with its time.
public struct Agenda: Hashable, Sendable {
    /// Why a point cannot be there.
    public enum Refusal: Error, Hashable, Sendable {
        /// The agenda closed on this day.
        case closed(on: Day)
        /// A point of this name, or about this initiative, is there.
        case repeated(ItemID)
        /// There is no such point.
        case unknown(ItemID)
        /// A point takes from 1 to 600 minutes.
        case minutes(Int)
        /// All points together take longer than the meeting.
        case full(left: Int)
        /// There is no such place.
        case place(Int)
    }

    /// The day of the meeting.
    public let day: Day
    /// The last day to put something on it (*sluiting van de agenda*).
    public let closes: Day
    /// How long the meeting lasts, in minutes.
    public let minutes: Int
    /// The points, in order.
    public private(set) var items: [AgendaItem] = []

    /// An empty agenda; it closes on the day of the meeting at the latest.
    public init(on day: Day, closes: Day, minutes: Int) {
        self.day = day
        self.closes = min(day, closes)
        self.minutes = max(minutes, 0)
    }

    /// Minutes that no point has.
    public var left: Int { self.minutes - self.items.reduce(0) { $0 + $1.minutes } }

    /// Puts a point at the end.
    ///
    /// - Throws: ``Refusal``, as every change; the agenda stays as it was.
    public mutating func add(_ item: AgendaItem, on today: Day) throws(Refusal) {
        guard today <= self.closes else { throw .closed(on: self.closes) }
        guard !self.items.contains(where: { $0.id == item.id || $0.initiative == item.initiative }) else {
            throw .repeated(item.id)
        }
        guard (1...600).contains(item.minutes) else { throw .minutes(item.minutes) }
        guard item.minutes <= self.left else { throw .full(left: self.left) }
        self.items.append(item)
    }

    /// Takes a point off.
    public mutating func remove(_ id: ItemID) throws(Refusal) {
        guard let place = self.items.firstIndex(where: { $0.id == id }) else { throw .unknown(id) }
        self.items.remove(at: place)
    }

    /// Moves a point to `place`, from 1.
    public mutating func move(_ id: ItemID, to place: Int) throws(Refusal) {
        guard let from = self.items.firstIndex(where: { $0.id == id }) else { throw .unknown(id) }
        guard (1...self.items.count).contains(place) else { throw .place(place) }
        self.items.insert(self.items.remove(at: from), at: place - 1)
    }

    /// The agenda with a point at the end, as ``add(_:on:)``.
    public func adding(_ item: AgendaItem, on today: Day) throws(Refusal) -> Agenda {
        var agenda = self
        try agenda.add(item, on: today)
        return agenda
    }

    /// The agenda without a point, as ``remove(_:)``.
    public func removing(_ id: ItemID) throws(Refusal) -> Agenda {
        var agenda = self
        try agenda.remove(id)
        return agenda
    }

    /// The agenda with a point moved, as ``move(_:to:)``.
    public func moving(_ id: ItemID, to place: Int) throws(Refusal) -> Agenda {
        var agenda = self
        try agenda.move(id, to: place)
        return agenda
    }
}
