/// What a rule is called, accepts and claims.
public struct RuleDescriptor: Sendable {
    /// A property that the conformance battery tests where it is claimed.
    public enum Claim: String, CaseIterable, Hashable, Sendable {
        /// Multiplying all amounts of money by the same number changes nothing.
        case scaleInvariance = "scale-invariance"
        /// A winner still wins when more ballots name only that project.
        case supportMonotonicity = "support-monotonicity"
        /// A loser still loses when ballots that name it leave it off and stay otherwise as they are.
        case approvalMonotonicity = "approval-monotonicity"
        /// A winner still wins when it becomes cheaper.
        case discountMonotonicity = "discount-monotonicity"
        /// No further project fits in what is left.
        case exhaustive
        /// Only each project's total and the number of ballots count, not which votes stand on one ballot
        /// (for ballots without an order).
        case additive
    }

    /// The stable identifier, as in `--rule ID`.
    public let id: String
    /// Raised whenever the same ballots could give another outcome than before.
    public let version: Int
    /// Its name.
    public let name: Bilingual
    /// What it does, in a sentence or two.
    public let summary: Bilingual
    /// The ballot forms for which it is defined.
    public let forms: [BallotForm]
    /// Its options.
    public let options: [OptionSpec]
    /// Properties that it has under every setting of its options.
    public let claims: Set<Claim>
    /// Where it is defined.
    public let citation: String

    /// A descriptor.
    public init(
        id: String,
        version: Int = 1,
        name: Bilingual,
        summary: Bilingual,
        forms: [BallotForm],
        options: [OptionSpec],
        claims: Set<Claim> = [],
        citation: String
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.summary = summary
        self.forms = forms
        self.options = options
        self.claims = claims
        self.citation = citation
    }
}
