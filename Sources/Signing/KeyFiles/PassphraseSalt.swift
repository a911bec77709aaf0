/// Sixteen random bytes that make one passphrase give another key in each file. Not secret, never used twice.
public struct PassphraseSalt: Hashable, Sendable {
    /// How many bytes it has.
    public static let count = 16

    /// The bytes.
    public let bytes: [UInt8]

    /// The salt with these bytes, or `nil` where they are not 16.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.count else { return nil }
        self.bytes = bytes
    }

    /// A new salt from the randomness of the operating system: one of the few places where chance enters.
    ///
    /// - Throws: ``SecretFault`` where the system gives no memory.
    public static func generate() throws(SecretFault) -> PassphraseSalt {
        let random = try SecretBytes(random: Self.count)
        return PassphraseSalt(random: random)
    }

    private init(random: SecretBytes) {
        self.bytes = random.withBytes { span in span.indices.map { span[$0] } }
    }
}
