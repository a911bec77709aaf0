/// How items are talked about and decided, as published (*vergaderregels*); nothing has a default.
public struct TalkRules: Hashable, Sendable {
    /// How the panel decides.
    public let decision: Scheme.DecisionSettings
    /// The quorum of an item, whatever the method.
    public let quorum: Quorum
    /// How long one person can speak on one item, in seconds.
    public let secondsPerPerson: Int
    /// How often a proposal is changed for an objection before there is a vote; `nil` where consent is not asked.
    public let consentLoops: Int?

    /// Rules.
    public init(
        decision: Scheme.DecisionSettings,
        quorum: Quorum,
        secondsPerPerson: Int,
        consentLoops: Int?
    ) {
        self.decision = decision
        self.quorum = quorum
        self.secondsPerPerson = min(max(secondsPerPerson, 0), 86_400)
        self.consentLoops = consentLoops.map { min(max($0, 0), 100) }
    }
}
