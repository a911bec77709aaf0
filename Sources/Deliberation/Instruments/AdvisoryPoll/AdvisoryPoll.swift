internal import BallotRules

/// A question to many people that binds nobody (*peiling, raadpleging*; Heerlen asked more than 1,000 people).
///
/// Its outcome is an ``AdvisoryOutcome``. No act of a citizens' budget, an assembly or an award takes one: what binds comes
/// from a ``CertifiedResult`` of a signed round, and there is no way from the one type to the other.
public struct AdvisoryPoll: Hashable, Sendable, StagedValue {
    /// A refusal.
    public typealias Refusal = AdvisoryPollRefusal

    /// The state machine.
    public static let table = AdvisoryPollMachine.table
    /// What is asked.
    public let question: TextID
    /// The answers to choose from.
    public let choices: [ChoiceID]
    /// Numbers below this are not published, so that nobody can be recognised.
    public let smallestCell: Int
    /// The last day to answer.
    public let through: Day
    /// How far it is.
    public internal(set) var state = AdvisoryPollMachine.table.start
    /// The day of the last act.
    public internal(set) var day: Day
    /// The last answer of each person.
    var answers: [PersonID: ChoiceID] = [:]

    /// A poll that has not begun.
    ///
    /// - Throws: a problem where there are fewer than two choices, or one is there twice.
    public init(
        question: TextID,
        choices: [ChoiceID],
        smallestCell: Int,
        through: Day,
        on day: Day
    ) throws(InstrumentProblem) {
        guard day <= through else { throw .period(from: day, through: through) }
        guard question.isWellFormed else { throw .noText }
        guard (2...1_000).contains(choices.count) else { throw .count(choices.count, least: 2, most: 1_000) }
        guard (0...1_000).contains(smallestCell) else { throw .count(smallestCell, least: 0, most: 1_000) }
        var seen: Set<ChoiceID> = []
        for choice in choices {
            guard choice.isWellFormed else { throw .name(choice.text) }
            guard seen.insert(choice).inserted else { throw .repeated(choice.text) }
        }
        self.question = question
        self.choices = choices
        self.smallestCell = smallestCell
        self.through = through
        self.day = day
    }

    /// What came out; `nil` while people still answer.
    public var outcome: AdvisoryOutcome? {
        guard self.state == .closed else { return nil }
        let counts = self.choices.map { choice in self.answers.values.filter { $0 == choice }.count }
        var message = Array(AdvisoryOutcome.method.utf8) + [0] + Array(self.question.text.utf8) + [0]
        for person in self.answers.keys.sorted() {
            message += Array(person.text.utf8) + [0] + Array((self.answers[person]?.text ?? "").utf8) + [0]
        }
        return AdvisoryOutcome(
            question: self.question,
            choices: self.choices,
            counts: counts.map { $0 >= self.smallestCell || $0 == 0 ? $0 : nil },
            answers: self.answers.count,
            inputHash: Hexadecimal.text(SHA256.hash(message))
        )
    }

    /// The poll after `act`; unchanged where it is refused.
    public mutating func apply(_ act: AdvisoryPollAct, by person: PersonID, on day: Day) throws(Refusal) {
        try self.act(by: person, on: day) { (value: inout Self) throws(Refusal) in
            try value.take(act, person)
        }
    }

    private mutating func take(_ act: AdvisoryPollAct, _ person: PersonID) throws(Refusal) {
        switch act {
        case .open: try self.step(.open)
        case .answer(let choice):
            try self.require(.open)
            guard self.day <= self.through else {
                throw .problem(.day(self.day, from: Day.range.lowerBound, through: self.through))
            }
            guard self.choices.contains(choice) else { throw .problem(.unknown(choice.text)) }
            self.answers[person] = choice
        case .close: try self.step(.close, [(.periodOver, self.day > self.through)])
        }
    }
}
