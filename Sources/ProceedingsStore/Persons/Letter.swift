public import Proceedings

/// A letter that is to be posted, with its code: the only place where a code is ever written out.
public struct Letter: Sendable {
    /// The person in the store.
    let person: Int64
    let lookup: [UInt8]
    let masked: [[UInt8]]
    /// What stays of her when her code is used and she is erased.
    let mark: [UInt8]
    /// What the registrar calls her.
    public let reference: String
    /// In what way she is to vote.
    public let kind: RegisterLeaf.Kind
    /// Name, address and the like.
    public let contact: [String]
    /// The code.
    public let code: VotingCode
}
