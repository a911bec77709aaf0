internal import GRDB
internal import Proceedings
internal import Synchronization

/// A database of records that is open.
final class StoreFile: Sendable {
    let paths: StorePaths
    let isReadOnly: Bool
    let pool: DatabasePool
    let commits: GroupCommit
    private let presence: Mutex<FileLock?>

    /// Opens a database that is there and as this version of the schema has it, or can be brought to it.
    ///
    /// - Throws: ``RepositoryError``; ``RepositoryError/Code/newer`` for one that a newer version made.
    init(_ paths: StorePaths, readOnly: Bool) throws(RepositoryError) {
        guard paths.exists else { throw RepositoryError(.missing, "there is no file \(paths.database)") }
        self.paths = paths
        self.isReadOnly = readOnly
        do throws(RepositoryError) {
            self.presence = Mutex(try FileLock(paths.presence, .shared))
        } catch {
            // Where nothing can be written, nothing can be put in its place meanwhile.
            guard readOnly, error.code == .storage else { throw error }
            self.presence = Mutex(nil)
        }
        do {
            if !readOnly { try StoreFile.inspect(paths) }
            self.pool = try DatabaseSettings.pool(paths.database, readOnly: readOnly, label: "records")
            if readOnly {
                try self.pool.read { try RecordMigrations.requireCurrent($0) }
            } else {
                try RecordMigrations.migrator.migrate(self.pool)
            }
            self.commits = GroupCommit(self.pool)
        } catch {
            throw RepositoryError(database: error)
        }
    }

    /// Makes a database, whole or not at all.
    static func create(_ paths: StorePaths) throws(RepositoryError) {
        try paths.reserve()
        do {
            let pool = try DatabaseSettings.pool(paths.database, readOnly: false, label: "records")
            try RecordMigrations.migrator.migrate(pool)
            try pool.close()
        } catch {
            paths.discard()
            throw RepositoryError(database: error)
        }
    }

    /// Looks before anything is written: at a file that is no database of records, or a newer one, nothing changes.
    private static func inspect(_ paths: StorePaths) throws {
        let queue = try DatabaseQueue(
            path: paths.database,
            configuration: DatabaseSettings.configuration(readOnly: true, label: "records.look")
        )
        defer { try? queue.close() }
        try queue.read { try RecordMigrations.requireKnown($0) }
    }

    /// Reads in one snapshot of the database.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(RepositoryError) -> Value {
        let result: Result<Value, RepositoryError> = await withCheckedContinuation { continuation in
            self.pool.asyncRead { access in
                let result = Result { try body(try access.get()) }
                continuation.resume(returning: result.mapError { RepositoryError(database: $0) })
            }
        }
        return try result.get()
    }

    /// Writes in the next transaction.
    func write(_ work: @escaping GroupCommit.Work) async throws(RepositoryError) {
        guard !self.isReadOnly else { throw RepositoryError(.storage, "the store was opened for reading") }
        try await self.commits.run(work)
    }

    /// Lets the file go. Whoever is last leaves no write-ahead log behind: the one that writes goes after those that read,
    /// for they may not empty it.
    func close() {
        self.commits.close()
        self.pool.invalidateReadOnlyConnections()
        try? self.pool.close()
        self.presence.withLock { $0 = nil }
    }
}
