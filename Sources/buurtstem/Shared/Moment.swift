internal import BallotRules
internal import Foundation

/// Times in arguments and output: seconds since 1970, written as ISO 8601.
enum Moment {
    /// Reads `2026-09-01T09:00:00Z`, with any offset from UTC.
    static func parse(_ text: String, place: String) throws(Failure) -> Int {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime]
        guard let date = formatter.date(from: text), date.timeIntervalSince1970 >= 0 else {
            throw Failure(
                "\(place) \(text)",
                Bilingual(nl: "dit is geen tijd", en: "this is no time"),
                remedy: Bilingual(
                    nl: "Schrijf zoals 2026-09-01T09:00:00+02:00.",
                    en: "Write as in 2026-09-01T09:00:00+02:00."
                )
            )
        }
        return Int(date.timeIntervalSince1970)
    }

    /// `2026-09-01T07:00:00Z`.
    static func text(_ seconds: Int) -> String {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime]
        return formatter.string(from: Date(timeIntervalSince1970: TimeInterval(seconds)))
    }

    /// The clock of this machine, in seconds since 1970.
    static var now: Int { Int(Date().timeIntervalSince1970) }
}
