/// A way to get from ballots to winners: a value with its options, and one pure function.
///
/// To add a rule, add a folder with a type that conforms and a line in ``RuleCatalogue``. The conformance battery then
/// tests it unasked.
public protocol BallotRule: Counting {
    /// What the rule is called, accepts, and claims.
    static var descriptor: RuleDescriptor { get }

    /// The rule with these options, already checked against ``RuleDescriptor/options``.
    init(_ options: OptionValues) throws(OptionError)
}

extension BallotRule {
    /// The claims of the descriptor, without discount monotonicity where the tie order puts dear projects first, and
    /// without approval monotonicity for rankings, where leaving a project off moves others.
    public func claims(in election: Election, under order: TieOrder) -> Set<RuleDescriptor.Claim> {
        var claims = Self.descriptor.claims
        if order.keys.contains(.costHigh) { claims.remove(.discountMonotonicity) }
        if election.profile.form == .ordinal { claims.remove(.approvalMonotonicity) }
        return claims
    }
}

/// What a rule hands back: awards with their working.
public struct Tally: Hashable, Sendable {
    /// Winners and amounts, in the order chosen.
    public var awards: [Award]
    /// The steps, in order.
    public var steps: [Step]
    /// What else must be known.
    public var facts: [Fact]

    /// A tally.
    public init(awards: [Award] = [], steps: [Step] = [], facts: [Fact] = []) {
        self.awards = awards
        self.steps = steps
        self.facts = facts
    }
}
