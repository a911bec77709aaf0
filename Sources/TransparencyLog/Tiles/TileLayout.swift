/// Which tiles a log of a given size has (C2SP tlog-tiles).
public struct TileLayout: Hashable, Sendable {
    /// The number of leaves.
    public let size: UInt64

    /// The tiles of a log of `size` leaves; `nil` beyond ``LogLimits/treeSize``.
    public init?(size: UInt64) {
        guard size <= LogLimits.treeSize else { return nil }
        self.size = size
    }

    /// How many levels have tiles.
    public var levels: Int { (0...Tile.highestLevel).first { self.hashes(level: $0) == 0 } ?? Tile.highestLevel + 1 }

    /// How many hashes there are on a level: one for each full tile of the level below.
    public func hashes(level: Int) -> UInt64 {
        (0...Tile.highestLevel).contains(level) ? self.size >> UInt64(8 * level) : 0
    }

    /// How many full tiles a level has.
    public func fullTiles(level: Int) -> UInt64 { self.hashes(level: level) >> 8 }

    /// How many hashes the last tile of a level has when it is not full; 0 when there is none such.
    public func partialWidth(level: Int) -> Int { Int(self.hashes(level: level) & 0xFF) }

    /// The tile of this kind and index as it is in a log of this size; `nil` when there is none.
    public func tile(_ kind: Tile.Kind, index: UInt64) -> Tile? {
        let level = Tile(kind, index: 0)?.level ?? Tile.highestLevel + 1
        let full = self.fullTiles(level: level)
        if index < full { return Tile(kind, index: index) }
        let width = self.partialWidth(level: level)
        return index == full && width > 0 ? Tile(kind, index: index, width: width) : nil
    }

    /// The tiles of one kind that a log of this size has and one of `oldSize` leaves had not, in order, made as they are
    /// asked for: there may be many.
    public func tiles(_ kind: Tile.Kind, since oldSize: UInt64 = 0) -> some Sequence<Tile> {
        let level = Tile(kind, index: 0)?.level ?? Tile.highestLevel + 1
        let last = self.fullTiles(level: level) + (self.partialWidth(level: level) > 0 ? 1 : 0)
        let old = TileLayout(size: oldSize).map { $0.hashes(level: level) } ?? UInt64.max
        let first = old >= self.hashes(level: level) ? last : old >> 8
        return (first..<max(first, last)).lazy.compactMap { self.tile(kind, index: $0) }
    }
}
