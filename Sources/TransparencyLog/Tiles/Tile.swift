/// One file of a log that is published as files: 256 neighbouring hashes of one level, or the 256 entries under them; at
/// the right edge of the tree fewer (C2SP tlog-tiles).
public struct Tile: Hashable, Sendable {
    /// What is in a tile.
    public enum Kind: Hashable, Sendable {
        /// Roots of complete subtrees of `256^level` leaves each; level 0 holds leaf hashes.
        case hashes(level: Int)
        /// The entries themselves; see ``EntryBundle``.
        case entries
    }

    /// Hashes, or entries in a full tile.
    public static let fullWidth = 256
    /// The highest level that a tree of at most ``LogLimits/treeSize`` leaves can have a tile of.
    public static let highestLevel = 7

    /// What is in it.
    public let kind: Kind
    /// Its number on its level, from 0.
    public let index: UInt64
    /// How many hashes or entries it holds, 1 to 256.
    public let width: Int

    /// A tile, or `nil` when no tree has such a one.
    public init?(_ kind: Kind, index: UInt64, width: Int = Self.fullWidth) {
        guard (1...Self.fullWidth).contains(width), (0...Self.highestLevel).contains(Self.level(of: kind)) else {
            return nil
        }
        let (end, over) = index.multipliedReportingOverflow(by: UInt64(Self.fullWidth))
        guard !over, end <= LogLimits.treeSize >> UInt64(8 * Self.level(of: kind)) else { return nil }
        self.init(unchecked: kind, index: index, width: width)
    }

    init(unchecked kind: Kind, index: UInt64, width: Int) {
        self.kind = kind
        self.index = index
        self.width = width
    }

    /// The level whose hashes the tile has; that of the leaves for entries.
    public var level: Int { Self.level(of: self.kind) }

    private static func level(of kind: Kind) -> Int {
        switch kind {
        case .hashes(let level): level
        case .entries: 0
        }
    }
}
