public import BallotRules

/// What is published before a citizens' budget begins (*spelregels van de burgerbegroting*); nothing has a default.
public struct BudgetPlan: Hashable, Sendable {
    /// A pot for a theme or an area (*budget per thema of gebied*).
    public struct Pot: Hashable, Sendable {
        /// Which pot.
        public let key: PotKey
        /// What is in it, in cents.
        public let amount: Money

        /// A pot.
        public init(_ key: PotKey, _ amount: Money) {
            self.key = key
            self.amount = amount
        }
    }

    /// The days of a phase, both ends included.
    public struct Window: Hashable, Sendable {
        /// The first day.
        public let from: Day
        /// The last day.
        public let through: Day

        /// Days.
        public init(from: Day, through: Day) {
            self.from = from
            self.through = through
        }

        /// Whether `day` is one of them.
        public func contains(_ day: Day) -> Bool { self.from <= day && day <= self.through }
    }

    /// The pots.
    public let pots: [Pot]
    /// When ideas come in.
    public let ideas: Window
    /// When support is shown.
    public let support: Window
    /// When residents vote.
    public let voting: Window
    /// The last day to carry out what was chosen, and to call upon the reserve list.
    public let executeBy: Day
    /// How much support an idea needs to be looked into.
    public let gate: SupportGate
    /// How many residents there are, for a gate by share.
    public let residents: Int
    /// The ballot as published.
    public let ballot: BudgetBallot
    /// How many likes an idea needs where a pot can pay for all of its ideas, so that there is no vote (*genoeg geld*;
    /// Waalwijk: 30); `nil` where there is always a vote.
    public let likesWithoutVote: Int?

    /// A plan.
    ///
    /// - Throws: a problem where there is no pot, one is there twice, an amount is not possible, or a phase ends before it
    ///   begins or before the phase that it follows.
    public init(
        pots: [Pot],
        ideas: Window,
        support: Window,
        voting: Window,
        executeBy: Day,
        gate: SupportGate,
        residents: Int,
        ballot: BudgetBallot,
        likesWithoutVote: Int?
    ) throws(InstrumentProblem) {
        guard (1...10_000).contains(pots.count) else { throw .count(pots.count, least: 1, most: 10_000) }
        var seen: Set<PotKey> = []
        var whole = Money.zero
        for pot in pots {
            guard seen.insert(pot.key).inserted else { throw .repeated(pot.key.label) }
            guard pot.amount > .zero, pot.amount <= Money.limit, whole + pot.amount <= Money.limit else {
                throw .amount(pot.amount)
            }
            whole += pot.amount
        }
        for window in [ideas, support, voting] where window.from > window.through {
            throw .period(from: window.from, through: window.through)
        }
        guard ideas.through <= support.through else { throw .period(from: ideas.through, through: support.through) }
        guard support.through < voting.from else { throw .period(from: support.through, through: voting.from) }
        guard voting.through < executeBy else { throw .period(from: voting.through, through: executeBy) }
        guard (1...1_000_000_000).contains(residents) else {
            throw .count(residents, least: 1, most: 1_000_000_000)
        }
        self.pots = pots
        self.ideas = ideas
        self.support = support
        self.voting = voting
        self.executeBy = executeBy
        self.gate = gate
        self.residents = residents
        self.ballot = ballot
        self.likesWithoutVote = likesWithoutVote
    }

    /// All pots together.
    public var total: Money { self.pots.reduce(.zero) { $0 + $1.amount } }
}

extension PotKey {
    /// Area and theme, for messages.
    var label: String { self.theme.isEmpty ? self.area.text : "\(self.area) \(self.theme)" }
}
