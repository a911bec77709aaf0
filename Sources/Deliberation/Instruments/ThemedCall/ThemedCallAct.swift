public import BallotRules

/// What is done in a call (*handeling bij een oproep*).
public enum ThemedCallAct: Hashable, Sendable {
    /// Begin to take applications.
    case open
    /// Apply.
    case submit(InitiativeID, asked: Money)
    /// Whether the mandatory criterion is met, with the reason.
    case judge(InitiativeID, isMet: Bool, TextID)
    /// Award money of the pot.
    case award(InitiativeID, Money)
    /// The last day to apply has passed.
    case close
    /// Everything is decided; what is left goes back.
    case finish
}

/// A refusal of a call.
public typealias ThemedCallRefusal = InstrumentRefusal<ThemedCallState, ThemedCallStep, ThemedCallCondition>
