/// A ballot that says nothing that it may not say, with the form under which that was found out.
public struct ValidBallot: Hashable, Sendable {
    /// The ballot.
    public let ballot: Ballot
    /// Its form.
    public let form: BallotForm

    /// `ballot`, when it keeps within `limits`.
    ///
    /// - Throws: ``BallotRejection`` with every violation.
    public init(
        _ ballot: Ballot,
        form: BallotForm,
        limits: BallotLimits,
        projects: [ProjectID: Project],
        budget: Money
    ) throws(BallotRejection) {
        let violations = limits.violations(of: ballot, form: form, projects: projects, budget: budget)
        guard violations.isEmpty else { throw BallotRejection(violations: violations) }
        self.ballot = ballot
        self.form = form
    }
}

/// Why a ballot may not be counted: everything that is wrong with it.
public struct BallotRejection: Error, Hashable, Sendable {
    /// The violations, at least one.
    public let violations: [BallotViolation]

    /// A rejection for these reasons.
    public init(violations: [BallotViolation]) {
        self.violations = violations
    }
}
