public import Signing

/// What is needed to compute the root of a tree from one leaf (RFC 9162, section 2.1.3).
public struct InclusionProof: Hashable, Sendable {
    /// The place of the leaf, from 0.
    public let index: UInt64
    /// The number of leaves of the tree.
    public let size: UInt64
    /// The hashes beside the path, from the leaf's sibling to the root's child.
    public let hashes: [Digest]

    /// A proof as somebody gives it. Nothing is checked before ``verify(leafHash:root:)``.
    public init(index: UInt64, size: UInt64, hashes: [Digest]) {
        self.index = index
        self.size = size
        self.hashes = hashes
    }

    /// Checks that the tree with this root has this leaf at ``index`` (RFC 9162, 2.1.3.2). O(log size).
    ///
    /// Throws: ``ProofError``, for whatever input.
    public func verify(leafHash: Digest, root: Digest) throws(ProofError) {
        guard self.index < self.size, self.size <= LogLimits.treeSize else {
            throw .notInTree(index: self.index, size: self.size)
        }
        let expected = Self.length(index: self.index, size: self.size)
        guard self.hashes.count == expected else {
            throw .wrongLength(expected: expected, found: self.hashes.count)
        }
        var hash = leafHash
        var (node, last) = (self.index, self.size - 1)
        for sibling in self.hashes {
            if node & 1 == 1 || node == last {
                hash = Merkle.nodeHash(sibling, hash)
                let up = UInt64(node.trailingZeroBitCount)
                node >>= up
                last >>= up
            } else {
                hash = Merkle.nodeHash(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        guard hash == root else { throw .rootMismatch }
    }

    /// How many hashes the proof for `index` in a tree of `size` leaves has: one for each level where the path parts from
    /// the right edge, and above it one for each complete subtree to the left.
    static func length(index: UInt64, size: UInt64) -> Int {
        let inner = UInt64.bitWidth - (index ^ (size - 1)).leadingZeroBitCount
        return inner + (index >> UInt64(inner)).nonzeroBitCount
    }
}
