public import BallotRules

/// Why something cannot be the content of an initiative.
public enum ContentProblem: Error, Hashable, Sendable {
    /// The title is empty or has more than 200 bytes.
    case title
    /// The text is empty or has more than 100,000 bytes.
    case text
    /// There is no area, or more than 1,000.
    case noArea
    /// This area is named twice.
    case repeatedArea(AreaID)
    /// The target group has no name, or a size that cannot be.
    case targetGroup
    /// There is no initiator, or more than 1,000.
    case noInitiator
    /// This initiator is named twice.
    case repeatedInitiator(PersonID)
    /// Nothing is asked for, or more than 1,000 things.
    case noRequest
    /// This is asked for twice.
    case repeatedRequest(String)
    /// More lines than this.
    case tooManyLines(limit: Int)
    /// The line of the budget at this place (from 1) has no possible amount.
    case line(Int)
    /// The contribution at this place (from 1) has no possible value.
    case contribution(Int)
    /// Own money is more than all costs.
    case contributionsAboveCost(own: Money, cost: Money)
}
