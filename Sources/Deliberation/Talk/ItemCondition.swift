/// What must hold before a step (*voorwaarde*); each is computed from the talk, none can be stated.
public enum ItemCondition: String, MachineWord {
    /// Enough members who may decide are there, no challenge is open, and residents have the majority where they need it.
    case quorum
    /// Everybody who may decide has said that they have no interest, or has stepped aside.
    case interestsDeclared = "interests-declared"
    /// Every question has its answer, or was taken back.
    case questionsAnswered = "questions-answered"
    /// The initiators have left the room.
    case initiatorsGone = "initiators-gone"
    /// An amendment is open.
    case amendmentOpen = "amendment-open"
    /// No amendment is open.
    case noAmendmentOpen = "no-amendment-open"
    /// A proposal about the current version is there.
    case proposal
    /// The rules ask for consent first.
    case consentFirst = "consent-first"
    /// The rules do not ask for consent first.
    case noConsentFirst = "no-consent-first"
    /// Everybody has consented.
    case consented
    /// Objections stand after the last round that the rules allow.
    case escalated
    /// The proposal was taken back from the consent round.
    case takenBack = "taken-back"
    /// The vote has decided.
    case ruled
    /// The vote was equal or void.
    case notRuled = "not-ruled"
    /// The proposal was voted down.
    case votedDown = "voted-down"
    /// The verdict is there, with a motivation for each criterion.
    case motivation
    /// A written reason is there.
    case reason
    /// The new day lies ahead and within the term to decide.
    case laterDay = "later-day"
    /// It is the day to which it was held over, or later.
    case dayReached = "day-reached"
    /// Both parties agree to mediation.
    case bothAgree = "both-agree"
    /// There is no quorum, and no alternate who could bring it.
    case belowQuorum = "below-quorum"
    /// Every initiator agrees.
    case initiatorsAgree = "initiators-agree"
}
