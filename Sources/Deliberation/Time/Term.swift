/// A length of time in which something has to be done (*termijn*).
public struct Term: Hashable, Sendable {
    /// In what it is expressed.
    public enum Unit: String, CaseIterable, Hashable, Sendable {
        /// Days (*dagen*).
        case days
        /// Weeks (*weken*).
        case weeks
        /// Months (*maanden*).
        case months
    }

    /// How many, from 0 to 10,000.
    public let count: Int
    /// Of what.
    public let unit: Unit

    /// A term; a count outside 0 to 10,000 becomes the nearest end.
    public init(_ count: Int, _ unit: Unit) {
        self.count = min(max(count, 0), 10_000)
        self.unit = unit
    }

    /// The last day of the term when it starts on the day after `day`.
    public func end(after day: Day) -> Day {
        switch self.unit {
        case .days: day.adding(days: self.count)
        case .weeks: day.adding(days: self.count * 7)
        case .months: day.adding(months: self.count)
        }
    }

    /// The last day that lies a whole term before `day` (*uiterlijk n weken vóór*).
    public func start(before day: Day) -> Day {
        switch self.unit {
        case .days: day.adding(days: -self.count)
        case .weeks: day.adding(days: -self.count * 7)
        case .months: day.adding(months: -self.count)
        }
    }

    /// Whether it is too long for the *Algemene termijnenwet* (article 4): over 90 days, 12 weeks or 3 months.
    public var isLong: Bool {
        switch self.unit {
        case .days: self.count > 90
        case .weeks: self.count > 12
        case .months: self.count > 3
        }
    }
}
