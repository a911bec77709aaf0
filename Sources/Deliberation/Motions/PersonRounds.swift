/// Votes on persons, round by round (*stemming over personen*).
public struct PersonRounds: Hashable, Sendable {
    /// Votes per person in each round.
    public let rounds: [[ChoiceID: Int]]
    /// Whether only those on a nomination can be chosen (*voordracht*).
    public let isRestricted: Bool

    /// Rounds of votes.
    ///
    /// - Throws: ``BallotFault`` when there is no round, a round without persons, or a count out of range.
    public init(_ rounds: [[ChoiceID: Int]], isRestricted: Bool) throws(BallotFault) {
        guard !rounds.isEmpty, rounds.allSatisfy({ !$0.isEmpty }) else { throw .empty }
        guard rounds.allSatisfy({ $0.values.allSatisfy((0...Attendance.limit).contains) && $0.count <= 1_000 }) else {
            throw .count(limit: Attendance.limit)
        }
        self.rounds = rounds
        self.isRestricted = isRestricted
    }
}
