internal import GRDB
public import Proceedings
internal import TransparencyLog

extension RecordStore {
    /// Looks through the whole store: SQLite's own check of the file, the schema, every entry, checkpoint and file, and
    /// everything that can be made again from them.
    ///
    /// - Returns: what is wrong, as a value.
    /// - Throws: ``RepositoryError/Code/damaged`` when the file cannot be read on.
    /// - Complexity: every octet is read once; a hash for each entry and a signature for each checkpoint.
    public func check() async throws(RepositoryError) -> StoreReport {
        try await self.file.read { try StoreCheck($0).report }
    }

    /// Makes the tiles of hashes and the index of contents of every record again, from the entries. Nothing else changes.
    ///
    /// - Throws: ``RepositoryError/Code/damaged`` when entries are missing.
    public func rebuild() async throws(RepositoryError) {
        for name in try await self.names() {
            let log = try await self.log(of: name)
            try await self.file.write { database in
                try database.execute(sql: "DELETE FROM tile WHERE log = ?", arguments: [log])
                try database.execute(sql: "DELETE FROM content WHERE log = ?", arguments: [log])
                let size = try StoredEntries.size(of: log, database)
                var edge = TreeEdge()
                for start in stride(from: 0, to: size, by: 1_024) {
                    for entry in try StoredEntries.read(start..<min(start + 1_024, size), of: log, database) {
                        try edge.append(Merkle.leafHash(entry)) { try StoredTiles.write($0, of: log, database) }
                    }
                }
            }
            try await self.index(name)
        }
    }
}
