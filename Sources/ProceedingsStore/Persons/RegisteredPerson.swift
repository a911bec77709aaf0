public import Proceedings

/// Somebody with her place in the register.
public struct RegisteredPerson: Hashable, Sendable {
    /// Her number in the register.
    public let leaf: Int
    /// The private side of her leaf.
    public let entry: RegisterEntry
    /// The year of birth, or nothing.
    public let birthYear: String
    /// The sex, or nothing.
    public let sex: String
}
