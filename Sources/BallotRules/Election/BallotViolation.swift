/// One thing that a ballot says and may not say.
public enum BallotViolation: Error, Hashable, Sendable {
    /// It names a project that is not on the list.
    case unknownProject(ProjectID)
    /// It names a project more than once.
    case repeatedProject(ProjectID)
    /// It names `count` projects, fewer than allowed.
    case tooFewChoices(count: Int, least: Int)
    /// It names `count` projects, more than allowed.
    case tooManyChoices(count: Int, most: Int)
    /// It must name exactly one project and names `count`.
    case notOneChoice(count: Int)
    /// Its projects cost less together than allowed.
    case costTooLow(Money, least: Money)
    /// Its projects cost more together than allowed; for knapsack ballots than the budget.
    case costTooHigh(Money, most: Money)
    /// Within `theme` it names `count` projects, fewer than allowed.
    case tooFewInTheme(String, count: Int, least: Int)
    /// Within `theme` it names `count` projects, more than allowed.
    case tooManyInTheme(String, count: Int, most: Int)
    /// Within `theme` its projects cost less together than allowed.
    case themeCostTooLow(String, Money, least: Money)
    /// Within `theme` its projects cost more together than allowed.
    case themeCostTooHigh(String, Money, most: Money)
    /// It must give points and gives none.
    case pointsMissing
    /// It gives points, which its form does not have.
    case pointsUnexpected
    /// It gives points to another number of projects than it names.
    case pointsMismatch(points: Int, choices: Int)
    /// It gives a project fewer points than allowed; on a cumulative ballot never below 0.
    case pointsTooLow(ProjectID, Fraction, least: Fraction)
    /// It gives a project more points than allowed.
    case pointsTooHigh(ProjectID, Fraction, most: Fraction)
    /// It gives fewer points in all than allowed.
    case sumTooLow(Fraction, least: Fraction)
    /// It gives more points in all than allowed.
    case sumTooHigh(Fraction, most: Fraction)
    /// Its weight is not above 0.
    case weightNotPositive(Fraction)
}
