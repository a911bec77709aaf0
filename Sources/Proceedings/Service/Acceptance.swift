public import TransparencyLog

/// What whoever handed in an entry gets: where it stands, and the proof.
public struct Acceptance: Sendable {
    /// The number of the entry.
    public let number: Int
    /// The receipt (*ontvangstbewijs*): the same for the same entry, whenever it is asked for.
    public let receipt: Receipt
    /// Whether the entry was there before.
    public let isRepeated: Bool

    /// An acceptance.
    public init(number: Int, receipt: Receipt, isRepeated: Bool) {
        self.number = number
        self.receipt = receipt
        self.isRepeated = isRepeated
    }
}
