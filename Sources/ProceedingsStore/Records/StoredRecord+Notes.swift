internal import Foundation
internal import GRDB
internal import Proceedings
internal import TransparencyLog

extension StoredRecord {
    func checkpoint(covering size: Int) async throws(RepositoryError) -> SignedNote? {
        try await self.note("SELECT note FROM checkpoint WHERE log = ? AND size >= ? ORDER BY size LIMIT 1", size)
    }

    func latestCheckpoint() async throws(RepositoryError) -> SignedNote? {
        try await self.note("SELECT note FROM checkpoint WHERE log = ? ORDER BY size DESC LIMIT 1", nil)
    }

    func cosignedCheckpoint(_ size: Int?) async throws(RepositoryError) -> SignedNote? {
        guard let size else {
            return try await self.note(
                "SELECT note FROM cosigned WHERE log = ? ORDER BY size DESC, version DESC LIMIT 1",
                nil
            )
        }
        return try await self.note(
            "SELECT note FROM cosigned WHERE log = ? AND size = ? ORDER BY version DESC LIMIT 1",
            size
        )
    }

    func cosignedCheckpoints(below size: Int, most: Int) async throws(RepositoryError) -> [SignedNote] {
        // Of the rows of a group SQLite takes the other columns from that with the largest version.
        let sql = """
            SELECT note, max(version) FROM cosigned WHERE log = ? AND size < ? GROUP BY size ORDER BY size DESC LIMIT ?
            """
        let log = self.log
        let notes = try await self.file.read { database in
            try Data.fetchAll(database.cachedStatement(sql: sql), arguments: [log, size, max(most, 0)])
        }
        var earlier: [SignedNote] = []
        for data in notes.reversed() { earlier.append(try Self.note(data)) }
        return earlier
    }

    func keep(_ cosigned: SignedNote, size: Int) async throws(RepositoryError) {
        try self.requireAppending()
        try await self.file.write { try self.keep(cosigned: cosigned, size: size, $0) }
    }

    /// Keeps a cosigned checkpoint within a transaction: behind those of the same size, unless it is the last of them.
    func keep(cosigned: SignedNote, size: Int, _ database: Database) throws {
        let bytes = Data(cosigned.bytes)
        let last = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT version, note FROM cosigned WHERE log = ? AND size = ? ORDER BY version DESC LIMIT 1"
            ),
            arguments: [self.log, size]
        )
        if let last, last["note"] == bytes { return }
        let version: Int = last.map { $0["version"] + 1 } ?? 0
        try database.cachedStatement(sql: "INSERT INTO cosigned (log, size, version, note) VALUES (?, ?, ?, ?)")
            .execute(arguments: [self.log, size, version, bytes])
    }

    private func note(_ sql: String, _ size: Int?) async throws(RepositoryError) -> SignedNote? {
        let arguments = StatementArguments([self.log] + (size.map { [Int64($0)] } ?? []))
        let data = try await self.file.read { database in
            try Data.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
        }
        return try data.map(Self.note)
    }

    private static func note(_ data: Data) throws(RepositoryError) -> SignedNote {
        do throws(NoteError) {
            return try SignedNote(parsing: [UInt8](data))
        } catch {
            throw RepositoryError(.damaged, "a stored checkpoint is no note", cause: error)
        }
    }
}
