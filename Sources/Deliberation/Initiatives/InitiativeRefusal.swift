/// Why something cannot be done with an initiative now.
public enum InitiativeRefusal: Error, Hashable, Sendable {
    /// Not in this state; what can be done instead.
    case notFrom(InitiativeState, InitiativeAct, possible: [InitiativeAct])
    /// These conditions of the transition are not met.
    case unmet([Guard], transition: String)
}
