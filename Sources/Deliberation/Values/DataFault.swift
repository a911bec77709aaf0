/// Why bytes are no document, and where.
public struct DataFault: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// There are more bytes than this.
        case tooLarge(limit: Int)
        /// Lists and objects stand inside each other deeper than this.
        case tooDeep(limit: Int)
        /// The bytes start with a byte order mark, which JSON does not have (RFC 8259, section 8.1).
        case byteOrderMark
        /// The text ends before the value does.
        case ended
        /// Something else stands where a value belongs.
        case noValue
        /// Something else stands where a name in quotation marks belongs.
        case noName
        /// A colon is missing after a name.
        case noColon
        /// A comma or the closing bracket is missing.
        case noComma
        /// More follows after the value.
        case more
        /// A number starts with a zero that says nothing.
        case leadingZero
        /// A number has a fraction or an exponent; documents have whole numbers only.
        case notWhole
        /// A number does not fit in 64 bits.
        case tooBig
        /// A control character stands in a text without an escape.
        case control
        /// There is no such escape.
        case escape
        /// Half of a surrogate pair stands alone (RFC 8259, section 8.2).
        case surrogate
        /// The bytes of a text are not UTF-8.
        case notUTF8
        /// This name stands twice in one object.
        case repeated(String)
        /// It is a document, and not written in the one way of ``DataValue/canonicalBytes``.
        case notCanonical
    }

    /// What is wrong.
    public let kind: Kind
    /// The line, from 1; lines end with a line feed.
    public let line: Int
    /// The character of the line, from 1, counted in Unicode scalars.
    public let column: Int

    init(_ kind: Kind, at place: Int, in bytes: [UInt8]) {
        let before = bytes.prefix(max(place, 0))
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        self.kind = kind
        self.line = before.count { $0 == UInt8(ascii: "\n") } + 1
        // A continuation byte of UTF-8 starts no character.
        self.column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    }
}
