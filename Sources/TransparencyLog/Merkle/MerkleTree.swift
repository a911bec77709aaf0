public import Signing

/// A tree in memory with the hashes of all complete subtrees: 64 bytes per leaf.
///
/// It makes every proof, of its present size and of every earlier one; see ``HashReader``.
public struct MerkleTree: HashReader, Hashable, Sendable {
    /// `levels[k][i]` is the root of the complete subtree number `i` of height `k`.
    private var levels: [[Digest]] = [[]]

    /// The tree without leaves.
    public init() {}

    /// A tree of these leaves.
    public init(leafHashes: some Sequence<Digest>) {
        for hash in leafHashes { self.append(leafHash: hash) }
    }

    /// How many leaves the tree has.
    public var size: UInt64 { UInt64(self.levels[0].count) }

    /// The root of the tree. O(log size).
    public var root: Digest { Merkle.root(ofPeaks: self.peaks) }

    /// The right edge of the tree, to append to without keeping all of it.
    public var frontier: MerkleFrontier {
        MerkleFrontier(size: self.size, peaks: self.peaks) ?? MerkleFrontier()
    }

    /// Adds a leaf at the right. O(1) amortised.
    public mutating func append(leafHash: Digest) {
        var hash = leafHash
        var level = 0
        self.levels[0].append(hash)
        while let left = self.leftSibling(ofLastAt: level) {
            hash = Merkle.nodeHash(left, hash)
            level += 1
            if level == self.levels.count { self.levels.append([]) }
            self.levels[level].append(hash)
        }
    }

    /// The root of the complete subtree number `index` of height `level`. O(1).
    public func hash(level: Int, index: UInt64) throws(LogReadError) -> Digest {
        guard self.levels.indices.contains(level), index < self.levels[level].count else {
            throw .missingHash(level: level, index: index)
        }
        return self.levels[level][Int(index)]
    }

    private func leftSibling(ofLastAt level: Int) -> Digest? {
        let row = self.levels[level]
        return row.count.isMultiple(of: 2) ? row[row.count - 2] : nil
    }

    private var peaks: [Digest] {
        self.levels.reversed().compactMap { $0.count.isMultiple(of: 2) ? nil : $0.last }
    }
}
