/// Why something cannot happen in the talk about an item now.
public enum TalkRefusal: Error, Hashable, Sendable {
    /// The room refuses it.
    case room(RoomRefusal)
    /// The table refuses it.
    case step(MachineRefusal<ItemStage, ItemStep, ItemCondition>)
    /// The list of speakers refuses it.
    case turn(SpeakingTurns.Refusal)
    /// The amendment refuses it.
    case amendment(MachineRefusal<Amendment.State, Amendment.Act, Amendment.Condition>)
    /// The consent round refuses it.
    case consent(ConsentRefusal)
    /// The vote is refused.
    case vote(VoteSheet.Refusal)
    /// The votes cannot be counted.
    case fault(BallotFault)
    /// The panel has no rule by which to decide so.
    case method(MethodError)
    /// The verdict cannot be.
    case verdict(VerdictProblem)
    /// This is not done in this stage, but in these.
    case stage(ItemStage, needed: [ItemStage])
    /// This person cannot speak: not here, stepped aside, or an initiator who has to wait outside.
    case maySpeak(PersonID)
    /// This person may not decide this item.
    case mayNotDecide(PersonID)
    /// This person is no initiator.
    case notInitiator(PersonID)
    /// This person is no initiator and no secretary.
    case mayNotAnswer(PersonID)
    /// This person is here, and speaks instead of writing; or is no member, or steps aside.
    case mayNotWrite(PersonID)
    /// There is nothing of this name.
    case unknown(String)
    /// This name is taken, or cannot stand in a record.
    case name(String)
    /// This has been said already.
    case repeated(PersonID)
    /// This is about a version that is not the current one.
    case version(current: VersionID)
    /// There is no consent round, no proposal or no mediation to which this could belong.
    case nothingOpen
    /// The new meeting is not later, or lets take part who has an interest.
    case meeting
    /// This person may not do that, but these may.
    case office(PersonID, needed: Set<TalkOffice>)
    /// On a challenge of this person the panel rules.
    case panelRules(PersonID)
    /// Only whoever asked can take a question back.
    case notYours(PersonID)
}
