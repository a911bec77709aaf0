public import BallotRules

/// What is done with a challenge (*handeling bij een uitdaging*).
public enum ChallengeAct: Hashable, Sendable {
    /// How the offer would do the work.
    public enum Quality: String, CaseIterable, Hashable, Sendable {
        /// Better than now (*beter*).
        case better
        /// As now (*even goed*).
        case equal
        /// Worse than now (*slechter*).
        case worse
    }

    /// The municipality says what the task costs in a year, and whether a law keeps it a task of the municipality.
    case stateTask(currentCost: Money, isCore: Bool)
    /// A challenger makes an offer, or another one in its place.
    case offer(TextID, cost: Money)
    /// Whether it is rooted in and borne by the neighbourhood, with the reason; a finding, not a number.
    case findRooted(Bool, TextID)
    /// Take it up.
    case admit
    /// Do not take it up.
    case turnAway(TextID)
    /// Hold task and offer against each other.
    case compare(Quality, TextID)
    /// Grant it.
    case grant(TextID)
    /// Refuse it.
    case refuse(TextID)
    /// Sign the contract.
    case contract(TaskContract)
    /// The contract ends.
    case end(TextID)
    /// A challenger takes it back.
    case withdraw
}

/// A refusal of a challenge.
public typealias ChallengeRefusal = InstrumentRefusal<ChallengeState, ChallengeStep, ChallengeCondition>
