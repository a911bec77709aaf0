/// Why a count has no outcome.
public enum CountError: Error, Hashable, Sendable {
    /// The rule cannot be applied to this election.
    case refused(Refusal)
    /// These projects are equal and the tie order does not decide between them.
    case tied([ProjectID])
    /// The winners depend on a tie between these projects, as the rule itself has proven; the tally has what is
    /// certain.
    case undecided(Tally, tied: [ProjectID])
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
    /// The option called so is not defined for this ballot form.
    case optionNotForForm(String, BallotForm)
    /// An option names a project that is not on the list.
    case unknownProject(option: String, ProjectID)
    /// Ballots came from this channel, and the channel weights do not say how much they count.
    case channelWithoutWeight(String)
    /// This channel has a share and no ballots.
    case channelWithoutBallots(String)
    /// The pots together hold this, more than the budget.
    case potsExceedBudget(Money)
    /// A ballot or table (its channel; empty when it has none) hands out this, more than the whole pot.
    case allocationExceedsPot(String, Money)
    /// Not everything fits: together it costs this.
    case doesNotAllFit(Money)
    /// The rule divides money over all projects and cannot heed projects that exclude each other.
    case exclusionGroups
}
