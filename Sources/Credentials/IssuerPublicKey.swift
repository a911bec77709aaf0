internal import BigInt
internal import Crypto
internal import CryptoExtras

/// The key with which anybody checks an issuer's credentials: RSA with exponent 65537.
///
/// An issuer key serves one round only (RFC 9474, section 6.2, asks for a key of its own for blind signatures): who
/// checks a credential takes the key from that round's manifest, and then a credential of another round fails.
///
/// Parsing happens once, in ``init(der:)``; a value can be copied, sent between threads and used by many at once.
public struct IssuerPublicKey: Hashable, Sendable {
    /// Sizes of modulus that are accepted, in bits.
    public static let allowedBits = 2048...4096

    /// The key as DER SubjectPublicKeyInfo with the algorithm `rsaEncryption` (RFC 3279, section 2.3.1): exactly the
    /// bytes that ``init(der:)`` took.
    public let der: [UInt8]

    /// The size of the modulus in bits.
    public let modulusBits: Int

    /// The modulus n.
    let modulus: BigUInt

    private let key: _RSA.Signing.PublicKey

    /// Reads a key.
    ///
    /// Only one encoding is taken: the one that encoding the parsed key gives again. The form with the algorithm
    /// `id-RSASSA-PSS`, PKCS #1, indefinite or long lengths, missing parameters and trailing bytes are refused.
    ///
    /// - Parameter der: The bytes, some 294 (2048 bits) to 550 (4096 bits).
    /// - Throws: ``CredentialError/publicKeyEncoding``, ``CredentialError/modulusSize(bits:)`` or
    ///   ``CredentialError/publicExponent``.
    public init(der: [UInt8]) throws(CredentialError) {
        guard der.count <= Self.maximumDER, let key = try? _RSA.Signing.PublicKey(unsafeDERRepresentation: der),
            [UInt8](key.derRepresentation) == der, let numbers = try? key.getKeyPrimitives()
        else { throw .publicKeyEncoding }
        let modulus = BigUInt(octets: [UInt8](numbers.modulus))
        guard Self.allowedBits.contains(modulus.bitWidth) else { throw .modulusSize(bits: modulus.bitWidth) }
        guard [UInt8](numbers.publicExponent) == Self.exponent else { throw .publicExponent }
        self.der = der
        self.modulusBits = modulus.bitWidth
        self.modulus = modulus
        self.key = key
    }

    /// The size in bytes of the modulus, and of blinded messages, blind signatures and signatures.
    public var signatureBytes: Int { (self.modulusBits + 7) / 8 }

    /// Whether `signature` is this issuer's on the prepared message: RSASSA-PSS with SHA-384, MGF1 with SHA-384 and 48
    /// bytes of salt (RFC 8017, section 8.1.2; RFC 9474, section 4.5).
    ///
    /// It is cheap, some tens of microseconds, for the key was parsed before, and many threads may ask at once.
    ///
    /// - Parameters:
    ///   - signature: ``signatureBytes`` bytes; any other number is not valid.
    ///   - message: ``PreparedMessage/bytes``, the random part included.
    public func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        guard signature.count == self.signatureBytes else { return false }
        let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
        return self.key.isValidSignature(signature, for: SHA384.hash(data: message), padding: .PSS)
    }

    /// Whether two keys are the same bytes.
    public static func == (left: Self, right: Self) -> Bool { left.der == right.der }

    /// Hashes the bytes of the key.
    public func hash(into hasher: inout Hasher) { hasher.combine(self.der) }

    /// No accepted encoding is longer than this.
    static let maximumDER = 600

    /// 65537, the only exponent accepted.
    private static let exponent: [UInt8] = [1, 0, 1]
}

extension IssuerPublicKey {
    /// RSAVP1 without its check of the range: `number` to the power 65537, modulo the modulus.
    func publicPower(_ number: BigUInt) -> BigUInt {
        var power = number
        for _ in 0..<16 { power = power * power % self.modulus }
        return power * number % self.modulus
    }
}
