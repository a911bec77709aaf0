public import BallotRules
public import Signing

/// The rules of a round, frozen before the first ballot (docs/record-format/v1.md, 3.1; *stemreglement*).
public struct Manifest: EntryBody {
    /// The type of the entry.
    public static var type: EntryType { .manifest }
    /// 16 random octets that tell this round from all others.
    public let roundID: [UInt8]
    /// What the round is called.
    public let title: String
    /// In which ways ballots are cast.
    public let modes: VotingModes
    /// What a ballot may say.
    public let ballot: BallotTerms
    /// By which rule it is counted.
    public let rule: RuleTerms
    /// The hash of the document `election`.
    public let electionHash: Digest
    /// The money to divide.
    public let budget: Money
    /// The number of projects.
    public let projectCount: Int
    /// The tree hash of the register.
    public let registerRoot: Digest
    /// The number of voters in the register.
    public let registerSize: Int
    /// When voting begins, in seconds since 1970, as announced.
    public let opens: Int
    /// When voting ends, in seconds since 1970, as announced.
    public let closes: Int
    /// Who may write what.
    public let keys: RoundKeys
    /// The issuers of credentials: two, or none.
    public let issuers: [IssuerTerms]
    /// How ballots are sealed, where they are.
    public let box: BoxTerms?
    /// The log and its witnesses.
    public let witnesses: WitnessTerms
    /// The hash of the published rules.
    public let rulesHash: Digest

    /// A manifest; ``isCoherent`` says whether its parts agree.
    public init(
        roundID: [UInt8],
        title: String,
        modes: VotingModes,
        ballot: BallotTerms,
        rule: RuleTerms,
        electionHash: Digest,
        budget: Money,
        projectCount: Int,
        registerRoot: Digest,
        registerSize: Int,
        opens: Int,
        closes: Int,
        keys: RoundKeys,
        issuers: [IssuerTerms],
        box: BoxTerms?,
        witnesses: WitnessTerms,
        rulesHash: Digest
    ) {
        self.roundID = roundID
        self.title = title
        self.modes = modes
        self.ballot = ballot
        self.rule = rule
        self.electionHash = electionHash
        self.budget = budget
        self.projectCount = projectCount
        self.registerRoot = registerRoot
        self.registerSize = registerSize
        self.opens = opens
        self.closes = closes
        self.keys = keys
        self.issuers = issuers
        self.box = box
        self.witnesses = witnesses
        self.rulesHash = rulesHash
    }

    /// The hash under which every other entry of the round stands.
    public var hash: Digest { SHA256.digest(of: self.encoded, in: Domains.manifest) }

    /// All Ed25519 keys of officials, issuers, log and witnesses.
    public var allKeys: [VerificationKey] {
        self.keys.all + self.issuers.map(\.key) + [self.witnesses.logKey] + self.witnesses.witnesses.map(\.key)
    }
}
