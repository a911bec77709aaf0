public import BallotRules

/// Why something cannot be the verdict of a panel.
public enum VerdictProblem: Error, Hashable, Sendable {
    /// It is about another version than the current one.
    case otherVersion(current: VersionID)
    /// The amount does not go with the kind of verdict: all of what was asked, a part of it, or nothing.
    case amount(Money, asked: Money)
    /// The amount is above the ceiling of the scheme.
    case aboveCeiling(Money, most: Money)
    /// Two conditions have this name.
    case repeatedCondition(String)
    /// A refusal has no conditions.
    case conditionOfRefusal(String)
    /// The reason is missing.
    case noReason
    /// The scheme has no such criterion.
    case unknownCriterion(String)
    /// Two findings about this criterion.
    case repeatedCriterion(String)
    /// The finding about this criterion has no reason.
    case noCriterionReason(String)
    /// These criteria have no finding.
    case criteriaMissing([String])
    /// A hard criterion is not met, so nothing can be granted.
    case hardCriterionFails(String)
    /// Not everybody agreed, and the other view is not told.
    case noMinorityView
}
