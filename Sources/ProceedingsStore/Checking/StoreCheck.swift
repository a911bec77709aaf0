internal import Foundation
internal import GRDB
internal import Proceedings

/// Looks through a whole store, in one snapshot of it.
struct StoreCheck {
    private(set) var report = StoreReport()

    /// - Throws: what SQLite says when it cannot go on.
    init(_ database: Database) throws {
        try self.checkFile(database)
        let heads = "SELECT id, name, size, checkpoints, cosigned FROM record ORDER BY name"
        for row in try Row.fetchAll(database, sql: heads) {
            let (log, text): (Int64, String) = (row["id"], row["name"])
            guard let name = RecordName(text) else {
                self.report.add(.name(text))
                continue
            }
            var check = RecordCheck(name, log: log, self.report)
            try check.run(
                database,
                head: RecordCheck.Head(size: row["size"], checkpoints: row["checkpoints"], cosigned: row["cosigned"])
            )
            self.report = check.report
        }
    }

    private mutating func checkFile(_ database: Database) throws {
        // SQLite reads what is missing of a last page as zeros.
        let path = try String.fetchOne(database, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'") ?? ""
        let size = (try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
        let page = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4_096
        if !size.isMultiple(of: page) { self.report.add(.integrity("the file ends in the middle of a page")) }
        for line in try String.fetchAll(database, sql: "PRAGMA integrity_check(20)") where line != "ok" {
            self.report.add(.integrity(line))
        }
        for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
            let table: String = row[0]
            self.report.add(.integrity("a row of \(table) belongs to no record"))
        }
        let (found, expected) = (try Self.schema(database), try Self.schemaAsMade())
        for name in Set(found.keys).union(expected.keys).sorted() where found[name] != expected[name] {
            self.report.add(.schema(name))
        }
    }

    /// Every table, index and trigger by name, with its SQL.
    private static func schema(_ database: Database) throws -> [String: String] {
        let sql = "SELECT name, coalesce(sql, '') AS text FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'"
        return try Row.fetchAll(database, sql: sql).reduce(into: [:]) { $0[$1["name"]] = $1["text"] }
    }

    private static func schemaAsMade() throws -> [String: String] {
        let queue = try DatabaseQueue()
        try RecordMigrations.migrator.migrate(queue)
        return try queue.read(Self.schema)
    }
}
