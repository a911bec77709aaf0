/// Who speaks, who is next, and how long each has spoken (*sprekerslijst met spreektijd*).
public struct SpeakingTurns: Hashable, Sendable {
    /// Why a turn is refused.
    public enum Refusal: Error, Hashable, Sendable {
        /// This person is on the list, or is speaking.
        case alreadyListed(PersonID)
        /// This person is not on the list.
        case notListed(PersonID)
        /// Somebody else is first on the list.
        case notNext(PersonID, next: PersonID)
        /// Somebody is speaking.
        case floorTaken(PersonID)
        /// This person is not speaking.
        case notSpeaking(PersonID)
        /// The time of this person is used up.
        case noTime(PersonID)
        /// Seconds between 0 and a day.
        case seconds(Int)
    }

    /// Seconds for each person.
    public let limit: Int
    /// Who waits, in order.
    public private(set) var waiting: [PersonID] = []
    /// Who speaks.
    public private(set) var speaker: PersonID?
    /// Seconds spoken.
    public private(set) var spent: [PersonID: Int] = [:]
    /// Seconds that the chair gave beside the limit.
    public private(set) var granted: [PersonID: Int] = [:]

    /// An empty list.
    public init(limit: Int) {
        self.limit = limit
    }

    /// Seconds that `person` has left.
    public func left(_ person: PersonID) -> Int {
        max(self.limit + (self.granted[person] ?? 0) - (self.spent[person] ?? 0), 0)
    }

    /// Seconds spoken by everybody.
    public var total: Int { self.spent.values.reduce(0, +) }

    /// Changes the list in place. Whoever spoke too long has no turn left.
    ///
    /// - Throws: ``Refusal``; the list stays as it was.
    public mutating func apply(_ act: TurnAct) throws(Refusal) {
        switch act {
        case .queue(let person):
            guard !self.waiting.contains(person), self.speaker != person else { throw .alreadyListed(person) }
            guard self.left(person) > 0 else { throw .noTime(person) }
            self.waiting.append(person)
        case .start(let person):
            if let speaker { throw .floorTaken(speaker) }
            guard let first = self.waiting.first, self.waiting.contains(person) else { throw .notListed(person) }
            guard first == person else { throw .notNext(person, next: first) }
            self.waiting.removeFirst()
            self.speaker = person
        case .finish(let person, let seconds):
            guard self.speaker == person else { throw .notSpeaking(person) }
            guard (0...86_400).contains(seconds) else { throw .seconds(seconds) }
            self.speaker = nil
            self.spent[person] = min((self.spent[person] ?? 0) + seconds, 1_000_000_000)
        case .pass(let person):
            guard self.waiting.contains(person) else { throw .notListed(person) }
            self.waiting.removeAll { $0 == person }
        case .grant(let person, let seconds):
            guard (1...86_400).contains(seconds) else { throw .seconds(seconds) }
            self.granted[person] = min((self.granted[person] ?? 0) + seconds, 86_400)
        }
    }

    /// The list after `act`, as ``apply(_:)``.
    public func applying(_ act: TurnAct) throws(Refusal) -> SpeakingTurns {
        var next = self
        try next.apply(act)
        return next
    }

    /// Takes everybody off whom `isOut` names: who steps aside or leaves has no turn.
    mutating func drop(_ isOut: (PersonID) -> Bool) {
        self.waiting.removeAll(where: isOut)
        if let speaker, isOut(speaker) { self.speaker = nil }
    }
}
