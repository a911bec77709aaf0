/// Why projects and ballots do not make an election.
public enum ElectionError: Error, Hashable, Sendable {
    /// Two projects carry this identifier.
    case duplicateProject(ProjectID)
    /// An amount is below 0 or above ``Money/limit``; `nil` means the budget.
    case amountOutOfRange(ProjectID?)
    /// More than ``ElectionLimits/projects`` projects.
    case tooManyProjects(Int)
    /// Ballot number `ballot` (from 0) names a project that is not on the list.
    case unknownProject(ballot: Int, ProjectID)
    /// Ballot number `ballot` (from 0) names a project twice.
    case repeatedProject(ballot: Int, ProjectID)
    /// Ballot number `ballot` (from 0) gives no points where the form needs them, or the other way round.
    case pointsMismatch(ballot: Int)
    /// A score has more than six decimals or is larger than ``ElectionLimits/points``.
    case pointsOutOfRange(ballot: Int)
    /// A weight is not above 0, or its terms are larger than ``ElectionLimits/weightTerm``.
    case weightOutOfRange(ballot: Int)
    /// The weights and points together are too large to add up safely.
    case totalsTooLarge
}
