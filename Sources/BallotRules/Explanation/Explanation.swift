/// For every project the smallest change with which it would have fared otherwise, under the same rule and tie order.
///
/// Each margin is found by counting the changed election again, so it holds for every rule, completion and modifier; the
/// changes are defined at ``Explainer``. Where a rule may turn back and forth and the limit on counts is reached, the
/// margin says up to where it is proven (``Margin/Certainty``).
///
/// The measures follow N. Boehmer et al., Evaluation of Project Performance in Participatory Budgeting, IJCAI 2024,
/// doi:10.48550/arXiv.2312.14723 (cost reduction and singleton addition).
public struct Explanation: Hashable, Sendable {
    /// One explanation per project, in the order of ``Election/projects``.
    public let projects: [ProjectExplanation]

    /// Explains `outcome`, which must be the outcome of `count` for `election`.
    ///
    /// - Parameter limits: how much to count; `nil` for ``ExplanationLimits/fitting(_:)``.
    public init(of outcome: Outcome, count: Count, election: Election, limits: ExplanationLimits? = nil) {
        let explainer = Explainer(of: outcome, count: count, election: election, limits: limits)
        self.projects = election.projects.indices.map { explainer.explanation(of: $0) }
    }

    /// An explanation from ready parts, for callers that compute them in parallel with ``Explainer``.
    public init(projects: [ProjectExplanation]) {
        self.projects = projects
    }

    /// The explanation of one project, or `nil` when the election has no such project.
    public func explanation(of id: ProjectID) -> ProjectExplanation? {
        self.projects.first { $0.project == id }
    }
}
