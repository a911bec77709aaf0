/// A quarter of a year (*kwartaal*).
public struct Quarter: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The year.
    public let year: Int
    /// Which of its quarters, from 1 to 4.
    public let number: Int

    /// A quarter, or `nil` where there is none: years from 1 to 9999, numbers from 1 to 4.
    public init?(year: Int, number: Int) {
        guard (1...9_999).contains(year), (1...4).contains(number) else { return nil }
        self.year = year
        self.number = number
    }

    /// The quarter in which `day` falls.
    public init(of day: Day) {
        let (year, month, _) = day.parts
        self.year = year
        self.number = (month - 1) / 3 + 1
    }

    /// Reads `2026-Q2`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 7, parts.count == 2, parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
            parts[1].hasPrefix("Q"), let year = Int(parts[0]), let number = Int(parts[1].dropFirst())
        else { return nil }
        self.init(year: year, number: number)
    }

    /// The first day.
    public var first: Day { Day(year: self.year, month: self.number * 3 - 2, day: 1) ?? Day.range.lowerBound }

    /// The last day.
    public var last: Day {
        let days = self.number == 1 || self.number == 4 ? 31 : 30
        return Day(year: self.year, month: self.number * 3, day: days) ?? Day.range.upperBound
    }

    /// Whether `day` falls in it.
    public func contains(_ day: Day) -> Bool { Quarter(of: day) == self }

    /// The earlier one comes first.
    public static func < (left: Quarter, right: Quarter) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }

    /// `2026-Q2`.
    public var description: String { "\(self.first.description.prefix(4))-Q\(self.number)" }
}
