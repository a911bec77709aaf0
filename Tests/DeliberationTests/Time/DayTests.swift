import Deliberation
import Testing

@Suite("Days and holidays")
struct DayTests {
    @Test("every day follows the one before it, through all leap years of 800 years")
    func successors() throws {
        var current = try day("1600-01-01")
        var (year, month, date) = (1600, 1, 1)
        var weekday = 5  // A Saturday.
        var differences = 0
        while year < 2400 {
            let parts = current.parts
            if parts != (year, month, date) || Weekday.allCases[weekday % 7] != current.weekday { differences += 1 }
            if Day(year: year, month: month, day: date) != current { differences += 1 }
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            date += 1
            if date > length { (month, date) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            weekday += 1
            current = current.adding(days: 1)
        }
        #expect(differences == 0)
    }

    @Test(
        "text that is no day is refused",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026/01/01", "2026-01-32", "0000-01-01",
            "+026-01-01", "2026-01-01T", "",
        ]
    )
    func badText(text: String) { #expect(Day(text) == nil) }

    @Test("the ends of the calendar hold") func ends() throws {
        #expect(Day.range.lowerBound.description == "0001-01-01")
        #expect(Day.range.upperBound.description == "9999-12-31")
        #expect(Day.range.upperBound.adding(days: .max) == Day.range.upperBound)
        #expect(Day.range.lowerBound.adding(days: .min) == Day.range.lowerBound)
        #expect(Day.range.lowerBound.adding(months: .min) == Day.range.lowerBound)
        #expect(Day.range.upperBound.adding(months: .max) == Day.range.upperBound)
        #expect(try day("2024-01-31").adding(months: 1) == day("2024-02-29"))
        #expect(try day("2026-01-15").adding(months: -13) == day("2024-12-15"))
    }

    @Test(
        "Easter",
        arguments: [
            "1818-03-22", "1961-04-02", "2000-04-23", "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05",
            "2027-03-28",
            "2038-04-25", "2285-03-22",
        ]
    )
    func easter(text: String) throws {
        let expected = try day(text)
        #expect(Holiday.easter(expected.parts.year) == expected)
    }

    @Test("the holidays of 2026 and the king's days that fall on a Sunday") func holidays() throws {
        let found = Holiday.allCases.compactMap { $0.day(in: 2026)?.description }.sorted()
        #expect(
            found == [
                "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25",
                "2026-12-25", "2026-12-26",
            ]
        )
        #expect(try Holiday.kingsDay.day(in: 2025) == day("2025-04-26"))
        #expect(try Holiday.kingsDay.day(in: 2006) == day("2006-04-29"))
        #expect(try Holiday.kingsDay.day(in: 2013) == day("2013-04-30"))
    }

    @Test("a decree can equate a day with a holiday") func equated() throws {
        let friday = try day("2026-05-15")
        #expect(DutchCalendar().workingDay(from: friday) == friday)
        #expect(try DutchCalendar(equated: [friday]).workingDay(from: friday) == day("2026-05-18"))
    }

    @Test("a term of three days holds two working days (Algemene termijnenwet 2)") func shortTerm() throws {
        let start = try day("2026-12-24")
        let term = Term(3, .days)
        // 25 and 26 are Christmas, 27 is a Sunday: the 28th is the first working day and the 29th the second.
        #expect(try DutchCalendar().end(of: term, from: start, at: term.end(after: start)) == day("2026-12-29"))
        let plain = try day("2026-06-01")
        #expect(try DutchCalendar().end(of: term, from: plain, at: term.end(after: plain)) == day("2026-06-04"))
    }
}
