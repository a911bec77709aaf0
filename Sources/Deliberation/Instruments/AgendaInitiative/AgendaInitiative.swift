/// Residents put a subject on the agenda of the council (*burgerinitiatief, agenderingsrecht*; Alkmaar).
///
/// It asks for a talk in the council, not for money. With enough signatures the council puts it on its agenda, or says in
/// writing why not.
public struct AgendaInitiative: Hashable, Sendable, StagedValue {
    /// A refusal.
    public typealias Refusal = AgendaInitiativeRefusal

    /// What the regulation asks; none has a default.
    public struct Rules: Hashable, Sendable {
        /// How many signatures, by number or by share of those who may sign.
        public let gate: SupportGate
        /// How many people may sign.
        public let electors: Int
        /// The last day to sign, or `nil` where there is none.
        public let closes: Day?
        /// Until when the council has to treat it, after it was handed in; `nil` where the regulation has no term.
        public let term: Term?

        /// Rules.
        public init(gate: SupportGate, electors: Int, closes: Day?, term: Term?) {
            self.gate = gate
            self.electors = electors
            self.closes = closes
            self.term = term
        }

        /// How many signatures are needed.
        public var needed: Int {
            switch self.gate {
            case .none: 0
            case .number(let number): max(number, 0)
            case .share(let part): max(part.needed(of: self.electors), 1)
            }
        }
    }

    /// The state machine.
    public static let table = AgendaInitiativeMachine.table
    /// The subject.
    public let subject: TextID
    /// Who begin it.
    public let initiators: [PersonID]
    /// The rules.
    public let rules: Rules
    /// How far it is.
    public internal(set) var state = AgendaInitiativeMachine.table.start
    /// The day of the last act.
    public internal(set) var day: Day
    /// Who signed.
    public internal(set) var signers: Set<PersonID> = []
    /// When it was handed in.
    public internal(set) var submitted: Day?
    /// On which day the council talks about it.
    public internal(set) var meeting: Day?
    /// What the council answers: why it does not, or what came of it.
    public internal(set) var answer: TextID?

    /// An initiative that begins to gather signatures.
    ///
    /// - Throws: a problem where nobody begins it, a name cannot stand in a record, or nobody may sign.
    public init(subject: TextID, by initiators: [PersonID], rules: Rules, on day: Day) throws(InstrumentProblem) {
        guard subject.isWellFormed else { throw .noText }
        guard (1...1_000).contains(initiators.count) else {
            throw .count(initiators.count, least: 1, most: 1_000)
        }
        for person in initiators where !person.isWellFormed { throw .name(person.text) }
        guard (1...1_000_000_000).contains(rules.electors) else {
            throw .count(rules.electors, least: 1, most: 1_000_000_000)
        }
        self.subject = subject
        self.initiators = initiators
        self.rules = rules
        self.day = day
    }

    /// The last day for the council, or `nil` before it is handed in and where there is no term.
    public var treatBy: Day? {
        guard let submitted, let term = self.rules.term else { return nil }
        return term.end(after: submitted)
    }

    /// The initiative after `act`; unchanged where it is refused.
    public mutating func apply(_ act: AgendaInitiativeAct, by person: PersonID, on day: Day) throws(Refusal) {
        try self.act(by: person, on: day) { (value: inout Self) throws(Refusal) in
            try value.take(act, person)
        }
    }

    private mutating func take(_ act: AgendaInitiativeAct, _ person: PersonID) throws(Refusal) {
        let isOwn = self.initiators.contains(person)
        let isOver = self.rules.closes.map { self.day > $0 } ?? false
        let isEnough = self.signers.count >= self.rules.needed
        switch act {
        case .sign(let signer):
            try self.require(.gathering)
            try self.check(new: signer)
            if isOver, let closes = self.rules.closes {
                throw .problem(.day(self.day, from: Day.range.lowerBound, through: closes))
            }
            guard self.signers.count < self.rules.electors else {
                throw .problem(.count(self.signers.count + 1, least: 0, most: self.rules.electors))
            }
            guard self.signers.insert(signer).inserted else { throw .problem(.repeated(signer.text)) }
        case .unsign(let signer):
            try self.require(.gathering)
            guard self.signers.remove(signer) != nil else { throw .problem(.unknown(signer.text)) }
        case .submit:
            try self.step(.submit, [(.enoughSignatures, isEnough), (.byInitiator, isOwn), (.inTime, !isOver)])
            self.submitted = self.day
        case .lapse: try self.step(.lapse, [(.termPassed, isOver)])
        case .place(let meeting):
            try self.step(.place, [(.dayAhead, meeting >= self.day && (self.treatBy.map { meeting <= $0 } ?? true))])
            self.meeting = meeting
        case .decline(let reason):
            try self.step(.decline, [(.reason, reason.isWellFormed)])
            self.answer = reason
        case .treat(let outcome):
            let isDue = self.meeting.map { self.day >= $0 } ?? false
            try self.step(.treat, [(.reason, outcome.isWellFormed), (.meetingDay, isDue)])
            self.answer = outcome
        case .withdraw: try self.step(.withdraw, [(.byInitiator, isOwn)])
        }
    }
}
