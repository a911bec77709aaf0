/// Rule options as the command line gives them.
enum Options {
    /// Reads `a=b,c=d`; `-` and an empty text are no options.
    static func parse(_ text: String) throws -> [String: String] {
        var options: [String: String] = [:]
        guard text != "-" else { return options }
        for part in text.split(separator: ",") {
            guard let sign = part.firstIndex(of: "=") else { throw HarnessError.badOption(String(part)) }
            options[String(part[..<sign])] = String(part[part.index(after: sign)...])
        }
        return options
    }

    /// Reads a number that must be above zero.
    static func number<Number: LosslessStringConvertible & Comparable & ExpressibleByIntegerLiteral>(
        _ text: String,
        as _: Number.Type = Number.self
    ) throws -> Number {
        guard let number = Number(text), number > 0 else { throw HarnessError.badNumber(text) }
        return number
    }
}
