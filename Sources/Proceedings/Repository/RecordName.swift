/// The name of a record in a library: 1 to 64 small letters, digits and dashes, beginning and ending with a letter or
/// digit. It stands in addresses and file names as it is.
public struct RecordName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name.
    public let text: String

    /// The most characters.
    public static let mostCharacters = 64

    /// A name, or `nil` for a text that is none.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (1...RecordName.mostCharacters).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
            bytes.last != UInt8(ascii: "-"), bytes.allSatisfy(RecordName.isAllowed)
        else { return nil }
        self.text = text
    }

    /// The name.
    public var description: String { self.text }

    /// By the octets of the text.
    public static func < (left: RecordName, right: RecordName) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
