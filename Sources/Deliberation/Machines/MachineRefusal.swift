/// Why an act is refused by a state machine.
public enum MachineRefusal<State: MachineWord, Act: MachineWord, Condition: MachineWord>: Error, Hashable, Sendable {
    /// Not in this state; what can be done instead.
    case notFrom(State, Act, possible: [Act])
    /// These conditions are not met.
    case unmet([Condition], Act)
}
