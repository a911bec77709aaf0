/// What is done in a poll (*handeling bij een peiling*).
public enum AdvisoryPollAct: Hashable, Sendable {
    /// Begin to ask.
    case open
    /// Answer; the last answer counts.
    case answer(ChoiceID)
    /// Ask no more.
    case close
}

/// A refusal of a poll.
public typealias AdvisoryPollRefusal = InstrumentRefusal<AdvisoryPollState, AdvisoryPollStep, AdvisoryPollCondition>
