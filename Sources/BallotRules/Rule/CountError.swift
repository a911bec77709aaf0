/// Why a count has no outcome.
public enum CountError: Error, Hashable, Sendable {
    /// The rule cannot be applied to this election.
    case refused(Refusal)
    /// These projects are equal and the tie order does not decide between them.
    case tied([ProjectID])
}

/// Why a rule cannot be applied to an election.
public enum Refusal: Error, Hashable, Sendable {
    /// The rule is not defined for this ballot form; the forms for which it is.
    case ballotForm(BallotForm, accepted: [BallotForm])
    /// This utility is not defined for this ballot form.
    case utility(Utility, BallotForm)
    /// The election has no pots of this kind, and none were given.
    case noPots(Pot.Kind)
    /// This project is in no pot or in several.
    case projectOutsidePots(ProjectID, Pot.Kind)
    /// The search passed its limit; the text says what was limited, the number is the limit.
    case tooLarge(String, limit: Int)
    /// The election lacks what the rule divides by: the text says what.
    case missing(String)
}
