/// Why an item cannot be decided now.
public enum RoomBlocker: Hashable, Sendable {
    /// Too few are there; the item goes to a next meeting, the neighbouring panel or the college.
    case quorum(QuorumFinding)
    /// A challenge of this person has not been ruled on.
    case openChallenge(PersonID)
    /// Residents are not more than half of those who would vote.
    case residentMajority(residents: Int, voting: Int)
}
