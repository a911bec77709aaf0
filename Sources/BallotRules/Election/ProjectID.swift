/// The identifier of a project, as the source spells it.
///
/// Identifiers are text; their order is the code-point order of that text, so `"10"` comes before `"2"`.
public struct ProjectID: Hashable, Sendable, CustomStringConvertible {
    /// The text, byte for byte as in the source.
    public let text: String

    /// The identifier `text`.
    public init(_ text: String) {
        self.text = text
    }

    /// The text itself.
    public var description: String { self.text }

    /// Equal when the bytes are equal: canonically equivalent spellings are different identifiers.
    public static func == (left: ProjectID, right: ProjectID) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Hashes the bytes that ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        for byte in self.text.utf8 { hasher.combine(byte) }
    }
}

extension ProjectID: Comparable {
    /// Code-point order (the order of the UTF-8 bytes).
    public static func < (left: ProjectID, right: ProjectID) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

extension ProjectID: ExpressibleByStringLiteral {
    /// The identifier written as a literal.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
