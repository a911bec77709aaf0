internal import BigInt

/// A voter's side of a credential: blinds a message for an issuer, and makes the signature of what comes back.
///
/// ```swift
/// let message = try PreparedMessage(content: content, using: &generator)
/// let request = try CredentialRequest(for: message, to: issuer, using: &generator)
/// // send request.blindedMessage, keep request.state; later, perhaps in another process:
/// let signature = try CredentialRequest(state: kept).finalise(answer)
/// ```
///
/// The issuer sees a number that is equally likely for every message, so whoever knows all it saw cannot tell which
/// credential it signed, now or with any computer of the future. Whoever has the *state* can: keep it as secret as the
/// vote, and destroy it after ``finalise(_:)``.
///
/// Ask issuers only whose key stands in the published manifest that everybody sees: a key of one's own would be a mark.
///
/// The big numbers here are computed in ordinary Swift, whose time depends on the numbers. That is measured by nobody
/// on the voter's own device; do not blind on a machine shared with people who must not know.
public struct CredentialRequest: Hashable, Sendable {
    /// Whom the request is for.
    public let issuer: IssuerPublicKey

    /// What is to be signed; published later with the credential.
    public let message: PreparedMessage

    /// What the issuer is sent: ``IssuerPublicKey/signatureBytes`` bytes. Sent again it gets the same answer.
    public let blindedMessage: [UInt8]

    /// The salt of the encoded message.
    let salt: [UInt8]

    /// The blinding factor r.
    let factor: BigUInt

    /// The inverse of the blinding factor.
    private let inverse: BigUInt

    /// Blinds a message (RFC 9474, section 4.2).
    ///
    /// - Parameters:
    ///   - message: What is to be signed.
    ///   - issuer: Who is to sign it.
    ///   - generator: A cryptographically secure source; the salt is drawn first, then the blinding factor.
    /// - Throws: ``CredentialError/modulusFactor`` or ``CredentialError/randomSource``.
    /// - Complexity: One modular inverse: a few milliseconds with 3072 bits.
    public init(
        for message: PreparedMessage,
        to issuer: IssuerPublicKey,
        using generator: inout some RandomNumberGenerator
    ) throws(CredentialError) {
        let salt = generator.octets(MessageEncoding.saltBytes)
        for _ in 0..<16 {
            guard let factor = generator.positiveNumber(below: issuer.modulus) else { throw .randomSource }
            if let request = try CredentialRequest(message: message, issuer: issuer, salt: salt, factor: factor) {
                self = request
                return
            }
        }
        throw .randomSource
    }

    /// Blinds with the salt and the factor given; `nil` when the factor has no inverse.
    init?(message: PreparedMessage, issuer: IssuerPublicKey, salt: [UInt8], factor: BigUInt) throws(CredentialError) {
        let encoding = MessageEncoding.encode(message.bytes, salt: salt, modulusBits: issuer.modulusBits)
        let number = BigUInt(octets: encoding)
        // One inverse of the product shows that message and factor are both coprime to the modulus.
        guard let inverse = (number * factor % issuer.modulus).inverse(issuer.modulus) else {
            guard number.greatestCommonDivisor(with: issuer.modulus) == 1 else { throw .modulusFactor }
            return nil
        }
        let blinded = number * issuer.publicPower(factor) % issuer.modulus
        self.issuer = issuer
        self.message = message
        self.blindedMessage = blinded.octets(issuer.signatureBytes)
        self.salt = salt
        self.factor = factor
        self.inverse = inverse * number % issuer.modulus
    }

    /// Makes the signature from the issuer's answer, and checks it (RFC 9474, section 4.4).
    ///
    /// - Parameter blindSignature: What ``IssuerSecretKey/blindSignature(for:)`` gave for ``blindedMessage``.
    /// - Returns: The signature on ``message``, ``IssuerPublicKey/signatureBytes`` bytes, for which
    ///   ``IssuerPublicKey/isValid(_:for:)`` holds.
    /// - Throws: ``CredentialError/blindSignatureSize(expected:actual:)``, ``CredentialError/blindSignatureRange`` or
    ///   ``CredentialError/blindSignatureMismatch``.
    public func finalise(_ blindSignature: [UInt8]) throws(CredentialError) -> [UInt8] {
        let signature = try self.unblind(blindSignature)
        guard self.issuer.isValid(signature, for: self.message.bytes) else { throw .blindSignatureMismatch }
        return signature
    }

    /// Takes the blinding away, without a check of what is left.
    func unblind(_ blindSignature: [UInt8]) throws(CredentialError) -> [UInt8] {
        let expected = self.issuer.signatureBytes
        guard blindSignature.count == expected else {
            throw .blindSignatureSize(expected: expected, actual: blindSignature.count)
        }
        let number = BigUInt(octets: blindSignature)
        guard number < self.issuer.modulus else { throw .blindSignatureRange }
        return (number * self.inverse % self.issuer.modulus).octets(expected)
    }
}

extension CredentialRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The size of the issuer's key; never the blinding.
    public var description: String { "CredentialRequest(\(self.issuer.modulusBits) bits)" }

    /// The same as ``description``.
    public var debugDescription: String { self.description }

    /// No children, so that `dump` shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
