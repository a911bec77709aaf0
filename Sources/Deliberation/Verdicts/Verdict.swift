public import BallotRules

/// What the panel says of an initiative (*oordeel, advies*); the decision is another layer.
public struct Verdict: Hashable, Sendable {
    /// What it comes to.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// All that was asked (*toekennen*).
        case grant
        /// A part of the money that was asked (*deels toekennen*).
        case partly
        /// Nothing (*afwijzen*).
        case refuse

        /// Whether something is granted.
        public var isGrant: Bool { self != .refuse }
    }

    /// What it comes to.
    public let kind: Kind
    /// How much, in cents.
    public let amount: Money
    /// Under which conditions.
    public let conditions: [AwardCondition]
    /// About which version.
    public let version: VersionID
    /// Why.
    public let motivation: Motivation

    /// A verdict on `version`, with a finding for each criterion of `scheme`.
    ///
    /// - Parameter isDivided: whether somebody voted against or an objection stands; then the other view has to be told.
    /// - Throws: ``VerdictProblem``, the first.
    public init(
        _ proposal: Proposal,
        on version: InitiativeVersion,
        _ motivation: Motivation,
        under scheme: Scheme,
        isDivided: Bool
    ) throws(VerdictProblem) {
        guard proposal.version == version.address else { throw .otherVersion(current: version.address) }
        try Self.check(proposal, asked: version.content.asked, scheme)
        try Self.check(motivation, proposal.kind, scheme)
        if isDivided && (motivation.minority?.text ?? "").isEmpty { throw .noMinorityView }
        self.kind = proposal.kind
        self.amount = proposal.amount
        self.conditions = proposal.conditions
        self.version = proposal.version
        self.motivation = motivation
    }

    static func check(_ proposal: Proposal, asked: Money, _ scheme: Scheme) throws(VerdictProblem) {
        let amount = proposal.amount
        switch proposal.kind {
        case .grant: guard amount == asked else { throw .amount(amount, asked: asked) }
        case .partly: guard amount > .zero, amount < asked else { throw .amount(amount, asked: asked) }
        case .refuse: guard amount == .zero else { throw .amount(amount, asked: asked) }
        }
        if case .amount(let most) = scheme.ceiling, amount > most { throw .aboveCeiling(amount, most: most) }
        var seen: Set<String> = []
        for condition in proposal.conditions {
            guard seen.insert(condition.id).inserted else { throw .repeatedCondition(condition.id) }
        }
        if proposal.kind == .refuse, let condition = proposal.conditions.first {
            throw .conditionOfRefusal(condition.id)
        }
    }

    private static func check(_ motivation: Motivation, _ kind: Kind, _ scheme: Scheme) throws(VerdictProblem) {
        guard !motivation.reason.text.isEmpty else { throw .noReason }
        let known = Set(scheme.criteria.map(\.id))
        var seen: Set<String> = []
        for finding in motivation.findings {
            guard known.contains(finding.criterion) else { throw .unknownCriterion(finding.criterion) }
            guard seen.insert(finding.criterion).inserted else { throw .repeatedCriterion(finding.criterion) }
            guard !finding.text.text.isEmpty else { throw .noCriterionReason(finding.criterion) }
        }
        let missing = scheme.criteria.map(\.id).filter { !seen.contains($0) }
        guard missing.isEmpty else { throw .criteriaMissing(missing) }
        guard kind.isGrant else { return }
        for criterion in scheme.criteria where criterion.kind == .hard {
            let finding = motivation.findings.first { $0.criterion == criterion.id }
            if finding?.outcome == .notMet { throw .hardCriterionFails(criterion.id) }
        }
    }
}
