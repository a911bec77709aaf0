internal import Foundation
internal import GRDB
internal import Proceedings

/// Entries as they stand in the database.
enum StoredEntries {
    /// The entries at `range`, in order.
    ///
    /// - Throws: ``RepositoryError/Code/damaged`` when they are not all there.
    static func read(_ range: Range<Int>, of log: Int64, _ database: Database) throws -> [[UInt8]] {
        guard !range.isEmpty else { return [] }
        let statement = try database.cachedStatement(
            sql: "SELECT bytes FROM entry WHERE log = ? AND number >= ? AND number < ? ORDER BY number"
        )
        let cursor = try Data.fetchCursor(statement, arguments: [log, range.lowerBound, range.upperBound])
        var entries: [[UInt8]] = []
        entries.reserveCapacity(range.count)
        while let bytes = try cursor.next() { entries.append([UInt8](bytes)) }
        guard entries.count == range.count else {
            throw RepositoryError(.damaged, "of entries \(range) there are \(entries.count)")
        }
        return entries
    }

    /// How many entries the head of a log counts.
    static func size(of log: Int64, _ database: Database) throws -> Int {
        let statement = try database.cachedStatement(sql: "SELECT size FROM record WHERE id = ?")
        guard let size = try Int.fetchOne(statement, arguments: [log]) else {
            throw RepositoryError(.damaged, "record \(log) is gone")
        }
        return size
    }
}
