public import Deliberation

/// Until which day each class of data of a round is kept (*bewaartermijnen*). There are no terms of its own accord:
/// whoever keeps data says how long.
public struct Retention: Hashable, Sendable {
    /// The last day for each class.
    public let until: [DataClass: Day]

    /// Terms; `nil` unless there is one for every class.
    public init?(_ until: [DataClass: Day]) {
        guard DataClass.allCases.allSatisfy({ until[$0] != nil }) else { return nil }
        self.until = until
    }

    /// One term of a round, and what is there that it is about.
    public struct Term: Hashable, Sendable {
        /// The class of data.
        public let dataClass: DataClass
        /// The last day.
        public let until: Day
        /// How many rows there are.
        public let count: Int

        /// Whether the data should be gone on `day`.
        public func isOver(on day: Day) -> Bool { day > self.until && self.count > 0 }
    }
}
