/// Records in memory, by name: the measure for every other library.
public actor InMemoryLibrary: RecordLibrary {
    private var records: [RecordName: InMemoryRepository] = [:]

    /// An empty library.
    public init() {}

    /// The names of all records, in order.
    public func names() async throws(RepositoryError) -> [RecordName] { self.records.keys.sorted() }

    /// Makes an empty record.
    public func make(_ name: RecordName) async throws(RepositoryError) {
        guard self.records[name] == nil else {
            throw RepositoryError(.conflict, "there is a record named \(name) already")
        }
        self.records[name] = InMemoryRepository()
    }

    /// Opens a record.
    public func open(_ name: RecordName, appending: Bool) async throws(RepositoryError) -> any RecordKeeping {
        guard let record = self.records[name] else { throw RepositoryError(.missing, "there is no record \(name)") }
        guard appending else { return await record.reader() }
        return try await record.appender()
    }
}
