/// What a decision method makes of votes (*uitslag*): a value, not yet the panel's verdict.
public struct Ruling: Hashable, Sendable {
    /// How it ended.
    public enum Status: String, CaseIterable, Hashable, Sendable {
        /// The proposal is adopted (*aangenomen*).
        case adopted
        /// The proposal is not adopted (*verworpen*).
        case rejected
        /// ``Ruling/choices`` are chosen.
        case chosen
        /// The pot is divided as in ``Ruling/amounts``.
        case divided
        /// ``Ruling/choices`` (or for and against) are equal and it matters; ``Ruling/wayOut`` is next.
        case tied
        /// The decision goes to a next meeting (*uitgesteld*).
        case postponed
        /// Nothing is decided; ``Ruling/ground`` says why.
        case undecided
    }

    /// How it ended.
    public let status: Status
    /// Why.
    public let ground: Ground
    /// The article that says so, where a law does.
    public let article: Article?
    /// What is chosen; after a tie what is equal, or who wins in one way of breaking it or another.
    public let choices: [ChoiceID]
    /// Who gets how much.
    public let amounts: [Allotment]
    /// What lawfully comes next, where something has to.
    public let wayOut: WayOut?
    /// The round that decided, from 1.
    public let round: Int
    /// The numbers on which it rests.
    public let figures: [Figure]
    /// The working, in order.
    public let steps: [RulingStep]

    /// A ruling.
    public init(
        _ status: Status,
        _ ground: Ground,
        article: Article? = nil,
        choices: [ChoiceID] = [],
        amounts: [Allotment] = [],
        wayOut: WayOut? = nil,
        round: Int = 1,
        figures: [Figure] = [],
        steps: [RulingStep] = []
    ) {
        self.status = status
        self.ground = ground
        self.article = article
        self.choices = choices
        self.amounts = amounts
        self.wayOut = wayOut
        self.round = round
        self.figures = figures
        self.steps = steps
    }

    /// The number called `name`, of `choice` where it belongs to one.
    public func figure(_ name: Figure.Name, of choice: ChoiceID? = nil) -> Figure? {
        self.figures.first { $0.name == name && $0.choice == choice }
    }
}
