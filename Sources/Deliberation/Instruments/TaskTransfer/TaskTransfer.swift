public import BallotRules

/// Residents carry out a task of the municipality with its budget (*overdracht van een taakbudget*; green maintenance in
/// Leeuwarden, community houses in Tubbergen).
///
/// A contract names period, money and quality. Each check is in writing; what fails gets a last day to be put right, and
/// only after that day can the task be taken back for it.
public struct TaskTransfer: Hashable, Sendable, StagedValue {
    /// A refusal.
    public typealias Refusal = TaskTransferRefusal

    /// One look at how the work is done (*schouw*).
    public struct QualityCheck: Hashable, Sendable {
        /// When.
        public let day: Day
        /// Whether it is as agreed.
        public let isMet: Bool
        /// What was seen.
        public let text: TextID
    }

    /// The state machine.
    public static let table = TaskTransferMachine.table
    /// Where.
    public let area: AreaID
    /// Which task.
    public let task: TextID
    /// Who take it on.
    public let holders: [PersonID]
    /// The most for a year: what the task has in the budget, in cents.
    public let budget: Money
    /// How far it is.
    public internal(set) var state = TaskTransferMachine.table.start
    /// The day of the last act.
    public internal(set) var day: Day
    /// The contract, the last one where it was renewed.
    public internal(set) var contract: TaskContract?
    /// Who signed the contract as it stands.
    public internal(set) var signed: Set<PersonID> = []
    /// The checks, in order.
    public internal(set) var checks: [QualityCheck] = []
    /// The last day to put right what failed.
    public internal(set) var repairUntil: Day?
    /// Why it ended.
    public internal(set) var reason: TextID?

    /// A task that residents would take on.
    ///
    /// - Throws: a problem where nobody takes it on, a name cannot stand in a record, or the amount is not possible.
    public init(
        area: AreaID,
        task: TextID,
        holders: [PersonID],
        budget: Money,
        on day: Day
    ) throws(InstrumentProblem) {
        guard area.isWellFormed else { throw .name(area.text) }
        guard task.isWellFormed else { throw .noText }
        guard (1...1_000).contains(holders.count) else { throw .count(holders.count, least: 1, most: 1_000) }
        for person in holders where !person.isWellFormed { throw .name(person.text) }
        guard budget > .zero, budget <= Money.limit else { throw .amount(budget) }
        self.area = area
        self.task = task
        self.holders = holders
        self.budget = budget
        self.day = day
    }

    /// The transfer after `act`; unchanged where it is refused.
    public mutating func apply(_ act: TaskTransferAct, by person: PersonID, on day: Day) throws(Refusal) {
        try self.act(by: person, on: day) { (value: inout Self) throws(Refusal) in
            try value.take(act, person)
        }
    }

    private mutating func take(_ act: TaskTransferAct, _ person: PersonID) throws(Refusal) {
        switch act {
        case .draft(let contract):
            try self.require(.proposed)
            try self.check(contract)
            self.contract = contract
            self.signed = []
        case .sign:
            try self.require(.proposed)
            guard self.holders.contains(person) else { throw .problem(.person(person)) }
            guard self.contract != nil else { throw .problem(.noText) }
            guard self.signed.insert(person).inserted else { throw .problem(.repeated(person.text)) }
        case .start:
            try self.step(
                .start,
                [
                    (.contractThere, self.contract != nil), (.allSigned, self.signed.isSuperset(of: self.holders)),
                    (.withinPeriod, self.isWithinPeriod),
                ]
            )
        case .check(let isMet, let text, let until):
            try self.look(QualityCheck(day: self.day, isMet: isMet, text: text), until)
        case .renew(let contract):
            try self.check(contract)
            let isNext = self.contract.map { contract.from > $0.through } ?? false
            try self.step(.renew, [(.followsContract, isNext), (.lastCheckMet, self.checks.last?.isMet ?? false)])
            self.contract = contract
            self.signed = []
        case .takeBack(let reason):
            try self.step(
                .takeBack,
                [(.reason, reason.isWellFormed), (.repairPassed, self.repairUntil.map { self.day > $0 } ?? false)]
            )
            self.reason = reason
        case .end(let reason):
            try self.step(.end, [(.reason, reason.isWellFormed)])
            self.reason = reason
        }
    }

    private var isWithinPeriod: Bool { self.contract.map { $0.from <= self.day && self.day <= $0.through } ?? false }

    private func check(_ contract: TaskContract) throws(Refusal) {
        try self.check(text: contract.text)
        try self.check(from: contract.from, through: contract.through)
        guard contract.yearly > .zero else { throw .problem(.amount(contract.yearly)) }
        guard contract.yearly <= self.budget else { throw .problem(.above(contract.yearly, most: self.budget)) }
    }

    private mutating func look(_ check: QualityCheck, _ until: Day?) throws(Refusal) {
        try self.check(text: check.text)
        let isSet = until.map { $0 > self.day } ?? false
        if check.isMet {
            try self.step(.approve, [(.withinPeriod, self.isWithinPeriod)])
            self.repairUntil = nil
        } else {
            try self.step(.warn, [(.withinPeriod, self.isWithinPeriod), (.repairTermSet, isSet)])
            self.repairUntil = until
        }
        self.checks.append(check)
    }
}
