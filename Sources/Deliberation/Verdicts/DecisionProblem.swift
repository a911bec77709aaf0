public import BallotRules

/// Why something cannot be the decision on an initiative.
public enum DecisionProblem: Error, Hashable, Sendable {
    /// It differs from the verdict, and no ground is given.
    case noGround
    /// It follows the verdict, and still gives a ground to deviate.
    case needlessGround
    /// The panel itself decides; nobody can deviate.
    case panelDecides(Authority)
    /// This ground is not on the list for this authority.
    case groundNotListed(Deviation.Ground, Authority)
    /// The written reason is missing.
    case noReason(Deviation.Ground)
    /// The amount does not go with what is decided.
    case amount(Money, asked: Money)
    /// The amount is above the ceiling of the scheme (Awb 4:25).
    case aboveCeiling(Money, most: Money)
    /// The amount is above what the pot holds.
    case abovePot(Money, holds: Money)
}
