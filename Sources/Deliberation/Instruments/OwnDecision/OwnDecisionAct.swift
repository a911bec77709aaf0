/// What is done about own decision in an area (*handeling bij budget in eigen beheer*).
public enum OwnDecisionAct: Hashable, Sendable {
    /// The residents of the area ask for it.
    case ask(TextID)
    /// Whether it is wanted is studied.
    case study(TextID)
    /// It is granted from a day on.
    case grant(Authority, from: Day, TextID)
    /// It is refused.
    case refuse(TextID)
    /// It ends: from this day on the scheme holds again.
    case end(on: Day, TextID)
}

/// A refusal about own decision.
public typealias OwnDecisionRefusal = InstrumentRefusal<OwnDecisionState, OwnDecisionStep, OwnDecisionCondition>
