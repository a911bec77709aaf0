public import BallotRules

/// What is done with an area programme (*handeling bij een gebiedsprogramma*).
public enum AreaProgrammeAct: Hashable, Sendable {
    /// Begin.
    case start
    /// Promise money of the pot to an initiative.
    case commit(InitiativeID, Money)
    /// A promise falls away.
    case release(InitiativeID)
    /// Stop before the last day.
    case stop(TextID)
    /// The last day has passed.
    case end
    /// Evaluate it.
    case evaluate(TextID)
}

/// A refusal of an area programme.
public typealias AreaProgrammeRefusal = InstrumentRefusal<
    AreaProgrammeState, AreaProgrammeStep, AreaProgrammeCondition
>
