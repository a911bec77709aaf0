internal import GRDB
public import Proceedings

/// Records in one SQLite file: the library of a server on one machine.
///
/// What is added is on the disk before it answers: the write-ahead log is flushed at every commit. Additions from many
/// tasks and to many records that come in while one commits share the next transaction. Any number of programs may have
/// the file open; each record has one appender at a time. See docs/store.md.
public final class RecordStore: RecordLibrary {
    /// What a store is opened for.
    public enum Access: Hashable, Sendable {
        /// To read it; nothing is changed.
        case reading
        /// To read it and to change it.
        case changing
    }

    let file: StoreFile

    private init(_ file: StoreFile) { self.file = file }

    /// Makes an empty store at `path`, where no file may be yet.
    ///
    /// - Throws: ``RepositoryError/Code/conflict`` when there is one.
    public static func create(at path: String) throws(RepositoryError) -> RecordStore {
        let paths = StorePaths(path)
        try StoreFile.create(paths)
        return RecordStore(try StoreFile(paths, readOnly: false))
    }

    /// Opens the store at `path`, which must be there: none is ever made by opening.
    ///
    /// - Throws: ``RepositoryError/Code/missing`` when there is no file, ``RepositoryError/Code/newer`` for a store of a
    ///   newer version, ``RepositoryError/Code/damaged`` for a file that is no store, ``RepositoryError/Code/busy`` while
    ///   a copy is put in its place.
    public static func open(at path: String, for access: Access = .changing) throws(RepositoryError) -> RecordStore {
        RecordStore(try StoreFile(StorePaths(path), readOnly: access == .reading))
    }

    /// The names of all records, in order.
    public func names() async throws(RepositoryError) -> [RecordName] {
        try await self.file.read { database in
            try String.fetchAll(database, sql: "SELECT name FROM record").map { text in
                guard let name = RecordName(text) else {
                    throw RepositoryError(.damaged, "\(text.debugDescription) is no name of a record")
                }
                return name
            }.sorted()
        }
    }

    /// Makes an empty record.
    public func make(_ name: RecordName) async throws(RepositoryError) {
        try await self.file.write { _ = try Self.insert(name, $0) }
    }

    /// Opens a record.
    public func open(_ name: RecordName, appending: Bool) async throws(RepositoryError) -> any RecordKeeping {
        let id = try await self.file.read { try Self.id(of: name, $0) }
        guard let id else { throw RepositoryError(.missing, "there is no record \(name)") }
        guard appending else { return StoredRecord(self.file, id, lock: nil) }
        guard !self.file.isReadOnly else { throw RepositoryError(.storage, "the store was opened for reading") }
        return StoredRecord(self.file, id, lock: try FileLock(self.file.paths.appender(name), .exclusive))
    }

    /// Lets the file go. Records that are open answer nothing any more.
    public func close() { self.file.close() }

    /// Makes an empty record within a transaction.
    static func insert(_ name: RecordName, _ database: Database) throws -> Int64 {
        guard try Self.id(of: name, database) == nil else {
            throw RepositoryError(.conflict, "there is a record named \(name) already")
        }
        try database.execute(sql: "INSERT INTO record (name) VALUES (?)", arguments: [name.text])
        return database.lastInsertedRowID
    }

    static func id(of name: RecordName, _ database: Database) throws -> Int64? {
        try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM record WHERE name = ?"),
            arguments: [name.text]
        )
    }
}
