/// How far a consent round is (*stand van de consentronde*).
public enum ConsentStage: String, MachineWord {
    /// The proposal lies on the table (*voorstel*).
    case proposed
    /// Questions about it (*vraagronde*).
    case questions
    /// First reactions, one by one (*reactieronde*).
    case reactions
    /// Everybody is asked for objections (*bezwarenronde*).
    case objections
    /// The proposal is changed for the objections (*verwerken*).
    case integrating
    /// Nobody has an objection left (*consent*).
    case consented
    /// To the vote (*naar de stemming*).
    case escalated
    /// Taken back (*teruggenomen*).
    case withdrawn
}

/// What takes a consent round further.
public enum ConsentStep: String, MachineWord {
    /// Open for questions.
    case ask
    /// Go to reactions.
    case react
    /// Ask everybody for objections.
    case askObjections = "ask-objections"
    /// Find that there is consent.
    case conclude
    /// Change the proposal.
    case integrate
    /// Ask again about the changed proposal.
    case askAgain = "ask-again"
    /// Go to the vote.
    case escalate
    /// Take the proposal back.
    case withdraw
}

/// What must hold in a consent round.
public enum ConsentCondition: String, MachineWord {
    /// Everybody who may decide has answered: silence is no consent.
    case allAnswered = "all-answered"
    /// Every objection has been tested.
    case allTested = "all-tested"
    /// No objection is left.
    case noneValid = "none-valid"
    /// An objection is valid.
    case someValid = "some-valid"
    /// The rules allow another change.
    case loopLeft = "loop-left"
    /// The rules allow no other change.
    case noLoopLeft = "no-loop-left"
    /// The proposal was changed for every valid objection.
    case allIntegrated = "all-integrated"
}
