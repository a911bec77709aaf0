internal import Deliberation
internal import Foundation

/// The day in the Netherlands, by the clock of this machine.
enum DutchDay {
    static let today: @Sendable () -> Day = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: Date.now)
        guard let year = parts.year, let month = parts.month, let day = parts.day,
            let today = Day(year: year, month: month, day: day)
        else { return Day.range.lowerBound }
        return today
    }
}
