/// One act of a method while it counts.
public struct RulingStep: Hashable, Sendable {
    /// What happened.
    public enum Action: String, CaseIterable, Hashable, Sendable {
        /// Votes were counted in a round.
        case counted
        /// These have the fewest votes and leave the count.
        case eliminated
        /// These go to the last round.
        case finalists
        /// Two were compared; the first named won, or neither when ``Ground/tie`` follows.
        case duel
        /// This got money.
        case funded
        /// This did not fit; the next was looked at.
        case skipped
        /// This did not fit, and there it ended.
        case stopped
        /// This has too little support.
        case belowThreshold = "below-threshold"
        /// These are equal; whether it matters is said by the ruling.
        case equal
        /// A cent that rounding left went here.
        case rounded
    }

    /// What happened.
    public let action: Action
    /// To which.
    public let choices: [ChoiceID]
    /// On which numbers.
    public let figures: [Figure]
    /// In which round, from 1.
    public let round: Int

    /// A step.
    public init(_ action: Action, _ choices: [ChoiceID] = [], figures: [Figure] = [], round: Int = 1) {
        self.action = action
        self.choices = choices
        self.figures = figures
        self.round = round
    }
}
