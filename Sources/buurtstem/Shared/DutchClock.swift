internal import BallotRules
internal import Deliberation
internal import Foundation

/// The clock of this machine as a Dutch wall shows it; the only clock that panels have.
enum DutchClock {
    /// Now.
    static func now() throws(Failure) -> Deliberation.Moment { try self.moment(Date()) }

    /// Today.
    static func today() throws(Failure) -> Day { try self.now().day }

    /// Today by universal time, on any machine: at most one day off the day in the Netherlands.
    static var universalDay: Day {
        let days = Int(max(Date().timeIntervalSince1970, 0)) / 86_400
        return Day(year: 1970, month: 1, day: 1)?.adding(days: days) ?? Day.range.lowerBound
    }

    /// The day and minute in the Netherlands at `date`.
    static func moment(_ date: Date) throws(Failure) -> Deliberation.Moment {
        var calendar = Calendar(identifier: .gregorian)
        guard let zone = TimeZone(identifier: "Europe/Amsterdam") else { throw self.unknown }
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        guard let year = parts.year, let month = parts.month, let day = parts.day, let hour = parts.hour,
            let minute = parts.minute, let today = Day(year: year, month: month, day: day)
        else { throw self.unknown }
        return Deliberation.Moment(today, minute: hour * 60 + minute)
    }

    private static var unknown: Failure {
        Failure(
            "Europe/Amsterdam",
            Bilingual(nl: "deze computer kent de Nederlandse tijd niet", en: "this machine does not know Dutch time"),
            remedy: Bilingual(
                nl: "Installeer tzdata, of noem de dag met --on en --at.",
                en: "Install tzdata, or name the day with --on and --at."
            )
        )
    }
}
