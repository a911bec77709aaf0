/// One step of an initiative's life cycle as it was taken: for registers, minutes and explanations.
public struct Passage: Hashable, Sendable {
    /// The entry that took it.
    public let entry: EntryID
    /// When.
    public let moment: Moment
    /// Who.
    public let person: PersonID
    /// The number of the transition in the table.
    public let transition: String
    /// The step.
    public let act: InitiativeAct
    /// From where.
    public let from: InitiativeState
    /// To where.
    public let to: InitiativeState
    /// Why, where a reason was given.
    public let reason: TextID?
}
