public import Signing

/// The right edge of a tree: enough to append leaves and to know the root, in at most 63 hashes.
///
/// These are the roots of the complete subtrees that the tree falls apart in, the largest first. A frontier says nothing
/// about where a leaf is; a ``MerkleTree`` or stored tiles do.
public struct MerkleFrontier: Hashable, Sendable {
    /// How many leaves the tree has.
    public private(set) var size: UInt64
    /// The roots of the complete subtrees from left to right, one for each bit that is set in ``size``.
    public private(set) var peaks: [Digest]

    /// The tree without leaves.
    public init() {
        self.size = 0
        self.peaks = []
    }

    /// A frontier that was kept; `nil` when the number of peaks does not go with the size.
    ///
    /// Whether the peaks are right shows in the root, which whoever reads them compares with a checkpoint.
    public init?(size: UInt64, peaks: [Digest]) {
        guard size <= LogLimits.treeSize, peaks.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.peaks = peaks
    }

    /// Adds a leaf at the right. O(1) amortised: *n* leaves take fewer than *n* node hashes.
    public mutating func append(leafHash: Digest) {
        var hash = leafHash
        for _ in 0..<(~self.size).trailingZeroBitCount {
            guard let left = self.peaks.popLast() else { break }
            hash = Merkle.nodeHash(left, hash)
        }
        self.peaks.append(hash)
        self.size &+= 1
    }

    /// The root of the tree. O(log size).
    public var root: Digest { Merkle.root(ofPeaks: self.peaks) }
}
