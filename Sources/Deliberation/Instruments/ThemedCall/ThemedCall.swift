public import BallotRules

/// A one-off pot for a theme, with a criterion that must be met and an end date (*innovatiebudget*; Alkmaar 2012).
///
/// In Alkmaar: 150,000 euro for renewing initiatives on safety and liveability, in which citizens take an active part in
/// the execution. Residents are actively called to apply.
public struct ThemedCall: Hashable, Sendable, StagedValue {
    /// A refusal.
    public typealias Refusal = ThemedCallRefusal

    /// What the call says; published before the first application.
    public struct Terms: Hashable, Sendable {
        /// The pot; its theme is that of the call.
        public let pot: PotKey
        /// What is in it, in cents.
        public let amount: Money
        /// The criterion of the scheme that must be met.
        public let mandatory: String
        /// The first day to apply.
        public let from: Day
        /// The last day to apply.
        public let through: Day

        /// Terms.
        public init(pot: PotKey, amount: Money, mandatory: String, from: Day, through: Day) {
            self.pot = pot
            self.amount = amount
            self.mandatory = mandatory
            self.from = from
            self.through = through
        }
    }

    /// An application.
    public struct Application: Hashable, Sendable {
        /// What it asks, in cents.
        public let asked: Money
        /// Whether the mandatory criterion is met, as judged; `nil` before.
        public internal(set) var isMet: Bool?
        /// Why.
        public internal(set) var text: TextID?
        /// What it got, in cents.
        public internal(set) var awarded: Money?
    }

    /// The state machine.
    public static let table = ThemedCallMachine.table
    /// What the call says.
    public let terms: Terms
    /// How far it is.
    public internal(set) var state = ThemedCallMachine.table.start
    /// The day of the last act.
    public internal(set) var day: Day
    /// Applications.
    public internal(set) var applications: [InitiativeID: Application] = [:]

    /// A call under `scheme`, which must have the mandatory criterion as a hard one.
    ///
    /// - Throws: a problem where it has not, or the theme, the period or the amount is not possible.
    public init(_ terms: Terms, under scheme: Scheme, on day: Day) throws(InstrumentProblem) {
        guard scheme.criteria.contains(where: { $0.id == terms.mandatory && $0.kind == .hard }) else {
            throw .criterion(terms.mandatory)
        }
        guard !terms.pot.theme.isEmpty else { throw .name(terms.pot.theme) }
        guard terms.amount > .zero, terms.amount <= Money.limit else { throw .amount(terms.amount) }
        guard terms.from <= terms.through else { throw .period(from: terms.from, through: terms.through) }
        self.terms = terms
        self.day = day
    }

    /// What is not awarded.
    public var left: Money { self.applications.values.reduce(self.terms.amount) { $0 - ($1.awarded ?? .zero) } }

    /// The call after `act`; unchanged where it is refused.
    public mutating func apply(_ act: ThemedCallAct, by person: PersonID, on day: Day) throws(Refusal) {
        try self.act(by: person, on: day) { (value: inout Self) throws(Refusal) in
            try value.take(act)
        }
    }

    private mutating func take(_ act: ThemedCallAct) throws(Refusal) {
        let terms = self.terms
        switch act {
        case .open: try self.step(.open, [(.withinPeriod, terms.from <= self.day && self.day <= terms.through)])
        case .submit(let id, let asked):
            try self.require(.open)
            guard self.day <= terms.through else {
                throw .problem(.day(self.day, from: terms.from, through: terms.through))
            }
            try self.check(new: id, isTaken: self.applications[id] != nil)
            guard asked > .zero, asked <= terms.amount else { throw .problem(.above(asked, most: terms.amount)) }
            self.applications[id] = Application(asked: asked)
        case .judge(let id, let isMet, let text):
            try self.require(.open, .closed)
            try self.check(text: text)
            guard var application = self.applications[id] else { throw .problem(.unknown(id.text)) }
            guard application.awarded == nil else { throw .problem(.repeated(id.text)) }
            (application.isMet, application.text) = (isMet, text)
            self.applications[id] = application
        case .award(let id, let amount): try self.award(id, amount)
        case .close: try self.step(.close, [(.periodOver, self.day > terms.through)])
        case .finish:
            let isJudged = self.applications.values.allSatisfy { $0.isMet != nil }
            try self.step(.finish, [(.allJudged, isJudged)])
        }
    }

    private mutating func award(_ id: InitiativeID, _ amount: Money) throws(Refusal) {
        try self.require(.open, .closed)
        guard var application = self.applications[id] else { throw .problem(.unknown(id.text)) }
        guard application.isMet == true else { throw .problem(.criterion(self.terms.mandatory)) }
        guard application.awarded == nil else { throw .problem(.repeated(id.text)) }
        let most = min(self.left, application.asked)
        guard amount > .zero else { throw .problem(.amount(amount)) }
        guard amount <= most else { throw .problem(.above(amount, most: most)) }
        application.awarded = amount
        self.applications[id] = application
    }
}
