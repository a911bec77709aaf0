public import Signing

/// A person in the private side of the register: what ties her to a leaf, and nothing of how she votes.
///
/// The private side is kept apart from the record and can be erased; the leaves stay as they are.
public struct RegisterEntry: Hashable, Sendable {
    /// What the registrar calls her: a number in a list, never published.
    public let reference: String
    /// 32 random octets, given to her with the reference.
    public let salt: Digest
    /// In what way she votes.
    public let kind: RegisterLeaf.Kind
    /// Her voting or enrolment key, if any.
    public let key: VerificationKey?
    /// The area for which turnout is told apart, or an empty text.
    public let zone: String

    /// A person.
    public init(
        reference: String,
        salt: Digest,
        kind: RegisterLeaf.Kind,
        key: VerificationKey?,
        zone: String = ""
    ) {
        self.reference = reference
        self.salt = salt
        self.kind = kind
        self.key = key
        self.zone = zone
    }

    /// What is published of her.
    public var leaf: RegisterLeaf {
        RegisterLeaf(
            kind: self.kind,
            commitment: RegisterLeaf.commitment(salt: self.salt, reference: self.reference),
            key: self.key,
            zone: self.zone
        )
    }
}
