/// What a rule decides, with its whole working.
public struct Outcome: Hashable, Sendable {
    /// The identifier of the rule.
    public let rule: String
    /// The version of the rule's definition here.
    public let ruleVersion: Int
    /// Every option with the value used, defaults included, by name.
    public let options: [OptionSetting]
    /// The tie order used, as ``TieOrder/description`` writes it.
    public let tieOrder: String
    /// The budget that was divided.
    public let budget: Money
    /// Winners and amounts in the order chosen. With ``tied`` not empty: those who win however the tie falls, with the
    /// least that they get.
    public let awards: [Award]
    /// The steps of the count, in order.
    public let steps: [Step]
    /// Every tie met, in order.
    public let ties: [Tie]
    /// The projects between which the count could not decide; empty when it is decided.
    public let tied: [ProjectID]
    /// What else must be known.
    public let facts: [Fact]

    /// An outcome.
    public init(
        rule: String,
        ruleVersion: Int,
        options: [OptionSetting],
        tieOrder: String,
        budget: Money,
        awards: [Award],
        steps: [Step],
        ties: [Tie],
        tied: [ProjectID],
        facts: [Fact]
    ) {
        self.rule = rule
        self.ruleVersion = ruleVersion
        self.options = options
        self.tieOrder = tieOrder
        self.budget = budget
        self.awards = awards
        self.steps = steps
        self.ties = ties
        self.tied = tied
        self.facts = facts
    }

    /// The winners in the order chosen.
    public var selected: [ProjectID] { self.awards.map(\.project) }

    /// What the awards cost together.
    public var cost: Money { self.awards.reduce(.zero) { $0 + $1.amount } }

    /// Whether the count is decided: no material tie is left open.
    public var isDecided: Bool { self.tied.isEmpty }

    /// The awards that follow from the steps alone.
    public func replayed() -> [Award] {
        var awards: [(award: Award, pot: String)] = []
        for step in self.steps {
            guard let project = step.project else {
                if step.action == .endowed || step.action == .replaced { awards.removeAll { $0.pot == step.pot } }
                continue
            }
            switch step.action {
            case .selected, .partFunded: awards.append((Award(project: project, amount: step.amount), step.pot))
            case .replaced: awards.removeAll { $0.award.project == project }
            default: continue
            }
        }
        return awards.map(\.award)
    }
}
