public import Signing

/// What is needed to see that a tree begins with an earlier one (RFC 9162, section 2.1.4).
public struct ConsistencyProof: Hashable, Sendable {
    /// The number of leaves of the earlier tree.
    public let oldSize: UInt64
    /// The number of leaves of the later tree.
    public let newSize: UInt64
    /// The nodes of the later tree that both roots follow from.
    public let hashes: [Digest]

    /// A proof as somebody gives it. Nothing is checked before ``verify(oldRoot:newRoot:)``.
    public init(oldSize: UInt64, newSize: UInt64, hashes: [Digest]) {
        self.oldSize = oldSize
        self.newSize = newSize
        self.hashes = hashes
    }

    /// Checks that the tree with the new root begins with the tree with the old root (RFC 9162, 2.1.4.2). O(log newSize).
    ///
    /// From size 0 the empty proof is accepted and no other, as C2SP tlog-witness says: every tree begins with nothing,
    /// and the old root is not looked at unless both sizes are 0. The test vectors of transparency-dev refuse that in
    /// `consistency/additional`: `size1-is-zero-and-size2-is-not-zero`, `size1-is-zero-and-does-not-equal-size2` and
    /// `sizes-are-equal-zero-and-proof-is-empty`.
    ///
    /// Throws: ``ProofError``, for whatever input.
    public func verify(oldRoot: Digest, newRoot: Digest) throws(ProofError) {
        guard self.oldSize <= self.newSize, self.newSize <= LogLimits.treeSize else {
            throw .sizesNotInOrder(old: self.oldSize, new: self.newSize)
        }
        guard self.oldSize > 0, self.oldSize < self.newSize else {
            guard self.hashes.isEmpty else { throw .wrongLength(expected: 0, found: self.hashes.count) }
            guard self.oldSize < self.newSize || oldRoot == newRoot else { throw .rootMismatch }
            return
        }
        let expected = Self.length(from: self.oldSize, to: self.newSize)
        guard self.hashes.count == expected else {
            throw .wrongLength(expected: expected, found: self.hashes.count)
        }
        // The root of a complete subtree is left out of the proof: it is the old root itself.
        let nodes = self.oldSize.nonzeroBitCount == 1 ? [oldRoot] + self.hashes : self.hashes
        let roots = try Self.roots(of: nodes, oldSize: self.oldSize, newSize: self.newSize)
        guard roots.old == oldRoot else { throw .oldRootMismatch }
        guard roots.new == newRoot else { throw .rootMismatch }
    }

    /// How many hashes the proof has, for `0 < oldSize < newSize`.
    static func length(from oldSize: UInt64, to newSize: UInt64) -> Int {
        self.nodeCount(from: oldSize, to: newSize) - (oldSize.nonzeroBitCount == 1 ? 1 : 0)
    }

    /// How many nodes ``roots(of:oldSize:newSize:)`` needs: the last complete subtree of the old tree and what stands beside
    /// its path in the new one.
    private static func nodeCount(from oldSize: UInt64, to newSize: UInt64) -> Int {
        let shift = UInt64(oldSize.trailingZeroBitCount)
        return 1 + InclusionProof.length(index: (oldSize - 1) >> shift, size: ((newSize - 1) >> shift) + 1)
    }

    /// Both roots that follow from the nodes, for `0 < oldSize < newSize`.
    static func roots(
        of nodes: [Digest],
        oldSize: UInt64,
        newSize: UInt64
    ) throws(ProofError) -> (old: Digest, new: Digest) {
        let shift = UInt64(oldSize.trailingZeroBitCount)
        var (node, last) = ((oldSize - 1) >> shift, (newSize - 1) >> shift)
        let expected = Self.nodeCount(from: oldSize, to: newSize)
        guard nodes.count == expected, let first = nodes.first else {
            throw .wrongLength(expected: expected, found: nodes.count)
        }
        var (old, new) = (first, first)
        for sibling in nodes.dropFirst() {
            if node & 1 == 1 || node == last {
                old = Merkle.nodeHash(sibling, old)
                new = Merkle.nodeHash(sibling, new)
                let up = UInt64(node.trailingZeroBitCount)
                node >>= up
                last >>= up
            } else {
                new = Merkle.nodeHash(new, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return (old, new)
    }
}
