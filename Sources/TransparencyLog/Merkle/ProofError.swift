/// Why a proof does not hold.
public enum ProofError: Error, Hashable, Sendable {
    /// The tree of `size` leaves has no leaf at `index`, or is larger than ``LogLimits/treeSize``.
    case notInTree(index: UInt64, size: UInt64)
    /// The new size is smaller than the old one, or larger than ``LogLimits/treeSize``.
    case sizesNotInOrder(old: UInt64, new: UInt64)
    /// Another number of hashes than the sizes ask for.
    case wrongLength(expected: Int, found: Int)
    /// The hashes lead to another root than that of the tree, or of the new tree.
    case rootMismatch
    /// The hashes lead to another root than that of the old tree.
    case oldRootMismatch
}
