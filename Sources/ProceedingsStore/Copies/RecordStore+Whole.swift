internal import Foundation
internal import GRDB
public import Proceedings
internal import TransparencyLog

extension RecordStore {
    /// Makes a record with all that `whole` has, in one step: all of it, or nothing.
    ///
    /// - Throws: ``RepositoryError/Code/conflict`` when there is one of that name, ``RepositoryError/Code/entry`` for
    ///   entries or files that no record has.
    /// - Complexity: the whole record is in memory.
    public func make(_ name: RecordName, from whole: WholeRecord) async throws(RepositoryError) {
        let addition = RecordAddition(after: 0, whole.entries, files: whole.files)
        try addition.check()
        let file = self.file
        try await file.write { database in
            let log = try Self.insert(name, database)
            let record = StoredRecord(file, log, lock: nil)
            try record.put(addition, database)
            for (size, note) in whole.checkpoints { try record.keep(note, size: size, database) }
            for (size, note) in whole.cosigned { try record.keep(cosigned: note, size: size, database) }
        }
    }

    /// Everything that is kept of a record, from one snapshot.
    ///
    /// - Complexity: the whole record is in memory.
    public func whole(_ name: RecordName) async throws(RepositoryError) -> WholeRecord {
        let log = try await self.log(of: name)
        return try await self.file.read { database in
            WholeRecord(
                entries: try StoredEntries.read(0..<StoredEntries.size(of: log, database), of: log, database),
                checkpoints: try Self.notes(
                    "SELECT size, note FROM checkpoint WHERE log = ? ORDER BY size",
                    log,
                    database
                ),
                cosigned: try Self.notes(
                    // Of the rows of a group SQLite takes the other columns from that with the largest version.
                    "SELECT size, note, max(version) FROM cosigned WHERE log = ? GROUP BY size ORDER BY size",
                    log,
                    database
                ),
                files: try Self.files(log, database)
            )
        }
    }

    private static func notes(
        _ sql: String,
        _ log: Int64,
        _ database: Database
    ) throws -> [(size: Int, note: SignedNote)] {
        try Row.fetchAll(database, sql: sql, arguments: [log]).map { row in
            let data: Data = row["note"]
            do {
                return (row["size"], try SignedNote(parsing: [UInt8](data)))
            } catch {
                throw RepositoryError(.damaged, "a stored checkpoint is no note", cause: error)
            }
        }
    }

    private static func files(
        _ log: Int64,
        _ database: Database
    ) throws -> [(file: RecordFile, bytes: [UInt8])] {
        let sql = "SELECT kind, address, bytes FROM file WHERE log = ? ORDER BY kind, address"
        return try Row.fetchAll(database, sql: sql, arguments: [log]).map { row in
            let (kind, address, data): (String, String, Data) = (row["kind"], row["address"], row["bytes"])
            guard let file = RecordFile(kind: kind, address: address) else {
                throw RepositoryError(.damaged, "there is a file \(kind) \(address)")
            }
            return (file, [UInt8](data))
        }
    }
}
