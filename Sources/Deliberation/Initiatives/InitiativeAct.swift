/// What is done with an initiative (*handeling*).
public enum InitiativeAct: String, CaseIterable, Hashable, Sendable {
    /// Show it and look for support.
    case publish
    /// Change an essential part.
    case revise
    /// Hand it in.
    case submit
    /// Confirm receipt (*ontvangstbevestiging*).
    case confirmReceipt = "confirm-receipt"
    /// End the time to gather support.
    case endSupport = "end-support"
    /// Ask to complete it.
    case askCompletion = "ask-completion"
    /// Complete it.
    case complete
    /// Leave it untreated.
    case leaveUntreated = "leave-untreated"
    /// Find that it can be taken up.
    case admit
    /// Send it to another scheme.
    case refer
    /// Refuse it on a hard criterion.
    case refuseFormally = "refuse-formally"
    /// Start looking whether it can be done.
    case startCheck = "start-check"
    /// Agree to adjust it.
    case adjust
    /// Hand in the adjusted version.
    case resumeCheck = "resume-check"
    /// Find that it cannot be done.
    case findInfeasible = "find-infeasible"
    /// Put it on the agenda of the panel.
    case putOnAgenda = "put-on-agenda"
    /// Put it on the ballot.
    case putOnBallot = "put-on-ballot"
    /// Open the item in a meeting.
    case openItem = "open-item"
    /// Hold it over.
    case holdOver = "hold-over"
    /// Park it for mediation.
    case park
    /// Come back to it.
    case resume
    /// Close the vote of the panel.
    case closeVote = "close-vote"
    /// Certify the count.
    case certify
    /// Find that it is chosen.
    case select
    /// Find that it is not chosen.
    case passOver = "pass-over"
    /// Put it on the reserve list.
    case putOnReserve = "put-on-reserve"
    /// Grant it, whole or in part.
    case grant
    /// Refuse it.
    case refuse
    /// Send the decision.
    case announce
    /// Object.
    case object
    /// Uphold the objection.
    case uphold
    /// Dismiss the objection.
    case dismiss
    /// Find that the term to object has passed.
    case becomeFinal = "become-final"
    /// Accept the conditions.
    case accept
    /// Sign.
    case sign
    /// Pay an advance or the amount.
    case pay
    /// Start the work.
    case begin
    /// Report a change.
    case reportChange = "report-change"
    /// Agree to a change that is not material.
    case agreeChange = "agree-change"
    /// Bring a material change back to the panel.
    case bringBack = "bring-back"
    /// Report that it is done.
    case finish
    /// Account for it.
    case account
    /// Settle it.
    case settle
    /// Take it back.
    case reclaim
    /// Withdraw it.
    case withdraw
    /// Grant a reserve.
    case promote
    /// Make a new draft of it.
    case resubmit
}
