internal import Foundation
internal import GRDB
internal import Proceedings
internal import Signing
internal import Synchronization
internal import TransparencyLog

extension StoredRecord {
    func add(_ addition: RecordAddition) async throws(RepositoryError) {
        try self.requireAppending()
        try addition.check()
        do throws(RepositoryError) {
            try await self.file.write { database in
                try self.requireAppending()
                try self.put(addition, database)
            }
        } catch {
            // What is in memory may be ahead of what is in the file.
            self.edge.withLock { $0 = nil }
            throw error
        }
    }

    /// Adds within a transaction.
    func put(_ addition: RecordAddition, _ database: Database) throws {
        try self.advance(from: addition.size, by: addition.entries.count, database)
        try self.insert(addition, database)
        if let note = addition.checkpoint {
            try self.keep(note, size: addition.size + addition.entries.count, database)
        }
        for (file, bytes) in addition.files { try self.keep(bytes, as: file, replacing: false, database) }
    }

    /// Moves the head of the log, if it is where it is thought to be: the compare-and-swap.
    private func advance(from size: Int, by count: Int, _ database: Database) throws {
        let (end, isBeyond) = size.addingReportingOverflow(count)
        guard !isBeyond else { throw RepositoryError(.conflict, "no log has \(size) entries") }
        try database.cachedStatement(sql: "UPDATE record SET size = ? WHERE id = ? AND size = ?")
            .execute(arguments: [end, self.log, size])
        guard database.changesCount == 1 else {
            let found = try StoredEntries.size(of: self.log, database)
            throw RepositoryError(.conflict, "expected \(size) entries, there are \(found)")
        }
    }

    private func insert(_ addition: RecordAddition, _ database: Database) throws {
        guard !addition.entries.isEmpty else { return }
        try self.edge.withLock { kept in
            var edge: TreeEdge
            if let kept, kept.size == addition.size {
                edge = kept
            } else {
                edge = try TreeEdge(database, log: self.log, size: addition.size)
            }
            kept = nil
            let statement = try database.cachedStatement(sql: "INSERT INTO entry (log, number, bytes) VALUES (?, ?, ?)")
            for entry in addition.entries {
                try statement.execute(arguments: [self.log, edge.size, Data(entry)])
                try edge.append(Merkle.leafHash(entry)) { try StoredTiles.write($0, of: self.log, database) }
            }
            kept = edge
        }
    }

    /// Keeps a checkpoint of the log alone; the first of a size stays.
    func keep(_ note: SignedNote, size: Int, _ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO checkpoint (log, size, note) SELECT ?1, ?2, ?3
                WHERE NOT EXISTS (SELECT 1 FROM checkpoint WHERE log = ?1 AND size = ?2)
                """
        ).execute(arguments: [self.log, size, Data(note.bytes)])
    }

    func keep(_ bytes: [UInt8], as file: RecordFile, replacing: Bool, _ database: Database) throws {
        let isThere = try Bool.fetchOne(
            database.cachedStatement(
                sql: "SELECT EXISTS (SELECT 1 FROM file WHERE log = ? AND kind = ? AND address = ?)"
            ),
            arguments: [self.log, file.kind, file.address]
        )
        if isThere == true {
            guard replacing, file.isReplaceable else { return }
            try database.execute(
                sql: "UPDATE file SET bytes = ? WHERE log = ? AND kind = ? AND address = ?",
                arguments: [Data(bytes), self.log, file.kind, file.address]
            )
        } else {
            try database.cachedStatement(
                sql: "INSERT INTO file (log, kind, address, room, bytes) VALUES (?, ?, ?, zeroblob(?), ?)"
            ).execute(arguments: [self.log, file.kind, file.address, file.isErasable ? 4_096 : 0, Data(bytes)])
        }
    }
}
