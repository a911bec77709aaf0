/// What is done with an agenda initiative (*handeling bij een burgerinitiatief*).
public enum AgendaInitiativeAct: Hashable, Sendable {
    /// Somebody signs; on paper, somebody else enters it.
    case sign(PersonID)
    /// Somebody takes their signature back.
    case unsign(PersonID)
    /// An initiator hands it in.
    case submit
    /// The term to sign has passed.
    case lapse
    /// The council puts it on the agenda of a day.
    case place(Day)
    /// The council does not, and says why.
    case decline(TextID)
    /// The council talks about it and says what came of it.
    case treat(TextID)
    /// An initiator takes it back.
    case withdraw
}

/// A refusal of an agenda initiative.
public typealias AgendaInitiativeRefusal = InstrumentRefusal<
    AgendaInitiativeState, AgendaInitiativeStep, AgendaInitiativeCondition
>
