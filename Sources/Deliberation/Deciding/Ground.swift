/// Why a ruling ended as it did (*grond van de uitslag*).
public enum Ground: String, CaseIterable, Hashable, Sendable {
    /// More than, or as much as, the majority asked for.
    case majority
    /// Fewer than the majority asked for.
    case majorityMissed = "majority-missed"
    /// Too few votes in favour, counted over all members.
    case approvalQuorumMissed = "approval-quorum-missed"
    /// Nobody voted for or against.
    case noVotes = "no-votes"
    /// Too few are there.
    case quorumMissed = "quorum-missed"
    /// Too few came; the meeting is not opened.
    case notOpened = "not-opened"
    /// Too few took part in the vote; it is void.
    case tooFewVoters = "too-few-voters"
    /// At a roll call somebody present did not say for or against.
    case silentAtRollCall = "silent-at-roll-call"
    /// Nobody asked for a vote.
    case noVoteAsked = "no-vote-asked"
    /// Votes are equal, and the rules keep things as they are.
    case tieStatusQuo = "tie-status-quo"
    /// Votes are equal, and the chair decided.
    case tieChair = "tie-chair"
    /// Votes are equal in a meeting where everybody who may vote did.
    case tieFullMeeting = "tie-full-meeting"
    /// Votes are equal for the second time.
    case tieAgain = "tie-again"
    /// Votes are equal, and something has to break the tie.
    case tie
    /// Nobody has more than half of the votes cast.
    case noAbsoluteMajority = "no-absolute-majority"
    /// Nobody present has an argued, paramount objection left.
    case consent
    /// There is an argued, paramount objection left.
    case openObjection = "open-objection"
    /// Somebody present has not said yet whether there is an objection.
    case notEverybodyAsked = "not-everybody-asked"
    /// Somebody blocks.
    case veto
    /// Enough members ask for more discussion.
    case discussionAsked = "discussion-asked"
    /// Too many disagree seriously.
    case seriousDisagreement = "serious-disagreement"
    /// Support is too small a part of those who took a side.
    case littleSupport = "little-support"
    /// Support is large enough.
    case enoughSupport = "enough-support"
    /// The best by the count.
    case best
    /// Better than the default by enough votes.
    case beatsDefault = "beats-default"
    /// Nothing reaches what is asked for.
    case nothingPasses = "nothing-passes"
    /// In the order of the list, as far as the money goes.
    case priority
    /// The mean of what members gave.
    case mean
    /// The fixed key.
    case key
}
