/// A record in memory: for demonstrations and tests, and the measure for every other repository.
public actor InMemoryRepository: Repository {
    private var log: [[UInt8]] = []

    /// An empty record.
    public init() {}

    /// How many entries there are.
    public func size() async throws(RepositoryError) -> Int { self.log.count }

    /// Appends `entries` when there are exactly `size` so far.
    public func append(_ entries: [[UInt8]], at size: Int) async throws(RepositoryError) {
        guard size == self.log.count else {
            throw RepositoryError(.conflict, "expected \(size) entries, there are \(self.log.count)")
        }
        for entry in entries where entry.isEmpty || entry.count > EncodingLimits.item {
            throw RepositoryError(.entry, "an entry has \(entry.count) bytes")
        }
        self.log += entries
    }

    /// The entries at `range`.
    public func entries(_ range: Range<Int>) async throws(RepositoryError) -> [[UInt8]] {
        guard range.lowerBound >= 0, range.upperBound <= self.log.count else {
            throw RepositoryError(.range, "asked for entries \(range), there are \(self.log.count)")
        }
        return Array(self.log[range])
    }
}
