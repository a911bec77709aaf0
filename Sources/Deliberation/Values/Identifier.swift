/// The name by which a record knows one thing of the kind `Kind`.
///
/// Identifiers are compared and ordered by their UTF-8 bytes, so that the order is the same on every machine.
public struct Identifier<Kind>: Hashable, Sendable, CustomStringConvertible {
    /// The text, byte for byte as given.
    public let text: String

    /// The identifier `text`.
    public init(_ text: String) {
        self.text = text
    }

    /// The text itself.
    public var description: String { self.text }

    /// Whether it can stand in a record: 1 to 200 bytes, and no control characters.
    public var isWellFormed: Bool {
        (1...200).contains(self.text.utf8.count)
            && self.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }

    /// Equal when the bytes are equal.
    public static func == (left: Identifier, right: Identifier) -> Bool {
        left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Hashes the bytes that ``==(_:_:)`` compares, eight at a time.
    public func hash(into hasher: inout Hasher) {
        var (word, count) = (0 as UInt64, 0)
        for byte in self.text.utf8 {
            word = word << 8 | UInt64(byte)
            count += 1
            if count.isMultiple(of: 8) { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(count)
    }
}

extension Identifier: Comparable {
    /// The order of the UTF-8 bytes.
    public static func < (left: Identifier, right: Identifier) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

extension Identifier: ExpressibleByStringLiteral {
    /// The identifier written as a literal.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

/// What is chosen between: a proposal, an initiative, a person (*keuze*).
public enum Choice {}

/// The name of something that can be chosen.
public typealias ChoiceID = Identifier<Choice>
