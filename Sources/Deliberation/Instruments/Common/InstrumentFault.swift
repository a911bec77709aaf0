public import BallotRules

/// Why an instrument refuses an act, whichever instrument it is.
public enum InstrumentFault: Error, Hashable, Sendable {
    /// A state, a step or a condition of a table: its name, and what people call it.
    public struct Word: Hashable, Sendable {
        /// The name in records.
        public let name: String
        /// What people call it.
        public let wording: Bilingual

        init(_ word: some MachineWord) {
            self.name = word.rawValue
            self.wording = word.wording
        }
    }

    /// Not in this state; what can be done instead.
    case notFrom(Word, Word, possible: [Word])
    /// These conditions are not met for this step.
    case unmet([Word], Word)
    /// This is not done in this state, but in these.
    case state(Word, needed: [Word])
    /// What the act says cannot be.
    case problem(InstrumentProblem)

    init<State: MachineWord, Step: MachineWord, Condition: MachineWord>(
        _ refusal: InstrumentRefusal<State, Step, Condition>
    ) {
        switch refusal {
        case .step(.notFrom(let state, let step, let possible)):
            self = .notFrom(Word(state), Word(step), possible: possible.map { Word($0) })
        case .step(.unmet(let conditions, let step)): self = .unmet(conditions.map { Word($0) }, Word(step))
        case .state(let state, let needed): self = .state(Word(state), needed: needed.map { Word($0) })
        case .problem(let problem): self = .problem(problem)
        }
    }
}
