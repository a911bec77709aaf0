public import BallotRules

/// A pot and those who share it, in the order of the key (*verdeelsleutel*).
public struct PotParts: Hashable, Sendable {
    /// What the pot holds.
    public let pot: Money
    /// Who shares it.
    public let parts: [ChoiceID]

    /// A pot.
    public init(pot: Money, parts: [ChoiceID]) {
        self.pot = pot
        self.parts = parts
    }
}
