internal import BigInt
internal import Crypto
internal import CryptoExtras

/// The key with which an issuer signs what it cannot see.
///
/// **What the issuer signs.** Any number below the modulus that ``blindSignature(for:)`` is given: the issuer learns
/// nothing about it and can check nothing but its size. So every call is one vote. Who calls it must first know that
/// this person is in the register and has not had a credential yet, must log the issuance, and must give a repeated
/// request with the same bytes the same answer (it does: the operation has no chance in it) and refuse a second request
/// with other bytes.
///
/// **One round only.** The raw RSA operation behind a blind signature signs and decrypts whatever it is fed. A key that
/// also signs documents, decrypts, or serves another round lets somebody obtain, as a voter, a signature of that other
/// kind. Make a key per issuer and round, publish its public part in the round's manifest, and destroy the secret part
/// after the last credential (RFC 9474, section 6.2).
///
/// **In memory.** The library keeps the numbers in its own memory and overwrites them when the last copy of this value
/// goes. The arrays that ``init(pkcs8:)`` takes and ``pkcs8()`` gives are ordinary Swift arrays: their memory is not
/// overwritten by this type and, as arrays are copied by the language, cannot be with certainty. Take them briefly,
/// store them encrypted only, and prefer a process of its own for issuing. Nothing here prints a secret.
public struct IssuerSecretKey: Sendable {
    /// Sizes of key that can be made, in bits.
    public static let generatedBits = [2048, 3072, 4096]

    /// The key for everybody, as the manifest gives it.
    public let publicKey: IssuerPublicKey

    private let key: _RSA.BlindSigning.PrivateKey<SHA384>

    /// Makes a new key from the library's own random numbers.
    ///
    /// It takes from a tenth of a second to several seconds: finding primes is a matter of luck.
    ///
    /// - Parameter bits: One of ``generatedBits``.
    /// - Throws: ``CredentialError/modulusSize(bits:)`` or ``CredentialError/keyGeneration``.
    public static func generate(bits: Int = 3072) throws(CredentialError) -> IssuerSecretKey {
        guard Self.generatedBits.contains(bits) else { throw .modulusSize(bits: bits) }
        guard let key = try? _RSA.Signing.PrivateKey(keySize: .init(bitCount: bits)) else { throw .keyGeneration }
        return try IssuerSecretKey(pkcs8: [UInt8](key.pkcs8DERRepresentation))
    }

    /// Reads a key that was stored.
    ///
    /// - Parameter pkcs8: DER PrivateKeyInfo with `rsaEncryption` and without attributes (RFC 5208), in the one
    ///   encoding that ``pkcs8()`` gives; PKCS #1 is refused.
    /// - Throws: ``CredentialError/secretKeyEncoding``, ``CredentialError/modulusSize(bits:)`` or
    ///   ``CredentialError/publicExponent``.
    public init(pkcs8: [UInt8]) throws(CredentialError) {
        guard pkcs8.count <= Self.maximumDER,
            let parsed = try? _RSA.Signing.PrivateKey(unsafeDERRepresentation: pkcs8),
            [UInt8](parsed.pkcs8DERRepresentation) == pkcs8
        else { throw .secretKeyEncoding }
        self.publicKey = try IssuerPublicKey(der: [UInt8](parsed.publicKey.derRepresentation))
        guard
            let key = try? _RSA.BlindSigning.PrivateKey<SHA384>(
                derRepresentation: pkcs8,
                parameters: .RSABSSA_SHA384_PSS_Deterministic
            )
        else { throw .secretKeyEncoding }
        self.key = key
    }

    /// The key as DER PrivateKeyInfo (RFC 5208), unencrypted: for encrypted storage only.
    ///
    /// - Throws: ``CredentialError/secretKeyEncoding``, when the library no longer reads its own key.
    public func pkcs8() throws(CredentialError) -> [UInt8] {
        guard let plain = try? _RSA.Signing.PrivateKey(derRepresentation: self.key.derRepresentation) else {
            throw .secretKeyEncoding
        }
        return [UInt8](plain.pkcs8DERRepresentation)
    }

    /// Signs a blinded message (RFC 9474, section 4.3). The same bytes give the same answer.
    ///
    /// The library raises the answer to the public exponent again and compares before it gives the answer out, so that a
    /// fault in the computation cannot betray the key. It takes a few milliseconds.
    ///
    /// - Parameter blinded: ``CredentialRequest/blindedMessage``.
    /// - Returns: ``IssuerPublicKey/signatureBytes`` bytes.
    /// - Throws: ``CredentialError/blindedMessageSize(expected:actual:)``, ``CredentialError/blindedMessageRange`` or
    ///   ``CredentialError/signing``.
    public func blindSignature(for blinded: [UInt8]) throws(CredentialError) -> [UInt8] {
        let expected = self.publicKey.signatureBytes
        guard blinded.count == expected else {
            throw .blindedMessageSize(expected: expected, actual: blinded.count)
        }
        guard BigUInt(octets: blinded) < self.publicKey.modulus else { throw .blindedMessageRange }
        guard let signature = try? self.key.blindSignature(for: blinded) else { throw .signing }
        return [UInt8](signature.rawRepresentation)
    }

    /// No accepted encoding is longer than this.
    static let maximumDER = 3_000
}

extension IssuerSecretKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The size of the key; never its numbers.
    public var description: String { "IssuerSecretKey(\(self.publicKey.modulusBits) bits)" }

    /// The same as ``description``.
    public var debugDescription: String { self.description }

    /// No children, so that `dump` shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
