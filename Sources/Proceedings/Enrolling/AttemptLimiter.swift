/// Slows down whoever tries codes: a limit of wrong attempts for each code or voter, and one for each source.
///
/// Each attempt is counted before it is looked at and given back when it was right, so that a thousand at the same moment
/// are not looked at for the price of one. Nobody can be locked out for good: debts run off with time, and where others
/// have used up a voter's attempts, each source has one of its own (`chance`). What is held is bounded, and nothing is
/// forgiven by trying other keys (``init(subject:source:chance:subjects:sources:)``).
///
/// The limiter has no clock: `now` is in milliseconds of any clock that does not go back.
public struct AttemptLimiter<Subject: Hashable & Comparable & Sendable>: Sendable {
    /// An attempt that was let through, to be given back where it was not wrong.
    public struct Attempt: Sendable {
        let subject: Subject?
        let source: String
        let isChance: Bool
    }

    private var subjects: AttemptTable<Subject>
    private var sources: AttemptTable<String>
    private var chances: AttemptTable<String>
    private var latest = 0

    /// A limiter.
    ///
    /// - Parameters:
    ///   - subjects: how many subjects are held.
    ///   - sources: how many sources are held.
    ///
    /// When there are more of either, those whose debts end soonest are forgotten, a quarter at a time, and every stranger
    /// then counts as owing as much as the most that was forgotten. So nobody is forgiven by making others be held; and
    /// to have all strangers refused, somebody must make `burst` times as many wrong attempts as are held, within `burst`
    /// pauses. With as many places as there are voters, voters cannot be made strangers.
    public init(
        subject: AttemptLimit = .subject,
        source: AttemptLimit = .source,
        chance: AttemptLimit = .chance,
        subjects: Int = 65_536,
        sources: Int = 65_536
    ) {
        self.subjects = AttemptTable(subject, capacity: subjects)
        self.sources = AttemptTable(source, capacity: sources)
        self.chances = AttemptTable(chance, capacity: sources)
    }

    /// How many subjects and sources are held at the moment.
    public var count: Int { self.subjects.count + self.sources.count + self.chances.count }

    /// Counts an attempt, or says after how many seconds to try again.
    ///
    /// - Parameter subject: the code or the voter; `nil` where the attempt is at nobody in particular.
    /// - Complexity: O(1), but for making room: O(capacity · log capacity) once in capacity / 4 new keys.
    public mutating func begin(
        _ subject: Subject?,
        from source: String,
        at now: Int
    ) throws(AttemptsUsedUp) -> Attempt {
        let (now, source) = (self.advance(now), String(source.prefix(64)))
        try self.require(self.sources.wait(source, at: now))
        var isChance = false
        if let subject, self.subjects.wait(subject, at: now) > 0 {
            let wait = min(self.subjects.wait(subject, at: now), self.chances.wait(source, at: now))
            try self.require(wait)
            isChance = true
            self.chances.take(source, at: now)
        }
        self.sources.take(source, at: now)
        if let subject, !isChance { self.subjects.take(subject, at: now) }
        return Attempt(subject: subject, source: source, isChance: isChance)
    }

    /// Gives an attempt back, because it was right.
    public mutating func giveBack(_ attempt: Attempt, at now: Int) {
        self.giveBackSubject(attempt, at: now)
        self.sources.giveBack(attempt.source, at: self.advance(now))
    }

    /// Takes nothing from the code or voter, because it was no guess at it; the source keeps its debt.
    public mutating func giveBackSubject(_ attempt: Attempt, at now: Int) {
        let now = self.advance(now)
        if attempt.isChance { self.chances.giveBack(attempt.source, at: now) }
        if let subject = attempt.subject, !attempt.isChance { self.subjects.giveBack(subject, at: now) }
    }

    private func require(_ wait: Int) throws(AttemptsUsedUp) {
        guard wait == 0 else { throw AttemptsUsedUp(retryAfter: (wait + 999) / 1_000) }
    }

    /// A clock that steps back stands still here.
    private mutating func advance(_ now: Int) -> Int {
        self.latest = max(self.latest, min(now, 1 << 52))
        return self.latest
    }
}

/// There were too many wrong attempts.
public struct AttemptsUsedUp: Error, Hashable, Sendable {
    /// After how many seconds the next one is allowed; at least 1.
    public let retryAfter: Int
}
