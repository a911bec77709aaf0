/// Where residents decide about their neighbourhood budget themselves, and where they advise (*wijkbudget in beheer bij
/// bewoners*; Alkmaar 2012).
///
/// Opt-in: only an area that asks for it gets it, after a study, from a set day. Everywhere else the authority of the
/// scheme stays. One value for one area.
public struct OwnDecision: Hashable, Sendable, StagedValue {
    /// A refusal.
    public typealias Refusal = OwnDecisionRefusal

    /// The state machine.
    public static let table = OwnDecisionMachine.table
    /// Where.
    public let area: AreaID
    /// What the scheme gives every area.
    public let standard: Authority
    /// How far it is.
    public internal(set) var state = OwnDecisionMachine.table.start
    /// The day of the last act.
    public internal(set) var day: Day
    /// What the residents decide by, once it is granted.
    public internal(set) var granted: Authority?
    /// From which day.
    public internal(set) var from: Day?
    /// Until which day, once it ended.
    public internal(set) var ended: Day?
    /// The study (*onderzoek naar wenselijkheid*).
    public internal(set) var study: TextID?
    /// The reason of the last decision.
    public internal(set) var reason: TextID?

    /// An area where the scheme holds.
    ///
    /// - Throws: a problem where the name cannot stand in a record.
    public init(area: AreaID, standard: Authority, on day: Day) throws(InstrumentProblem) {
        guard area.isWellFormed else { throw .name(area.text) }
        self.area = area
        self.standard = standard
        self.day = day
    }

    /// Whose decision it is on `day`.
    public func authority(on day: Day) -> Authority {
        guard let granted, let from, from <= day, self.ended.map({ day < $0 }) ?? true else { return self.standard }
        return granted
    }

    /// The area after `act`; unchanged where it is refused.
    public mutating func apply(_ act: OwnDecisionAct, by person: PersonID, on day: Day) throws(Refusal) {
        try self.act(by: person, on: day) { (value: inout Self) throws(Refusal) in
            try value.take(act)
        }
    }

    private mutating func take(_ act: OwnDecisionAct) throws(Refusal) {
        switch act {
        case .ask(let text): try self.step(.ask, [(.reason, text.isWellFormed)])
        case .study(let text):
            try self.require(.asked)
            try self.check(text: text)
            self.study = text
        case .grant(let authority, let from, let reason):
            try self.step(
                .grant,
                [
                    (.studied, self.study != nil), (.reason, reason.isWellFormed), (.dayAhead, from >= self.day),
                    (.ownPower, authority == .mandate || authority == .privateFund),
                ]
            )
            (self.granted, self.from, self.ended, self.reason) = (authority, from, nil, reason)
        case .refuse(let reason):
            try self.step(.refuse, [(.reason, reason.isWellFormed)])
            (self.study, self.reason) = (nil, reason)
        case .end(let on, let reason):
            try self.step(.end, [(.reason, reason.isWellFormed), (.dayAhead, on >= self.day)])
            (self.ended, self.study, self.reason) = (on, nil, reason)
        }
    }
}
