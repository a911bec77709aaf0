/// How many persons of a round are where.
public struct PersonCounts: Hashable, Sendable {
    /// Persons.
    public let persons: Int
    /// Of them those who are to vote openly, in secret, on paper.
    public let kinds: [Int]
    /// Those for whom a letter was made.
    public let letters: Int
    /// Those whose letter was posted.
    public let sent: Int
    /// Those who enrolled a key.
    public let enrolled: Int
}
