public import BallotRules

/// An amount for a choice (*toegekend bedrag*).
public struct Allotment: Hashable, Sendable {
    /// For what.
    public let choice: ChoiceID
    /// How much, in cents.
    public let amount: Money

    /// `amount` for `choice`.
    public init(_ choice: ChoiceID, _ amount: Money) {
        self.choice = choice
        self.amount = amount
    }
}
