/// What takes the talk about an item further (*stap*).
public enum ItemStep: String, MachineWord {
    /// Open it.
    case open
    /// Go to clarifying questions.
    case askQuestions = "ask-questions"
    /// Go to the talk without the initiators.
    case talk
    /// Call the initiators back for another question.
    case recall
    /// Talk about amendments.
    case amend
    /// Go back to the talk after them.
    case endAmending = "end-amending"
    /// Ask everybody's consent.
    case askConsent = "ask-consent"
    /// Adopt by consent.
    case adopt
    /// Vote, for consent was not reached.
    case escalate
    /// Take the proposal back from the consent round.
    case takeBack = "take-back"
    /// Vote.
    case startVote = "start-vote"
    /// Vote again.
    case revote
    /// Close the vote.
    case decide
    /// Make another proposal after one was voted down.
    case reopen
    /// Write down the verdict with its motivation.
    case conclude
    /// Hold it over.
    case holdOver = "hold-over"
    /// Park it for mediation.
    case park
    /// Take it up again.
    case resume
    /// Hand it over for want of a quorum.
    case passOn = "pass-on"
    /// Withdraw it.
    case withdraw
}
