/// What may be told of the people who cast ballots, and of which ballots it is known.
///
/// Age, sex and place are never told together: one breakdown of age by sex, or of age by place.
public struct Demographics: Sendable {
    /// By what age is broken down.
    public enum Breakdown: String, CaseIterable, Hashable, Sendable {
        /// Ten years of age by sex.
        case sex
        /// Ten years of age by place.
        case place
    }

    /// What is known of one person; only what the breakdown needs.
    public struct Person: Hashable, Sendable {
        /// Age in years.
        public let age: Int
        /// Sex or place.
        public let group: String

        /// A person of `age` in `group`.
        public init(age: Int, group: String) {
            self.age = age
            self.group = group
        }
    }

    /// By what age is broken down.
    public let breakdown: Breakdown
    /// The persons, by the number of the entry with the ballot that counts.
    public let persons: [Int: Person]

    /// A breakdown.
    public init(by breakdown: Breakdown, persons: [Int: Person]) {
        self.breakdown = breakdown
        self.persons = persons
    }
}
