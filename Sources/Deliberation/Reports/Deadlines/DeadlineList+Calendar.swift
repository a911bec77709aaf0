public import BallotRules

extension DeadlineList {
    /// The deadlines as a calendar (iCalendar, RFC 5545): one all-day event for each, with lines ended by CR LF and folded
    /// at 75 octets.
    ///
    /// - Parameter record: the name of the record, such as the origin of its log. It makes the UIDs those of this record; the
    ///   same deadline has the same UID every time, so that a calendar that reads the file again moves it.
    public func calendar(_ phrase: Phrase, record: String) -> String {
        var page = CalendarPage()
        page.add("BEGIN", "VCALENDAR")
        page.add("VERSION", "2.0")
        page.add("PRODID", "-//Buurtstem//Deadlines//\(phrase.language.rawValue.uppercased())")
        page.add("CALSCALE", "GREGORIAN")
        for line in self.lines {
            let deadline = line.deadline
            page.add("BEGIN", "VEVENT")
            page.add("UID", line.uid(in: record))
            page.add("DTSTAMP", CalendarPage.date(self.day) + "T000000Z")
            page.add("DTSTART;VALUE=DATE", CalendarPage.date(deadline.lastDay))
            page.add("DTEND;VALUE=DATE", CalendarPage.date(deadline.lastDay.adding(days: 1)))
            page.add("SUMMARY", text: "\(line.initiative): \(phrase(deadline.kind.name))")
            let reasons = deadline.reasons.map { phrase.sentence($0) }
            page.add("DESCRIPTION", text: ([line.title.onOneLine] + reasons).joined(separator: "\n"))
            page.add("CATEGORIES", text: deadline.kind.rawValue)
            page.add("TRANSP", "TRANSPARENT")
            page.add("END", "VEVENT")
        }
        page.add("END", "VCALENDAR")
        return page.text
    }
}

extension DeadlineList.Line {
    /// The same for the same deadline: of the record, the initiative, the kind and the entry from which it runs.
    func uid(in record: String) -> String {
        let start = self.deadline.reasons.compactMap(\.entry).first
        let name = DataValue.list([
            .text(record), .name(self.initiative), .text(self.deadline.kind.rawValue), .name(start),
        ])
        return name.address.prefix(32) + "@buurtstem"
    }
}

/// The lines of an iCalendar file (RFC 5545, 3.1).
struct CalendarPage {
    private(set) var text = ""

    /// `20261122`.
    static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    /// A property whose value has nothing to escape.
    mutating func add(_ name: String, _ value: String) { self.fold(name + ":" + value) }

    /// A property whose value is a text: backslash, semicolon, comma and line feed are escaped (3.3.11), and no other
    /// control character stays.
    mutating func add(_ name: String, text: String) {
        var value = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if !value.isEmpty { value += "\\n" }
            for character in String(line).onOneLine.unicodeScalars {
                if character == "\\" || character == ";" || character == "," { value += "\\" }
                value.unicodeScalars.append(character)
            }
        }
        self.fold(name + ":" + value)
    }

    /// Lines of at most 75 octets, never broken within a character of UTF-8; the next one begins with a space.
    private mutating func fold(_ line: String) {
        var octets = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if octets + size > 75 {
                self.text += "\r\n "
                octets = 1
            }
            self.text.unicodeScalars.append(scalar)
            octets += size
        }
        self.text += "\r\n"
    }
}
