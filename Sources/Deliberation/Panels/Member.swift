/// Somebody in a seat for a time (*lid*).
public struct Member: Hashable, Sendable {
    /// How somebody became a member (*wijze van benoeming*).
    public enum Appointment: String, CaseIterable, Hashable, Sendable {
        /// By the college (*benoemd*).
        case appointed
        /// By lot (*geloot*).
        case drawn
        /// By a village or an organisation (*afgevaardigd*).
        case delegated
    }

    /// Who.
    public let person: PersonID
    /// In which seat.
    public let seat: SeatID
    /// The first day.
    public let from: Day
    /// The last day.
    public let through: Day
    /// How.
    public let appointment: Appointment

    /// A membership.
    public init(_ person: PersonID, in seat: SeatID, from: Day, through: Day, by appointment: Appointment) {
        self.person = person
        self.seat = seat
        self.from = from
        self.through = through
        self.appointment = appointment
    }

    /// Whether it holds on `day`.
    public func holds(on day: Day) -> Bool { (self.from...max(self.from, self.through)).contains(day) }
}
