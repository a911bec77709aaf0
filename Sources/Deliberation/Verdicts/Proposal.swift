public import BallotRules

/// What the panel would say of an initiative (*voorgesteld oordeel*).
public struct Proposal: Hashable, Sendable {
    /// Who proposes it.
    public let person: PersonID
    /// What.
    public let kind: Verdict.Kind
    /// How much, in cents.
    public let amount: Money
    /// Under which conditions.
    public let conditions: [AwardCondition]
    /// About which version.
    public let version: VersionID

    /// A proposal.
    public init(
        _ kind: Verdict.Kind,
        amount: Money,
        conditions: [AwardCondition] = [],
        of version: VersionID,
        by person: PersonID
    ) {
        self.person = person
        self.kind = kind
        self.amount = amount
        self.conditions = conditions
        self.version = version
    }

    func saysTheSame(as other: Proposal) -> Bool {
        self.kind == other.kind && self.amount == other.amount && self.conditions == other.conditions
            && self.version == other.version
    }
}
