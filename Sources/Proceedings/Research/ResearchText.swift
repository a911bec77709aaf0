internal import BallotRules

/// Texts as the cells of a `.pb` file can hold them.
enum ResearchText {
    /// Labels with commas between.
    static func list(_ labels: [String]) throws(ResearchError) -> String {
        for label in labels { try self.check(label, inList: true) }
        return labels.joined(separator: ",")
    }

    /// Refuses a text that reads back as another one.
    static func check(_ text: String, inList: Bool) throws(ResearchError) {
        let isPadded = [text.unicodeScalars.first, text.unicodeScalars.last].contains { scalar in
            scalar?.properties.isWhitespace ?? true
        }
        if isPadded || (inList && text.utf8.contains(0x2C)) { throw .label(text) }
    }

    /// `value` with at most six decimals, or `nil` when it needs more.
    static func decimal(_ value: Fraction?) -> String? {
        guard let value else { return nil }
        var text = value.decimal(places: 6)
        guard Fraction(text) == value else { return nil }
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }

    /// The day of a time in seconds since 1970, in UTC, as `DD.MM.YYYY`.
    static func date(_ seconds: Int) -> String {
        // Days counted from 1 March of the year 0, so that a leap day is the last of its year
        // (Hinnant, chrono-compatible low-level date algorithms).
        let days = min(max(seconds, 0), 253_402_300_799) / 86_400 + 719_468
        let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"
    }
}
