internal import GRDB
internal import Proceedings

/// A database with something private, for its owner alone.
///
/// It has no write-ahead log, which would keep pages as they were: what a transaction changes is in a journal until it
/// commits, and then in no file. Deleted octets are overwritten, and ``scrub()`` writes the whole file anew, for SQLite leaves
/// traces of deleted rows where it moves others about. Several processes may have it open; who must wait longer than ten
/// seconds is told so.
final class PrivateFile: Sendable {
    private let queue: DatabaseQueue

    /// Opens a database that is there.
    init(_ path: String, _ schema: PrivateSchema) throws(RepositoryError) {
        let paths = StorePaths(path)
        guard paths.exists else { throw RepositoryError(.missing, "there is no file \(path)") }
        do {
            try PrivateFile.look(paths, schema)
            self.queue = try PrivateFile.open(paths, schema)
        } catch {
            throw RepositoryError(database: error)
        }
    }

    /// Makes a database, whole or not at all.
    static func create(_ path: String, _ schema: PrivateSchema) throws(RepositoryError) {
        let paths = StorePaths(path)
        try paths.reserve()
        do {
            try PrivateFile.open(paths, schema).close()
        } catch {
            paths.discard()
            throw RepositoryError(database: error)
        }
    }

    /// Looks before anything is written: at a file that is something else, or newer, nothing changes.
    private static func look(_ paths: StorePaths, _ schema: PrivateSchema) throws {
        do {
            try self.look(paths, schema, readOnly: true)
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK {
            // A program was stopped in the middle of a transaction. What it had begun is in the journal beside the file, and
            // is taken back by the first who reads and may write.
            try self.look(paths, schema, readOnly: false)
        }
    }

    private static func look(_ paths: StorePaths, _ schema: PrivateSchema, readOnly: Bool) throws {
        let settings = DatabaseSettings.configuration(readOnly: readOnly, label: "private.look")
        let queue = try DatabaseQueue(path: paths.database, configuration: settings)
        defer { try? queue.close() }
        try queue.read { try schema.requireKnown($0) }
    }

    private static func open(_ paths: StorePaths, _ schema: PrivateSchema) throws -> DatabaseQueue {
        var settings = DatabaseSettings.configuration(readOnly: false, label: "private")
        settings.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")
        }
        let queue = try DatabaseQueue(path: paths.database, configuration: settings)
        try schema.migrator.migrate(queue)
        try queue.inDatabase { database in
            let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
            let secure = try Int.fetchOne(database, sql: "PRAGMA secure_delete")
            let flushing = try Int.fetchOne(database, sql: "PRAGMA synchronous")
            guard mode == "delete", secure == 1, flushing == 3 else {
                throw RepositoryError(.storage, "SQLite does not keep the database as it must be kept")
            }
        }
        return queue
    }

    /// Reads.
    func read<Value>(_ body: (Database) throws -> Value) throws(RepositoryError) -> Value {
        do { return try self.queue.read(body) } catch { throw RepositoryError(database: error) }
    }

    /// Writes in one transaction, durable when it returns.
    func write<Value>(_ body: (Database) throws -> Value) throws(RepositoryError) -> Value {
        do {
            return try self.queue.writeWithoutTransaction { try Self.transaction($0, body) }
        } catch {
            throw RepositoryError(database: error)
        }
    }

    /// Reads, without keeping a thread of the caller's.
    func readLater<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(RepositoryError) -> Value {
        do { return try await self.queue.read(body) } catch { throw RepositoryError(database: error) }
    }

    /// Writes in one transaction, without keeping a thread of the caller's; durable when it returns.
    func writeLater<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(RepositoryError) -> Value {
        let result: Result<Value, RepositoryError> = await withCheckedContinuation { continuation in
            self.queue.asyncWriteWithoutTransaction { database in
                let result = Result { try Self.transaction(database, body) }
                continuation.resume(returning: result.mapError { RepositoryError(database: $0) })
            }
        }
        return try result.get()
    }

    /// Writes the file anew without what was deleted.
    ///
    /// - Throws: ``RepositoryError/Code/busy`` while another process reads or writes for long; what was deleted is deleted,
    ///   and doing it again finishes this.
    /// - Complexity: O(the size of the file).
    func scrub() throws(RepositoryError) {
        do { try self.queue.vacuum() } catch { throw RepositoryError(database: error) }
    }

    /// Lets the file go.
    func close() { try? self.queue.close() }

    private static func transaction<Value>(_ database: Database, _ body: (Database) throws -> Value) throws -> Value {
        var value: Value?
        try database.inTransaction(.immediate) {
            value = try body(database)
            return .commit
        }
        guard let value else { throw RepositoryError(.storage, "the transaction was not done") }
        return value
    }
}
