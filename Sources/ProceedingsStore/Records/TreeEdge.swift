internal import GRDB
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// The right edge of a log's tree: of each level the hashes that do not fill a tile yet (C2SP tlog-tiles).
struct TreeEdge: Sendable {
    /// A tile that has just become full.
    struct FullTile {
        let level: Int
        let number: Int
        let hashes: [Digest]
    }

    /// How many leaves there are.
    private(set) var size = 0
    private var levels: [[Digest]] = []

    /// The edge of the empty tree.
    init() {}

    /// The edge of the first `size` entries of a log, from its tiles.
    ///
    /// - Throws: ``RepositoryError/Code/damaged`` when a tile is missing.
    /// - Complexity: at most 255 entries read, and 255 tiles of each level.
    init(_ database: Database, log: Int64, size: Int) throws {
        self.size = size
        let tail = size & ~0xFF
        self.levels = [try StoredEntries.read(tail..<size, of: log, database).map(Merkle.leafHash)]
        var level = 1
        while size >> (8 * level) > 0 {
            let count = size >> (8 * level)
            var hashes: [Digest] = []
            for number in (count & ~0xFF)..<count {
                guard let tile = try StoredTiles.read(level: level - 1, number: number, of: log, database) else {
                    throw RepositoryError(.damaged, "tile \(level - 1)/\(number) is missing: rebuild the projections")
                }
                hashes.append(MerkleTree(leafHashes: tile).root)
            }
            self.levels.append(hashes)
            level += 1
        }
    }

    /// Adds a leaf, and hands over the tiles that it fills.
    mutating func append(_ leafHash: Digest, _ full: (FullTile) throws -> Void) rethrows {
        self.size += 1
        var (level, hash) = (0, leafHash)
        while true {
            if level == self.levels.count { self.levels.append([]) }
            self.levels[level].append(hash)
            guard self.levels[level].count == Tile.fullWidth else { return }
            let hashes = self.levels[level]
            self.levels[level].removeAll(keepingCapacity: true)
            try full(FullTile(level: level, number: (self.size >> (8 * (level + 1))) - 1, hashes: hashes))
            hash = MerkleTree(leafHashes: hashes).root
            level += 1
        }
    }
}
