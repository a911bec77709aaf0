public import BallotRules

/// What a rehearsal is about: the choices that a municipality makes before a round.
public struct RehearsalPlan: Sendable {
    /// What the round is called.
    public let title: String
    /// 16 octets that tell it from others.
    public let roundID: [UInt8]
    /// Projects, currency and pots.
    public let election: ElectionDocument
    /// The money to divide.
    public let budget: Money
    /// What a ballot may say.
    public let ballot: BallotTerms
    /// By which rule it is counted.
    public let rule: RuleTerms
    /// The published rules, as text.
    public let rules: [UInt8]
    /// In what way each voter votes.
    public let voters: [RegisterLeaf.Kind]
    /// When voting is announced to begin and to end, in seconds since 1970.
    public let window: ClosedRange<Int>
    /// The length to which sealed ballots are padded.
    public let paddedLength: Int

    /// A plan.
    public init(
        title: String,
        roundID: [UInt8],
        election: ElectionDocument,
        budget: Money,
        ballot: BallotTerms,
        rule: RuleTerms,
        rules: [UInt8],
        voters: [RegisterLeaf.Kind],
        window: ClosedRange<Int>,
        paddedLength: Int
    ) {
        self.title = title
        self.roundID = roundID
        self.election = election
        self.budget = budget
        self.ballot = ballot
        self.rule = rule
        self.rules = rules
        self.voters = voters
        self.window = window
        self.paddedLength = paddedLength
    }

    /// The ways of voting that the voters need.
    public var modes: VotingModes {
        var modes: VotingModes = []
        if self.voters.contains(.open) { modes.insert(.open) }
        if self.voters.contains(.secret) { modes.insert(.sealed) }
        return modes.isEmpty ? .open : modes
    }
}
