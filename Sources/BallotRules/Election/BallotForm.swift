/// What a ballot may say.
public enum BallotForm: String, CaseIterable, Hashable, Sendable {
    /// Any number of projects, each for or not (*aankruisen*).
    case approval
    /// Exactly one project.
    case chooseOne = "choose-one"
    /// A number of points divided over projects.
    case cumulative
    /// A grade for each project, independent of the others.
    case scoring
    /// Projects in order of preference, the best first; those left out are below all others.
    case ordinal
    /// Projects that together cost no more than the budget (*mandje*).
    case knapsack

    /// Whether the ballot gives points.
    public var hasPoints: Bool { self == .cumulative || self == .scoring }
}
