/// Working days in the sense of the *Algemene termijnenwet*.
public struct DutchCalendar: Hashable, Sendable {
    /// Days that a royal decree equates with holidays (3(3)), such as the Friday after Ascension Day in some years.
    public let equated: Set<Day>

    /// A calendar with these further days.
    public init(equated: Set<Day> = []) {
        self.equated = equated
    }

    /// The holiday that `day` is, or `nil`.
    public func holiday(on day: Day) -> Holiday? {
        let year = day.parts.year
        return Holiday.allCases.first { $0.day(in: year) == day }
    }

    /// Whether `day` is no Saturday, Sunday, holiday or equated day.
    public func isWorkingDay(_ day: Day) -> Bool {
        day.weekday != .saturday && day.weekday != .sunday && !self.equated.contains(day)
            && self.holiday(on: day) == nil
    }

    /// `day`, or the first working day after it.
    public func workingDay(from day: Day) -> Day {
        var day = day
        while !self.isWorkingDay(day) && day < Day.range.upperBound { day = day.adding(days: 1) }
        return day
    }

    /// Where a term that would end on `end` ends: on a working day (article 1), and with two working days in it where it
    /// is of at least three days (article 2). Long terms end where they end (article 4).
    public func end(of term: Term, from start: Day, at end: Day) -> Day {
        guard !term.isLong else { return end }
        var last = self.workingDay(from: end)
        guard term.unit == .days, term.count >= 3, term.count <= 14 else { return last }
        while self.workingDays(after: start, through: last) < 2 && last < Day.range.upperBound {
            last = self.workingDay(from: last.adding(days: 1))
        }
        return last
    }

    private func workingDays(after start: Day, through end: Day) -> Int {
        var count = 0
        var day = start.adding(days: 1)
        while day <= end && count < 2 {
            if self.isWorkingDay(day) { count += 1 }
            day = day.adding(days: 1)
        }
        return count
    }
}
