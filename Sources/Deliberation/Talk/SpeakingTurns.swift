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

    /// The list with `person` at the end.
    public func queuing(_ person: PersonID) throws(Refusal) -> SpeakingTurns {
        guard !self.waiting.contains(person), self.speaker != person else { throw .alreadyListed(person) }
        guard self.left(person) > 0 else { throw .noTime(person) }
        var next = self
        next.waiting.append(person)
        return next
    }

    /// The list in which `person`, who is first, speaks.
    public func starting(_ person: PersonID) throws(Refusal) -> SpeakingTurns {
        if let speaker { throw .floorTaken(speaker) }
        guard let first = self.waiting.first, self.waiting.contains(person) else { throw .notListed(person) }
        guard first == person else { throw .notNext(person, next: first) }
        var next = self
        next.waiting.removeFirst()
        next.speaker = person
        return next
    }

    /// The list after `person` has spoken for so many seconds; whoever spoke too long has no turn left.
    public func finishing(_ person: PersonID, seconds: Int) throws(Refusal) -> SpeakingTurns {
        guard self.speaker == person else { throw .notSpeaking(person) }
        guard (0...86_400).contains(seconds) else { throw .seconds(seconds) }
        var next = self
        next.speaker = nil
        next.spent[person] = min((self.spent[person] ?? 0) + seconds, 1_000_000_000)
        return next
    }

    /// The list without `person`, who lets the turn pass.
    public func passing(_ person: PersonID) throws(Refusal) -> SpeakingTurns {
        guard self.waiting.contains(person) else { throw .notListed(person) }
        var next = self
        next.waiting.removeAll { $0 == person }
        return next
    }

    /// The list in which the chair gave `person` more time.
    public func granting(_ person: PersonID, seconds: Int) throws(Refusal) -> SpeakingTurns {
        guard (1...86_400).contains(seconds) else { throw .seconds(seconds) }
        var next = self
        next.granted[person] = min((self.granted[person] ?? 0) + seconds, 86_400)
        return next
    }

    /// The list without anybody whom `isOut` names: who steps aside or leaves has no turn.
    func dropping(_ isOut: (PersonID) -> Bool) -> SpeakingTurns {
        var next = self
        next.waiting.removeAll(where: isOut)
        if let speaker, isOut(speaker) { next.speaker = nil }
        return next
    }
}
