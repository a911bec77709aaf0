import Deliberation
import Testing

/// The day written so.
func day(_ text: String) throws -> Day {
    try #require(Day(text), "\(text) is no day")
}
