public import BallotRules

/// What is done about pots (*budget, potje*).
public enum PotAct: Hashable, Sendable {
    /// Money is put into a pot.
    case deposit(PotKey, Money)
    /// Money goes back to where it came from.
    case giveBack(PotKey, Money)
    /// What a pot has left is taken along to the next year, as far as the scheme lets it.
    case carryOver(CarryOver)
    /// Money goes from a pot to another, for a reason.
    case transfer(PotKey, to: PotKey, Money, reason: TextID)
    /// Pots become one.
    case pool([PotKey], into: PotKey)
    /// A pot is divided by weights, to the cent.
    case divide(PotKey, over: [WeightedPot])
}
