/// The name of a key in a signed note, or the origin of a log: one piece of text without spaces and plus signs.
///
/// Two names are equal when their bytes are; no Unicode equivalence is applied. The origin of a log is held to the same
/// rule (C2SP tlog-checkpoint recommends it), since a log signs under its origin. At most ``LogLimits/nameBytes`` bytes.
public struct KeyName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name in UTF-8.
    public let bytes: [UInt8]

    /// A name, or `nil` when it is empty, too long, or has a space, a control character or a `+` in it.
    public init?(_ name: String) {
        self.init(bytes: name.utf8)
    }

    /// A name from its UTF-8, or `nil` when it is none.
    public init?(bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty, bytes.count <= LogLimits.nameBytes,
            let text = String(validating: bytes, as: UTF8.self),
            text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0 != "+" && !$0.properties.isWhitespace })
        else { return nil }
        self.bytes = [UInt8](bytes)
    }

    /// The name.
    public var description: String { String(decoding: self.bytes, as: UTF8.self) }

    /// In the order of the bytes.
    public static func < (left: KeyName, right: KeyName) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
