public import Signing

/// A signature under an entry, with the key that made it.
public struct EntrySigner: Hashable, Sendable {
    /// The key.
    public let key: VerificationKey
    /// The signature.
    public let signature: Signature

    /// A signer.
    public init(key: VerificationKey, signature: Signature) {
        self.key = key
        self.signature = signature
    }
}
