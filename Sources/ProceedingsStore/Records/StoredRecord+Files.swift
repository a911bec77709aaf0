internal import Foundation
internal import GRDB
internal import Proceedings

extension StoredRecord {
    func file(_ file: RecordFile) async throws(RepositoryError) -> [UInt8]? {
        let log = self.log
        return try await self.file.read { database in
            try Data.fetchOne(
                database.cachedStatement(sql: "SELECT bytes FROM file WHERE log = ? AND kind = ? AND address = ?"),
                arguments: [log, file.kind, file.address]
            ).map { [UInt8]($0) }
        }
    }

    func files() async throws(RepositoryError) -> [RecordFile] {
        let log = self.log
        return try await self.file.read { database in
            let sql = "SELECT kind, address FROM file WHERE log = ? ORDER BY kind, address"
            return try Row.fetchAll(database, sql: sql, arguments: [log]).map { row in
                let (kind, address): (String, String) = (row["kind"], row["address"])
                guard let file = RecordFile(kind: kind, address: address) else {
                    throw RepositoryError(.damaged, "there is a file \(kind) \(address)")
                }
                return file
            }
        }
    }

    func keep(_ bytes: [UInt8], as file: RecordFile) async throws(RepositoryError) {
        try self.requireAppending()
        try RecordAddition(after: 0, [], files: [(file, bytes)]).check()
        try await self.file.write { try self.keep(bytes, as: file, replacing: true, $0) }
    }

    func erase(_ file: RecordFile) async throws(RepositoryError) {
        try self.requireAppending()
        guard file.isErasable else { throw RepositoryError(.entry, "\(file.kind) cannot be taken out") }
        let log = self.log
        try await self.file.write { database in
            try database.execute(
                sql: "DELETE FROM file WHERE log = ? AND kind = ? AND address = ?",
                arguments: [log, file.kind, file.address]
            )
        }
        try await self.file.scrub()
    }
}
