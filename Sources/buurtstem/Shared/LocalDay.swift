internal import Deliberation
internal import Foundation

/// The day in the Netherlands, from the clock of this machine.
enum LocalDay {
    /// Today in Amsterdam, or in UTC where this machine knows no time zones.
    static var today: Day { self.day(of: Date()) }

    /// The day of `date`.
    static func day(of date: Date) -> Day {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day.range.lowerBound
    }
}
