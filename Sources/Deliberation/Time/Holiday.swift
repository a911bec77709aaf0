/// A generally recognised holiday, or a day with the same effect (*algemeen erkende feestdag*, Algemene termijnenwet 3).
public enum Holiday: String, CaseIterable, Hashable, Sendable {
    /// 1 January (*Nieuwjaarsdag*).
    case newYear = "new-year"
    /// The Friday before Easter (*Goede Vrijdag*), equated by 3(2).
    case goodFriday = "good-friday"
    /// The day after Easter (*tweede paasdag*).
    case easterMonday = "easter-monday"
    /// The king's birthday as it is celebrated (*Koningsdag*): 27 April, or 26 April when that is a Sunday; until 2013
    /// 30 April, or 29 April.
    case kingsDay = "kings-day"
    /// 5 May (*Bevrijdingsdag*).
    case liberationDay = "liberation-day"
    /// 39 days after Easter (*Hemelvaartsdag*).
    case ascension
    /// 50 days after Easter (*tweede pinksterdag*).
    case whitMonday = "whit-monday"
    /// 25 December (*eerste kerstdag*).
    case christmas
    /// 26 December (*tweede kerstdag*).
    case boxingDay = "boxing-day"

    /// The day on which it falls in `year`, or `nil` outside the years 1980 to 9999.
    public func day(in year: Int) -> Day? {
        guard year >= 1980 else { return nil }
        switch self {
        case .newYear: return Day(year: year, month: 1, day: 1)
        case .goodFriday: return Holiday.easter(year)?.adding(days: -2)
        case .easterMonday: return Holiday.easter(year)?.adding(days: 1)
        case .kingsDay:
            let date = year >= 2014 ? 27 : 30
            guard let day = Day(year: year, month: 4, day: date) else { return nil }
            return day.weekday == .sunday ? day.adding(days: -1) : day
        case .liberationDay: return Day(year: year, month: 5, day: 5)
        case .ascension: return Holiday.easter(year)?.adding(days: 39)
        case .whitMonday: return Holiday.easter(year)?.adding(days: 50)
        case .christmas: return Day(year: year, month: 12, day: 25)
        case .boxingDay: return Day(year: year, month: 12, day: 26)
        }
    }

    /// Easter Sunday of `year` (*eerste paasdag*), by the Gregorian computus.
    public static func easter(_ year: Int) -> Day? {
        let golden = year % 19
        let (century, ofCentury) = (year / 100, year % 100)
        let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * toSunday) / 451
        let count = epact + toSunday - 7 * late + 114
        return Day(year: year, month: count / 31, day: count % 31 + 1)
    }
}
