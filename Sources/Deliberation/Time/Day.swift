/// A day of the calendar (*datum*), in the Gregorian calendar carried back and forward, from the year 1 to 9999.
///
/// There is no clock here and no time zone: a day is what an entry says it is.
public struct Day: Hashable, Sendable {
    /// Days since 1 January 1970; negative before.
    public let number: Int

    /// The first and the last day there is.
    public static let range = Day(unchecked: -719_162)...Day(unchecked: 2_932_896)

    /// The day `day` of `month` in `year`, or `nil` when there is none.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(of: month, in: year)
        else { return nil }
        self.number = Day.number(year, month, day)
    }

    /// Reads `2026-11-22` (ISO 8601, ten characters); `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2],
            parts.joined().utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private init(unchecked number: Int) {
        self.number = number
    }

    /// The day with this number, or the nearest end of ``range``.
    init(clamped number: Int) {
        self.number = min(max(number, Day.range.lowerBound.number), Day.range.upperBound.number)
    }

    /// The day so many days later (earlier when negative), or the nearest end of ``range``.
    public func adding(days: Int) -> Day {
        let (sum, isOver) = self.number.addingReportingOverflow(days)
        return Day(clamped: isOver ? (days > 0 ? .max : .min) : sum)
    }

    /// The same day of the month so many months later, or the last day of that month where it has no such day.
    public func adding(months: Int) -> Day {
        let (year, month, day) = self.parts
        let count = year * 12 + month - 1 + min(max(months, -120_000), 120_000)
        let (newYear, newMonth) = (count >= 0 ? count / 12 : 0, count >= 0 ? count % 12 + 1 : 1)
        guard newYear >= 1 else { return Day.range.lowerBound }
        guard newYear <= 9_999 else { return Day.range.upperBound }
        return Day(clamped: Day.number(newYear, newMonth, min(day, Day.length(of: newMonth, in: newYear))))
    }

    /// Year, month and day of the month.
    public var parts: (year: Int, month: Int, day: Int) {
        // Counted from 1 March of the year 0, so that the leap day is the last of its year of 12 months.
        let shifted = self.number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        let place = ((self.number + 3) % 7 + 7) % 7
        return Weekday.allCases[place]
    }

    /// How many days `other` is later than this day.
    public func days(to other: Day) -> Int { other.number - self.number }

    /// Whether `year` has 29 February.
    static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: Day.isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
    }
}

extension Day: Comparable, CustomStringConvertible {
    /// The earlier day comes first.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// `2026-11-22`.
    public var description: String {
        let (year, month, day) = self.parts
        let padded = { (value: Int, width: Int) in
            String(repeating: "0", count: max(width - "\(value)".utf8.count, 0)) + "\(value)"
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
