internal import Foundation
internal import GRDB
internal import Signing

/// Full tiles of hashes as they stand in the database.
enum StoredTiles {
    /// The hashes of a full tile, or `nil` when it is not there.
    static func read(level: Int, number: Int, of log: Int64, _ database: Database) throws -> [Digest]? {
        let statement = try database.cachedStatement(
            sql: "SELECT hashes FROM tile WHERE log = ? AND level = ? AND number = ?"
        )
        return try Data.fetchOne(statement, arguments: [log, level, number]).map { data in
            let bytes = [UInt8](data)
            return stride(from: 0, to: bytes.count, by: 32).compactMap { Digest(bytes[$0..<min($0 + 32, bytes.count)]) }
        }
    }

    /// Keeps a full tile.
    static func write(_ tile: TreeEdge.FullTile, of log: Int64, _ database: Database) throws {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(tile.hashes.count * 32)
        for hash in tile.hashes { hash.append(to: &bytes) }
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO tile (log, level, number, hashes) VALUES (?, ?, ?, ?)"
        )
        .execute(arguments: [log, tile.level, tile.number, Data(bytes)])
    }
}
