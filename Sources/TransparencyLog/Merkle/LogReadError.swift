/// Why hashes, tiles or proofs of a log could not be read or made.
public enum LogReadError: Error, Hashable, Sendable {
    /// The tree of `size` leaves has no leaf at `index`.
    case notInTree(index: UInt64, size: UInt64)
    /// A proof goes from a smaller tree to a larger one, of at most ``LogLimits/treeSize`` leaves.
    case sizesNotInOrder(old: UInt64, new: UInt64)
    /// The complete subtree number `index` of height `level` is not there.
    case missingHash(level: Int, index: UInt64)
    /// The storage has no such tile.
    case missingTile(Tile)
    /// A tile holds another number of bytes than its width asks for.
    case tileLength(Tile, expected: Int, found: Int)
    /// The storage failed; the text is its own.
    case storage(String)
}
