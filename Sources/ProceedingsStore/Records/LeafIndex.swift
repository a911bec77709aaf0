internal import GRDB
internal import Signing
internal import TransparencyLog

/// Where each leaf hash of a log stands, in memory: 12 bytes for an entry and the room of the table.
///
/// It is made from the tiles when it is first asked, and goes on where it was left. In the database such an index would
/// make every entry write a page at a place of its own.
struct LeafIndex: Sendable {
    /// How many entries it knows.
    private(set) var size = 0
    private var first: [UInt64: UInt32] = [:]
    private var others: [UInt64: [Int]] = [:]

    /// Takes in the entries that were added since.
    mutating func update(_ database: Database, log: Int64) throws {
        let end = try StoredEntries.size(of: log, database)
        while self.size < end {
            if self.size.isMultiple(of: Tile.fullWidth), end - self.size >= Tile.fullWidth,
                let hashes = try StoredTiles.read(level: 0, number: self.size / Tile.fullWidth, of: log, database)
            {
                for hash in hashes { self.add(hash) }
            } else {
                let next = min(end, (self.size / Tile.fullWidth + 1) * Tile.fullWidth)
                for entry in try StoredEntries.read(self.size..<next, of: log, database) {
                    self.add(Merkle.leafHash(entry))
                }
            }
        }
    }

    /// The number of the first entry with this leaf hash.
    func position(of hash: Digest, _ database: Database, log: Int64) throws -> Int? {
        let prefix = Self.prefix(hash)
        let places = self.first[prefix].map { [Int($0)] } ?? []
        for place in places + (self.others[prefix] ?? []) {
            let entry = try StoredEntries.read(place..<(place + 1), of: log, database)
            if entry.first.map(Merkle.leafHash) == hash { return place }
        }
        return nil
    }

    private mutating func add(_ hash: Digest) {
        let prefix = Self.prefix(hash)
        if self.first[prefix] == nil, let place = UInt32(exactly: self.size) {
            self.first[prefix] = place
        } else {
            self.others[prefix, default: []].append(self.size)
        }
        self.size += 1
    }

    private static func prefix(_ hash: Digest) -> UInt64 {
        hash.withBytes { bytes in (0..<8).reduce(0) { $0 << 8 | UInt64(bytes[$1]) } }
    }
}
