/// Why bytes are not an encoding of version 1, and where (docs/record-format/v1.md, section 1).
public struct EncodingFault: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Code: String, CaseIterable, Hashable, Sendable {
        /// A kind of item that the format does not know: a negative number, map, tag, float or simple value.
        case type = "E_TYPE"
        /// A number or length that could be written shorter.
        case notShortest = "E_NOT_SHORTEST"
        /// An indefinite length, or a reserved head.
        case indefinite = "E_INDEFINITE"
        /// The bytes end before the item does.
        case truncated = "E_TRUNCATED"
        /// Bytes follow after the item.
        case trailing = "E_TRAILING"
        /// A text that is not UTF-8.
        case utf8 = "E_UTF8"
        /// A text with a control character, or one that is too long.
        case text = "E_TEXT"
        /// Arrays nested deeper than 4.
        case depth = "E_DEPTH"
        /// An item of more than 4,096 bytes.
        case size = "E_SIZE"
        /// A well-formed item that is not what belongs here.
        case shape = "E_SHAPE"
    }

    /// What is wrong.
    public let code: Code
    /// The byte, from 0 in the item being read, at which it was noticed.
    public let offset: Int

    /// A fault at a byte.
    public init(_ code: Code, at offset: Int) {
        self.code = code
        self.offset = offset
    }
}
