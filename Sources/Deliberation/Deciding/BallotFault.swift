public import BallotRules

/// Why ballots of a panel cannot be counted.
public enum BallotFault: Error, Hashable, Sendable {
    /// Counts of those present, in office and stepping aside contradict each other.
    case attendance
    /// A count is negative or above the limit.
    case count(limit: Int)
    /// The method takes other ballots; those that it takes.
    case kind(PanelBallots.Kind, accepted: [PanelBallots.Kind])
    /// There are no votes or rounds to count.
    case empty
    /// More votes than people who may vote.
    case moreVotesThanVoters(votes: Int, voters: Int)
    /// This choice is named twice.
    case repeated(ChoiceID)
    /// This choice is not on the list.
    case unknown(ChoiceID)
    /// A level or grade outside the scale.
    case grade(Int, lowest: Int, highest: Int)
    /// A ballot has choices on one rank, and the method needs one first choice.
    case equalRanks
    /// The ballots do not say what the choices cost or what the pot holds.
    case noPot
    /// A ballot does not grade every choice, or grades more than there are.
    case incomplete(grades: Int, choices: Int)
    /// Somebody hands out this, which is more than the pot.
    case abovePot(Money)
    /// Somebody leaves this much of the pot, and the method asks for all of it.
    case belowPot(Money)
    /// An amount is negative or above ``Money/limit``.
    case amount(ChoiceID)
    /// There would be more cases than can be gone through; the limit.
    case tooManyCases(limit: Int)
    /// The key names another number of parts than there are.
    case keyParts(key: Int, parts: Int)
}
