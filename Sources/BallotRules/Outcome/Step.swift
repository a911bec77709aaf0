/// One act of a rule while it counts.
///
/// The steps in order tell the whole count: replaying their awards gives the outcome
/// (``Outcome/replayed()``), and each carries the exact numbers on which it was decided.
public struct Step: Hashable, Sendable {
    /// What happened.
    public enum Action: String, CaseIterable, Hashable, Sendable {
        /// The project won its full cost.
        case selected
        /// The project got part of its cost.
        case partFunded = "part-funded"
        /// The project did not fit in what was left; counting went on.
        case skipped
        /// The project did not fit and counting of this stage ended there.
        case stopped
        /// The project's supporters cannot pay for it any more.
        case unaffordable
        /// The project was put out by the rule (too little support, no share).
        case eliminated
        /// The project was put out because one that excludes it had won.
        case excluded
        /// The project does not reach what the rules ask before counting (minimum support, like gate).
        case ineligible
        /// Every voter's starting share was set to a new amount.
        case endowed
        /// An earlier choice was taken back, because the comparison step preferred another outcome.
        case replaced
    }

    /// Which part of a rule acted.
    public enum Stage: String, CaseIterable, Hashable, Sendable {
        /// The rule proper.
        case main
        /// What is done with money that the rule proper leaves.
        case completion
        /// The comparison with another outcome.
        case comparison
        /// What is done with the rest at the very end.
        case residual
    }

    /// What happened.
    public let action: Action
    /// To which project; `nil` where the step is about all.
    public let project: ProjectID?
    /// On which numbers it was decided.
    public let measures: [Measure]
    /// The amount awarded; zero for all but ``Action/selected`` and ``Action/partFunded``.
    public let amount: Money
    /// What is left of the budget (or of the pot) afterwards.
    public let left: Money
    /// Which part of the rule acted.
    public let stage: Stage
    /// The pot in which it happened, or an empty text.
    public let pot: String

    /// A step.
    public init(
        _ action: Action,
        _ project: ProjectID? = nil,
        measures: [Measure] = [],
        amount: Money = .zero,
        left: Money,
        stage: Stage = .main,
        pot: String = ""
    ) {
        self.action = action
        self.project = project
        self.measures = measures
        self.amount = amount
        self.left = left
        self.stage = stage
        self.pot = pot
    }

    /// The same step in the pot `name`.
    func inPot(_ name: String) -> Step {
        Step(
            self.action,
            self.project,
            measures: self.measures,
            amount: self.amount,
            left: self.left,
            stage: self.stage,
            pot: name
        )
    }

    /// The value of `quantity` in this step, if it was recorded.
    public func value(_ quantity: Quantity) -> Fraction? {
        self.measures.first { $0.quantity == quantity }?.value
    }
}
