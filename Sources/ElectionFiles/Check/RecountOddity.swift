/// A known reason for which a recount may differ from the recorded winners, or cannot be made.
public enum RecountOddity: Hashable, Sendable {
    /// The file could not be read as an election.
    case unreadable
    /// The file says `greedy-custom`: its rule is not written down in it.
    case customRule
    /// The file says `unknown`, or nothing.
    case unknownRule
    /// The rule of this name, or one of its options, is not available.
    case ruleUnavailable(String)
    /// The rule refuses the election; the text says why.
    case refused(String)
    /// The comment says that projects exclude each other, and no column `exclusion_groups` says which.
    case exclusionsOnlyInComment
    /// The budget is divided over pots, or META or the comment says so.
    case severalPots
    /// The comment tells of something that the ballots do not show; the text is the comment.
    case comment(String)
    /// The recorded winners cost more than the budget.
    case selectedOverBudget
    /// `selected` also says 2 (chosen, not carried out) or 3 (chosen in another way).
    case specialSelected
    /// The columns of votes or scores differ from the ballots, so not all ballots are in the file.
    case totalsDiffer
    /// A tie that the file's order does not decide.
    case tie
}
