/// Why an act with an instrument is refused; the instrument stays as it was.
public enum InstrumentRefusal<State: MachineWord, Step: MachineWord, Condition: MachineWord>: Error, Hashable, Sendable
{
    /// The table refuses it.
    case step(MachineRefusal<State, Step, Condition>)
    /// This is not done in this state, but in these.
    case state(State, needed: [State])
    /// What the act says cannot be.
    case problem(InstrumentProblem)
}
