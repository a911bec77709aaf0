/// Who registered for a panel, with the features by which it is drawn (*lotingspool*).
///
/// Features are personal data: a pool stands beside the record, which names it by its address, and can be erased.
public struct DrawPool: Hashable, Sendable {
    /// Somebody in the pool.
    public struct Entry: Hashable, Sendable {
        /// Who.
        public let person: PersonID
        /// The values by name of the feature (*geslacht*, *leeftijd*, *opleiding*, *stadsdeel*).
        public let features: [String: String]
        /// The household, where one of each may take part; `nil` where it plays no part.
        public let household: String?

        /// An entry.
        public init(_ person: PersonID, _ features: [String: String], household: String? = nil) {
            self.person = person
            self.features = features
            self.household = household
        }
    }

    /// Everybody, by name.
    public let entries: [Entry]
    /// SHA-256 of the pool as a document, in hexadecimal.
    public let address: String

    /// A pool; the order of `entries` plays no part.
    ///
    /// - Throws: ``DrawProblem``, the first.
    /// - Complexity: O(n log n).
    public init(_ entries: [Entry]) throws(DrawProblem) {
        guard (1...100_000).contains(entries.count) else { throw .pool(entries.count) }
        let sorted = entries.sorted { $0.person < $1.person }
        for entry in sorted where !entry.person.isWellFormed { throw .person(entry.person) }
        for (left, right) in zip(sorted, sorted.dropFirst()) where left.person == right.person {
            throw .person(right.person)
        }
        self.entries = sorted
        self.address = DataValue.list(sorted.map(Self.document)).address
    }

    private static func document(_ entry: Entry) -> DataValue {
        .map([
            "person": .text(entry.person.text), "features": .map(entry.features.mapValues { .text($0) }),
            "household": entry.household.map { .text($0) } ?? .null,
        ])
    }
}
