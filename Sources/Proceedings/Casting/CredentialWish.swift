public import Credentials
public import Signing

/// A voter's side of one credential: what is blinded for an issuer, until its answer has come.
public struct CredentialWish: Hashable, Sendable {
    /// The request, whose state the voter keeps to herself.
    public let request: CredentialRequest

    /// A wish for a credential of issuer `issuer` for the voter's ballot key.
    ///
    /// - Throws: ``CredentialError``.
    public init(
        _ terms: RoundTerms,
        issuer: Int,
        key: VerificationKey,
        using generator: inout some RandomNumberGenerator
    ) throws(CredentialError) {
        guard terms.issuerKeys.indices.contains(issuer) else { throw .publicKeyEncoding }
        let content = Credential.message(random: .zero, manifest: terms.hash, key: key).dropFirst(32)
        let message = try PreparedMessage(content: Array(content), using: &generator)
        self.request = try CredentialRequest(for: message, to: terms.issuerKeys[issuer], using: &generator)
    }

    /// A wish that was kept as ``CredentialRequest/state``.
    public init(state: [UInt8]) throws(CredentialError) {
        self.request = try CredentialRequest(state: state)
    }

    /// The application to send to the issuer.
    public func application(_ terms: RoundTerms, issuer: Int, leaf: Int) -> CredentialApplication {
        CredentialApplication(
            manifest: terms.hash,
            issuer: issuer,
            leaf: leaf,
            blinded: self.request.blindedMessage
        )
    }

    /// The credential that the issuer's answer gives.
    ///
    /// - Throws: ``CredentialError`` when the answer is not a blind signature of that issuer on this wish.
    public func credential(answer: [UInt8]) throws(CredentialError) -> Credential {
        let signature = try self.request.finalise(answer)
        guard let random = Digest(self.request.message.random) else { throw .randomPartSize(bytes: 0) }
        return Credential(random: random, signature: signature)
    }
}
