/// What an issuer's signature is on: 32 random bytes, then what the application says.
///
/// The application puts the random bytes in front itself, and the signature is RSABSSA-SHA384-PSS-Deterministic over the
/// whole. The bytes are the same as those of RSABSSA-SHA384-PSS-Randomized over what the application says (RFC 9474,
/// sections 4.1 and 5), and anybody who has them can check a signature, in this library or in another. The random part
/// keeps an issuer with a dishonestly made key from telling messages apart (RFC 9474, section 7.3), so it is part of
/// what is published with the credential.
public struct PreparedMessage: Hashable, Sendable {
    /// The number of random bytes in front.
    public static let randomBytes = 32

    /// Sizes of a whole prepared message that are accepted, in bytes.
    public static let allowedBytes = 32...4_128

    /// The random part: ``randomBytes`` bytes, drawn once per credential.
    public let random: [UInt8]

    /// What the application says: a domain prefix, the round, the voter's one-time key.
    public let content: [UInt8]

    /// Prepares new content with random bytes from `generator`, which must be cryptographically secure.
    ///
    /// - Throws: ``CredentialError/messageSize(bytes:)``.
    public init(
        content: [UInt8],
        using generator: inout some RandomNumberGenerator
    ) throws(CredentialError) {
        try self.init(random: generator.octets(Self.randomBytes), content: content)
    }

    /// Puts a message together again from its published parts.
    ///
    /// - Throws: ``CredentialError/randomPartSize(bytes:)`` or ``CredentialError/messageSize(bytes:)``.
    public init(random: [UInt8], content: [UInt8]) throws(CredentialError) {
        guard random.count == Self.randomBytes else { throw .randomPartSize(bytes: random.count) }
        guard content.count <= Self.allowedBytes.upperBound - Self.randomBytes else {
            let (size, overflow) = Self.randomBytes.addingReportingOverflow(content.count)
            throw .messageSize(bytes: overflow ? .max : size)
        }
        self.random = random
        self.content = content
    }

    /// Divides the bytes of a whole message.
    ///
    /// - Throws: ``CredentialError/messageSize(bytes:)``.
    public init(bytes: [UInt8]) throws(CredentialError) {
        guard Self.allowedBytes.contains(bytes.count) else { throw .messageSize(bytes: bytes.count) }
        self.random = Array(bytes.prefix(Self.randomBytes))
        self.content = Array(bytes.dropFirst(Self.randomBytes))
    }

    /// The whole message, as it is signed and checked.
    public var bytes: [UInt8] { self.random + self.content }
}
