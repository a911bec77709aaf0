internal import GRDB
internal import Proceedings

/// The index of entries by what they are, as it stands in the database: of the first entries, up to where it was made.
enum StoredContents {
    /// How many entries it covers.
    static func size(of log: Int64, _ database: Database) throws -> Int {
        let statement = try database.cachedStatement(sql: "SELECT max(number) + 1 FROM content WHERE log = ?")
        return try Int.fetchOne(statement, arguments: [log]) ?? 0
    }

    /// Takes in at most `most` entries that it does not cover yet.
    ///
    /// - Returns: whether there are more.
    static func advance(_ log: Int64, most: Int, _ database: Database) throws -> Bool {
        let end = try StoredEntries.size(of: log, database)
        let start = try Self.size(of: log, database)
        let next = min(end, start + most)
        guard start < next else { return false }
        let statement = try database.cachedStatement(
            sql: "INSERT INTO content (log, number, \(ContentRow.columns)) VALUES (?, ?, ?, ?, ?, ?)"
        )
        for (number, bytes) in zip(start..<next, try StoredEntries.read(start..<next, of: log, database)) {
            let row = ContentRow(bytes)
            try statement.execute(arguments: [log, number, row.type, row.ballotKey, row.person, row.minute])
        }
        return next < end
    }

    /// How many entries of each type there are, those included that it does not cover yet.
    static func counts(of log: Int64, _ database: Database) throws -> [Int?: Int] {
        var counts: [Int?: Int] = [:]
        let sql = "SELECT type, count(*) AS number FROM content WHERE log = ? GROUP BY type"
        for row in try Row.fetchAll(database, sql: sql, arguments: [log]) {
            let type: Int? = row["type"]
            counts[type, default: 0] += row["number"]
        }
        let end = try StoredEntries.size(of: log, database)
        for start in stride(from: try Self.size(of: log, database), to: end, by: 1_024) {
            for bytes in try StoredEntries.read(start..<min(start + 1_024, end), of: log, database) {
                counts[ContentRow(bytes).type, default: 0] += 1
            }
        }
        return counts
    }
}
