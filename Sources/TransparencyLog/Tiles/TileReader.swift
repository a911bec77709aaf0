public import Signing

/// The hashes of a log from its tiles, wherever they are kept.
///
/// Tiles carry no signature. What is computed from them is right when it leads to the root of a checkpoint, which
/// verifying a proof shows.
public struct TileReader: HashReader {
    private let layout: TileLayout
    private let load: (Tile) throws(LogReadError) -> [UInt8]

    /// The tiles of a log of `size` leaves; `nil` beyond ``LogLimits/treeSize``.
    ///
    /// - Parameter load: The bytes of a tile. It may be asked for one tile several times in a row.
    public init?(size: UInt64, load: @escaping (Tile) throws(LogReadError) -> [UInt8]) {
        guard let layout = TileLayout(size: size) else { return nil }
        self.layout = layout
        self.load = load
    }

    /// One tile is loaded, and at most 127 node hashes are computed.
    public func hash(level: Int, index: UInt64) throws(LogReadError) -> Digest {
        guard level >= 0, level < 63, index < self.layout.size >> UInt64(level) else {
            throw .missingHash(level: level, index: index)
        }
        let height = UInt64(level % 8)
        let first = index << height
        guard let tile = self.layout.tile(.hashes(level: level / 8), index: first >> 8) else {
            throw .missingHash(level: level, index: index)
        }
        let hashes = try tile.hashes(in: self.load(tile))
        var row = Array(hashes.dropFirst(Int(first & 0xFF)).prefix(1 << Int(height)))
        guard row.count == 1 << Int(height) else { throw .missingHash(level: level, index: index) }
        while row.count > 1 {
            row = stride(from: 0, to: row.count, by: 2).map { Merkle.nodeHash(row[$0], row[$0 + 1]) }
        }
        return row[0]
    }
}
