public import Signing

/// What somebody who shows her voting code is told: what she needs to find herself in the register, and nothing more.
public struct CodeHolder: Hashable, Sendable {
    /// What the registrar calls her.
    public let reference: String
    /// The salt of her commitment.
    public let salt: Digest
    /// In what way she votes.
    public let kind: RegisterLeaf.Kind
    /// The key that is bound to her, if any.
    public let key: VerificationKey?

    /// A holder of a code.
    public init(reference: String, salt: Digest, kind: RegisterLeaf.Kind, key: VerificationKey?) {
        self.reference = reference
        self.salt = salt
        self.kind = kind
        self.key = key
    }

    /// The commitment by which she finds her place in the register.
    public var commitment: Digest { RegisterLeaf.commitment(salt: self.salt, reference: self.reference) }
}
