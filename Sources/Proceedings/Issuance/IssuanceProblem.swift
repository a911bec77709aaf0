/// Why an issuer gives no credential.
public enum IssuanceProblem: Error, Hashable, Sendable {
    /// The application cannot be read.
    case encoding(EncodingFault)
    /// It is for another round or another issuer.
    case otherIssuer
    /// There is no such voter, or one who does not vote with a credential.
    case notSecret(leaf: Int)
    /// It is not signed with the voter's enrolment key.
    case signature(leaf: Int)
    /// The voter has no enrolment key, and the issuer was not told that she proved who she is.
    case unproven(leaf: Int)
    /// The voter got a credential for another message; there is one for each.
    case alreadyIssued(leaf: Int)
    /// The blinded message is not a number below the modulus.
    case blindedMessage
    /// The key failed.
    case key
    /// The book does not belong to this round, or is damaged.
    case book
}
