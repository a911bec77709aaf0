public import BallotRules

/// A programme for one area, bounded in time and money (*gebiedsprogramma*; Wij de Wijk, Alkmaar 2009-2012).
///
/// The area is chosen on figures. The pot is earmarked: nothing outside the programme is paid from it, nothing is promised
/// outside its days, and what is left at the end is released. It ends with an evaluation.
public struct AreaProgramme: Hashable, Sendable, StagedValue {
    /// A refusal.
    public typealias Refusal = AreaProgrammeRefusal

    /// The state machine.
    public static let table = AreaProgrammeMachine.table
    /// The pot, for one area.
    public let pot: PotKey
    /// What is in it, in cents.
    public let amount: Money
    /// The first day.
    public let from: Day
    /// The last day.
    public let through: Day
    /// The figures on which the area was chosen.
    public let figures: TextID
    /// How far it is.
    public internal(set) var state = AreaProgrammeMachine.table.start
    /// The day of the last act.
    public internal(set) var day: Day
    /// What was promised, by initiative.
    public internal(set) var commitments: [InitiativeID: Money] = [:]
    /// Why it stopped before its last day.
    public internal(set) var reason: TextID?
    /// The evaluation.
    public internal(set) var evaluation: TextID?

    /// A programme that has not begun.
    ///
    /// - Throws: a problem where the period or the amount is not possible, or the figures are missing.
    public init(
        pot: PotKey,
        amount: Money,
        from: Day,
        through: Day,
        figures: TextID,
        on day: Day
    ) throws(InstrumentProblem) {
        guard pot.area.isWellFormed else { throw .name(pot.area.text) }
        guard amount > .zero, amount <= Money.limit else { throw .amount(amount) }
        guard from <= through else { throw .period(from: from, through: through) }
        guard figures.isWellFormed else { throw .noText }
        self.pot = pot
        self.amount = amount
        self.from = from
        self.through = through
        self.figures = figures
        self.day = day
    }

    /// What is promised in all.
    public var committed: Money { self.commitments.values.reduce(.zero) { $0 + $1 } }
    /// What is not promised; after the end it is released.
    public var left: Money { self.amount - self.committed }

    /// The programme after `act`; unchanged where it is refused.
    public mutating func apply(_ act: AreaProgrammeAct, by person: PersonID, on day: Day) throws(Refusal) {
        try self.act(by: person, on: day) { (value: inout Self) throws(Refusal) in
            try value.take(act)
        }
    }

    private mutating func take(_ act: AreaProgrammeAct) throws(Refusal) {
        let isWithin = self.from <= self.day && self.day <= self.through
        switch act {
        case .start: try self.step(.start, [(.withinPeriod, isWithin)])
        case .commit(let initiative, let amount):
            try self.require(.running)
            guard isWithin else { throw .problem(.day(self.day, from: self.from, through: self.through)) }
            try self.check(new: initiative, isTaken: self.commitments[initiative] != nil)
            guard amount > .zero else { throw .problem(.amount(amount)) }
            guard amount <= self.left else { throw .problem(.above(amount, most: self.left)) }
            self.commitments[initiative] = amount
        case .release(let initiative):
            try self.require(.running, .ended)
            guard self.commitments.removeValue(forKey: initiative) != nil else {
                throw .problem(.unknown(initiative.text))
            }
        case .stop(let reason):
            try self.step(.stop, [(.reason, reason.isWellFormed)])
            self.reason = reason
        case .end: try self.step(.end, [(.periodOver, self.day > self.through)])
        case .evaluate(let text):
            try self.step(.evaluate, [(.evaluation, text.isWellFormed)])
            self.evaluation = text
        }
    }
}
