internal import Deliberation

/// The part of an address after the question mark.
struct Query: Sendable {
    private let values: [String: String]

    /// - Throws: ``Problem`` for a name that stands twice, and for what is not percent-encoded UTF-8.
    init(_ text: String?) throws(Problem) {
        var values: [String: String] = [:]
        for part in (text ?? "").split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentText.decode(pair[0], plusIsSpace: true),
                let value = PercentText.decode(pair.count > 1 ? pair[1] : "", plusIsSpace: true)
            else { throw Problem(.badQuery) }
            guard values.updateValue(value, forKey: name) == nil else {
                throw Problem(.badQuery, place: ["parameter": .text(name)])
            }
        }
        self.values = values
    }

    /// All parameters, by the octets of their names.
    var pairs: [(name: String, value: String)] {
        self.values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
            (name: $0.key, value: $0.value)
        }
    }

    /// The value of a parameter.
    subscript(_ name: String) -> String? { self.values[name] }

    /// A number from 0, when there is one.
    ///
    /// - Throws: ``Problem`` for a value that is none.
    func number(_ name: String) throws(Problem) -> Int? {
        guard let text = self.values[name] else { return nil }
        guard let number = Query.number(text) else { throw Problem(.badQuery, place: ["parameter": .text(name)]) }
        return number
    }

    /// A number from 0 without leading zeros and of at most 15 digits.
    static func number(_ text: String) -> Int? {
        guard (1...15).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
            text == "0" || !text.hasPrefix("0")
        else { return nil }
        return Int(text)
    }
}
