public import Signing

/// Something that knows the hashes of complete subtrees: a tree in memory, or stored tiles.
public protocol HashReader {
    /// The root of the complete subtree over the leaves `index · 2^level ..< (index + 1) · 2^level`.
    ///
    /// Throws: ``LogReadError`` when the subtree is not there or cannot be read.
    func hash(level: Int, index: UInt64) throws(LogReadError) -> Digest
}

extension HashReader {
    /// The root of the first `size` leaves (RFC 9162, 2.1.1). O(log size) hashes read.
    public func root(size: UInt64) throws(LogReadError) -> Digest {
        try self.subtree(from: 0, to: size)
    }

    /// The proof that the leaf at `index` is in the tree of the first `size` leaves (RFC 9162, 2.1.3.1).
    public func inclusionProof(index: UInt64, size: UInt64) throws(LogReadError) -> InclusionProof {
        guard index < size, size <= LogLimits.treeSize else { throw .notInTree(index: index, size: size) }
        var hashes = [Digest]()
        var (low, high) = (UInt64(0), size)
        while high - low > 1 {
            let middle = low + Self.split(high - low)
            if index < middle {
                hashes.append(try self.subtree(from: middle, to: high))
                high = middle
            } else {
                hashes.append(try self.subtree(from: low, to: middle))
                low = middle
            }
        }
        return InclusionProof(index: index, size: size, hashes: hashes.reversed())
    }

    /// The proof that the tree of `newSize` leaves begins with the tree of `oldSize` leaves (RFC 9162, 2.1.4.1).
    ///
    /// The proof is empty when the sizes are equal or the old size is 0.
    public func consistencyProof(from oldSize: UInt64, to newSize: UInt64) throws(LogReadError) -> ConsistencyProof {
        var hashes = try self.prefixNodes(of: oldSize, in: newSize)
        if oldSize.nonzeroBitCount == 1, !hashes.isEmpty { hashes.removeFirst() }
        return ConsistencyProof(oldSize: oldSize, newSize: newSize, hashes: hashes)
    }

    /// The nodes of the larger tree from which both roots can be computed, the last complete subtree of the smaller one
    /// first, even where a proof leaves that out because it is the old root itself.
    func prefixNodes(of oldSize: UInt64, in newSize: UInt64) throws(LogReadError) -> [Digest] {
        guard oldSize <= newSize, newSize <= LogLimits.treeSize else {
            throw .sizesNotInOrder(old: oldSize, new: newSize)
        }
        guard oldSize > 0, oldSize < newSize else { return [] }
        var nodes = [Digest]()
        var (low, high) = (UInt64(0), newSize)
        while high != oldSize {
            let middle = low + Self.split(high - low)
            if oldSize <= middle {
                nodes.append(try self.subtree(from: middle, to: high))
                high = middle
            } else {
                nodes.append(try self.subtree(from: low, to: middle))
                low = middle
            }
        }
        nodes.append(try self.subtree(from: low, to: high))
        return nodes.reversed()
    }

    /// The root over the leaves `low ..< high`, where `low` is a multiple of a power of two that is at least their number.
    private func subtree(from low: UInt64, to high: UInt64) throws(LogReadError) -> Digest {
        var peaks = [Digest]()
        var start = low
        while start < high {
            let level = 63 - (high - start).leadingZeroBitCount
            peaks.append(try self.hash(level: level, index: start >> UInt64(level)))
            start += 1 << UInt64(level)
        }
        return Merkle.root(ofPeaks: peaks)
    }

    /// The largest power of two that is smaller than `count`, which is at least 2.
    private static func split(_ count: UInt64) -> UInt64 {
        1 << UInt64(63 - (count - 1).leadingZeroBitCount)
    }
}
