public import BallotRules

/// Residents offer to take over a task of the municipality (*uitdaagrecht, Right to Challenge*; Wmo 2015 2.6.7).
///
/// The current cost stands beside the offer. Core tasks by law are excluded; the offer is rooted in the neighbourhood, is
/// better or cheaper (Vught), and never costs more than the task costs now (Rotterdam). No term to decide and no number of
/// signatures was found in any regulation, so none is invented: both are parameters of the scheme.
public struct RightToChallenge: Hashable, Sendable, StagedValue {
    /// A refusal.
    public typealias Refusal = ChallengeRefusal

    /// What residents would do, and for how much a year.
    public struct Offer: Hashable, Sendable {
        /// What they offer.
        public let text: TextID
        /// The cost of a year, in cents.
        public let cost: Money
    }

    /// The task held against the offer.
    public struct Comparison: Hashable, Sendable {
        /// How the offer would do the work.
        public let quality: ChallengeAct.Quality
        /// Why.
        public let text: TextID
    }

    /// The state machine.
    public static let table = ChallengeMachine.table
    /// Which task.
    public let task: TextID
    /// What it costs in a year now, in cents; `nil` while the municipality has not said so.
    public internal(set) var currentCost: Money?
    /// Whether a law keeps it for the municipality (*wettelijke kerntaak*); `nil` until somebody found out.
    public internal(set) var isCore: Bool?
    /// Who challenge.
    public let challengers: [PersonID]
    /// How far it is.
    public internal(set) var state = ChallengeMachine.table.start
    /// The day of the last act.
    public internal(set) var day: Day
    /// The offer.
    public internal(set) var offer: Offer?
    /// Whether it is rooted in and borne by the neighbourhood, as found; `nil` before.
    public internal(set) var isRooted: Bool?
    /// Why so.
    public internal(set) var rootedText: TextID?
    /// The comparison.
    public internal(set) var comparison: Comparison?
    /// The reason of the last decision.
    public internal(set) var reason: TextID?
    /// The contract.
    public internal(set) var contract: TaskContract?

    /// A challenge as handed in.
    ///
    /// - Throws: a problem where nobody challenges or a name cannot stand in a record.
    public init(task: TextID, by challengers: [PersonID], on day: Day) throws(InstrumentProblem) {
        guard task.isWellFormed else { throw .noText }
        guard (1...1_000).contains(challengers.count) else {
            throw .count(challengers.count, least: 1, most: 1_000)
        }
        for person in challengers where !person.isWellFormed { throw .name(person.text) }
        self.task = task
        self.challengers = challengers
        self.day = day
    }

    /// The challenge after `act`; unchanged where it is refused.
    public mutating func apply(_ act: ChallengeAct, by person: PersonID, on day: Day) throws(Refusal) {
        try self.act(by: person, on: day) { (value: inout Self) throws(Refusal) in
            try value.take(act, person)
        }
    }

    private mutating func take(_ act: ChallengeAct, _ person: PersonID) throws(Refusal) {
        switch act {
        case .stateTask(let cost, let isCore):
            try self.require(.submitted, .admitted)
            try Self.check(cost)
            self.currentCost = cost
            self.isCore = isCore
        case .offer(let text, let cost):
            try self.require(.submitted, .admitted)
            guard self.challengers.contains(person) else { throw .problem(.person(person)) }
            try self.check(text: text)
            try Self.check(cost)
            self.offer = Offer(text: text, cost: cost)
        case .findRooted(let isRooted, let text):
            try self.require(.submitted)
            try self.check(text: text)
            self.isRooted = isRooted
            self.rootedText = text
        case .admit: try self.step(.admit, self.found())
        case .turnAway(let reason): try self.close(.turnAway, reason)
        case .compare(let quality, let text):
            try self.step(.compare, self.found(reason: text))
            self.comparison = Comparison(quality: quality, text: text)
        case .grant(let reason): try self.close(.grant, reason)
        case .refuse(let reason): try self.close(.refuse, reason)
        case .contract(let contract):
            try self.check(from: contract.from, through: contract.through)
            try self.step(.contract, self.found(contract: contract))
            self.contract = contract
        case .end(let reason): try self.close(.end, reason)
        case .withdraw: try self.step(.withdraw, [(.byChallenger, self.challengers.contains(person))])
        }
    }

    private mutating func close(_ step: ChallengeStep, _ reason: TextID) throws(Refusal) {
        try self.step(step, self.found(reason: reason))
        self.reason = reason
    }

    private func found(reason: TextID? = nil, contract: TaskContract? = nil) -> [(ChallengeCondition, Bool)] {
        let (cost, current) = (self.offer?.cost, self.currentCost)
        let isCheaper = if let cost, let current { cost < current } else { false }
        let isWithin = if let cost, let current { cost <= current } else { false }
        return [
            (.notCore, self.isCore == false), (.rooted, self.isRooted == true), (.offerThere, self.offer != nil),
            (.currentCostKnown, current != nil), (.reason, reason?.isWellFormed ?? false),
            (.costWithinCurrent, isWithin),
            (
                .betterOrCheaper,
                self.comparison?.quality == .better || (isCheaper && self.comparison?.quality == .equal)
            ),
            (.contractAhead, contract.map { $0.from >= self.day && $0.text.isWellFormed } ?? false),
            (.contractWithinOffer, contract.map { $0.yearly >= .zero && $0.yearly <= (cost ?? .zero) } ?? false),
        ]
    }

    private static func check(_ cost: Money) throws(Refusal) {
        guard (Money.zero...Money.limit).contains(cost) else { throw .problem(.amount(cost)) }
    }
}
