/// People find a solution together and write down who does what (*buurtbemiddeling, Eigen Kracht-conferentie*; Alkmaar).
///
/// Every party wants the talk, every party agrees with every appointment, each appointment has an owner, and nobody is
/// outvoted: there is no majority here. Consent given to a text does not hold for another one.
public struct PartyAgreement: Hashable, Sendable, StagedValue {
    /// A refusal.
    public typealias Refusal = PartyAgreementRefusal

    /// What somebody will do (*afspraak*).
    public struct Promise: Hashable, Sendable {
        /// Its name.
        public let id: PromiseID
        /// Who does it.
        public let owner: PersonID
        /// What.
        public let text: TextID
        /// By when, or `nil` where it holds all along.
        public let due: Day?
        /// Who said that it was kept, once somebody else than the owner did.
        public internal(set) var keptBy: PersonID?
    }

    /// The state machine.
    public static let table = PartyAgreementMachine.table
    /// Who take part.
    public let parties: [PersonID]
    /// How far it is.
    public internal(set) var state = PartyAgreementMachine.table.start
    /// The day of the last act.
    public internal(set) var day: Day
    /// Who want the talk.
    public internal(set) var willing: Set<PersonID> = []
    /// The appointments, in order.
    public internal(set) var promises: [Promise] = []
    /// Who agree with all of them as they stand.
    public internal(set) var agreed: Set<PersonID> = []
    /// Why it stopped.
    public internal(set) var reason: TextID?

    /// A talk to which these parties are asked.
    ///
    /// - Throws: a problem where there are fewer than two, one is named twice, or a name cannot stand in a record.
    public init(parties: [PersonID], on day: Day) throws(InstrumentProblem) {
        guard (2...1_000).contains(parties.count) else { throw .count(parties.count, least: 2, most: 1_000) }
        var seen: Set<PersonID> = []
        for person in parties {
            guard person.isWellFormed else { throw .name(person.text) }
            guard seen.insert(person).inserted else { throw .repeated(person.text) }
        }
        self.parties = parties
        self.day = day
    }

    /// Who has still to agree, in the order of the parties.
    public var missing: [PersonID] { self.parties.filter { !self.agreed.contains($0) } }

    /// The talk after `act`; unchanged where it is refused. Only parties act.
    public mutating func apply(_ act: PartyAgreementAct, by person: PersonID, on day: Day) throws(Refusal) {
        guard self.parties.contains(person) else { throw .problem(.person(person)) }
        try self.act(by: person, on: day) { (value: inout Self) throws(Refusal) in
            try value.take(act, person)
        }
    }

    private mutating func take(_ act: PartyAgreementAct, _ person: PersonID) throws(Refusal) {
        switch act {
        case .join:
            try self.require(.invited)
            guard self.willing.insert(person).inserted else { throw .problem(.repeated(person.text)) }
        case .start: try self.step(.start, [(.allWilling, self.willing.isSuperset(of: self.parties))])
        case .propose(let id, let owner, let text, let due):
            try self.propose(Promise(id: id, owner: owner, text: text, due: due))
        case .drop(let id):
            try self.require(.talking)
            guard let place = self.promises.firstIndex(where: { $0.id == id }) else {
                throw .problem(.unknown(id.text))
            }
            self.promises.remove(at: place)
            self.agreed = []
        case .consent:
            try self.require(.talking)
            guard !self.promises.isEmpty else { throw .problem(.count(0, least: 1, most: 1_000)) }
            guard self.agreed.insert(person).inserted else { throw .problem(.repeated(person.text)) }
        case .conclude:
            let isAll = !self.promises.isEmpty && self.missing.isEmpty
            try self.step(.conclude, [(.allAgree, isAll), (.promisesThere, !self.promises.isEmpty)])
        case .confirm(let id):
            try self.require(.agreed)
            guard let place = self.promises.firstIndex(where: { $0.id == id }) else {
                throw .problem(.unknown(id.text))
            }
            guard self.promises[place].owner != person else { throw .problem(.person(person)) }
            self.promises[place].keptBy = person
        case .complete: try self.step(.complete, [(.allKept, self.promises.allSatisfy { $0.keptBy != nil })])
        case .reopen:
            try self.step(.reopen)
            self.agreed = []
            for place in self.promises.indices { self.promises[place].keptBy = nil }
        case .stop(let reason):
            try self.step(.stop, [(.reason, reason.isWellFormed)])
            self.reason = reason
        }
    }

    private mutating func propose(_ promise: Promise) throws(Refusal) {
        try self.require(.talking)
        try self.check(new: promise.id, isTaken: self.promises.contains { $0.id == promise.id })
        try self.check(text: promise.text)
        guard self.parties.contains(promise.owner) else { throw .problem(.person(promise.owner)) }
        if let due = promise.due, due < self.day {
            throw .problem(.day(due, from: self.day, through: Day.range.upperBound))
        }
        guard self.promises.count < 1_000 else { throw .problem(.count(1_001, least: 0, most: 1_000)) }
        self.promises.append(promise)
        // Whoever agreed, agreed with something else.
        self.agreed = []
    }
}

/// The name of an appointment.
public typealias PromiseID = Identifier<PartyAgreement.Promise>
