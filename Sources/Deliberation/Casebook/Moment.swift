/// When something was done, in local time, as whoever signs it says (*tijdstip*).
public struct Moment: Hashable, Sendable, Comparable {
    /// The day.
    public let day: Day
    /// The minute of the day, from 0 to 1,439.
    public let minute: Int

    /// A moment; a minute outside the day is moved to its edge.
    public init(_ day: Day, minute: Int = 0) {
        self.day = day
        self.minute = min(max(minute, 0), 1_439)
    }

    /// By day, then by minute.
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }
}
