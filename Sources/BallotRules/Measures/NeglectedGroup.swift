/// Supporters of a project that did not win who could have paid for it out of their share of the budget, and each of whom
/// has less from the outcome than that share could have given them: a violation of *EJR+ up to one project*.
public struct NeglectedGroup: Hashable, Sendable {
    /// The project that they all support and that won nothing.
    public let project: ProjectID
    /// The utility in which it was measured: ``Utility/cost`` or ``Utility/cardinality``.
    public let utility: Utility
    /// Ballots in the group: every supporter of the project who has at most ``most`` from the outcome.
    public let voters: Int
    /// Their weight.
    public let weight: Fraction
    /// Their part of the budget, in smallest units: budget times their weight divided by the weight of all ballots.
    public let share: Fraction
    /// The largest utility that one of them has from the outcome; money in smallest units for cost.
    public let most: Int
}
