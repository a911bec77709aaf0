/// Why an act in a consent round is refused.
public enum ConsentRefusal: Error, Hashable, Sendable {
    /// The round is not there.
    case step(MachineRefusal<ConsentStage, ConsentStep, ConsentCondition>)
    /// The objection is not there.
    case objection(MachineRefusal<Objection.State, Objection.Act, Objection.Condition>)
    /// Nobody is asked for objections now.
    case notAsked(ConsentStage)
    /// Nothing is changed for objections now.
    case notIntegrating(ConsentStage)
    /// This person may not decide this item.
    case mayNotDecide(PersonID)
    /// There is no such objection.
    case unknown(ObjectionID)
    /// An objection has this name.
    case repeated(ObjectionID)
    /// This person has an objection that has not been dealt with; take it back first.
    case hasObjection(PersonID, ObjectionID)
    /// Only whoever made the proposal can take it back.
    case notYourProposal(PersonID)
    /// The proposal says what it said.
    case sameProposal
}
