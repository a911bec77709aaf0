internal import Signing
internal import Testing
internal import TransparencyLog

@Suite("Tree of RFC 9162")
struct MerkleTests {
    @Test("frontier, tree and definition give one root, for all sizes to 300")
    func roots() throws {
        let leaves = leafHashes(300)
        var frontier = MerkleFrontier()
        var tree = MerkleTree()
        #expect(frontier.root == Merkle.emptyRoot && tree.root == Merkle.emptyRoot)
        for size in 1...leaves.count {
            frontier.append(leafHash: leaves[size - 1])
            tree.append(leafHash: leaves[size - 1])
            let expected = definedRoot(leaves[..<size])
            #expect(frontier.root == expected, "frontier of \(size)")
            #expect(tree.root == expected, "tree of \(size)")
            #expect(tree.frontier == frontier, "frontier of the tree of \(size)")
            #expect(frontier.size == UInt64(size) && tree.size == UInt64(size))
            #expect(frontier.peaks.count == size.nonzeroBitCount)
        }
        for size in 0...leaves.count {
            #expect(try tree.root(size: UInt64(size)) == definedRoot(leaves[..<size]), "earlier root of \(size)")
        }
        #expect(MerkleTree(leafHashes: leaves) == tree)
        #expect(throws: LogReadError.self) { try tree.root(size: 301) }
    }

    @Test("a kept frontier goes on where it was, and one that cannot be is refused")
    func keptFrontier() throws {
        let leaves = leafHashes(45)
        var whole = MerkleFrontier()
        for leaf in leaves { whole.append(leafHash: leaf) }
        var first = MerkleFrontier()
        for leaf in leaves[..<23] { first.append(leafHash: leaf) }
        var kept = try #require(MerkleFrontier(size: first.size, peaks: first.peaks))
        for leaf in leaves[23...] { kept.append(leafHash: leaf) }
        #expect(kept == whole)
        #expect(MerkleFrontier(size: 22, peaks: first.peaks) == nil)
        #expect(MerkleFrontier(size: 23, peaks: []) == nil)
        #expect(MerkleFrontier(size: 1 << 63, peaks: [.zero]) == nil)
    }

    @Test(
        "every inclusion proof verifies, and none with anything changed",
        arguments: [1, 2, 3, 7, 8, 21, 64, 65, 100]
    )
    func inclusion(size: Int) throws {
        let leaves = leafHashes(size)
        let tree = MerkleTree(leafHashes: leaves)
        for index in 0..<size {
            let proof = try tree.inclusionProof(index: UInt64(index), size: UInt64(size))
            try proof.verify(leafHash: leaves[index], root: tree.root)
            #expect(!proof.holds(leaves[index].flipped(), tree.root), "leaf \(index)")
            #expect(!proof.holds(leaves[index], tree.root.flipped(bit: index)), "root \(index)")
            for place in proof.hashes.indices {
                var hashes = proof.hashes
                hashes[place] = hashes[place].flipped(bit: index)
                let changed = InclusionProof(index: proof.index, size: proof.size, hashes: hashes)
                #expect(!changed.holds(leaves[index], tree.root), "hash \(place) of \(index)")
            }
            let longer = InclusionProof(index: proof.index, size: proof.size, hashes: proof.hashes + [.zero])
            #expect(!longer.holds(leaves[index], tree.root))
            let shorter = InclusionProof(index: proof.index, size: proof.size, hashes: proof.hashes.dropLast())
            #expect(proof.hashes.isEmpty || !shorter.holds(leaves[index], tree.root))
            let moved = InclusionProof(index: proof.index ^ 1, size: proof.size, hashes: proof.hashes)
            #expect(!moved.holds(leaves[index], tree.root), "moved from \(index)")
        }
    }

    @Test("every consistency proof verifies, and none with anything changed")
    func consistency() throws {
        let leaves = leafHashes(70)
        let tree = MerkleTree(leafHashes: leaves)
        let roots = (0...70).map { definedRoot(leaves[..<$0]) }
        for new in 0...70 {
            for old in 0...new {
                let proof = try tree.consistencyProof(from: UInt64(old), to: UInt64(new))
                try proof.verify(oldRoot: roots[old], newRoot: roots[new])
                guard old > 0 else { continue }
                #expect(!proof.holds(roots[old].flipped(), roots[new]), "old root, \(old) to \(new)")
                #expect(!proof.holds(roots[old], roots[new].flipped()), "new root, \(old) to \(new)")
                for place in proof.hashes.indices {
                    var hashes = proof.hashes
                    hashes[place] = hashes[place].flipped(bit: old)
                    let changed = ConsistencyProof(oldSize: proof.oldSize, newSize: proof.newSize, hashes: hashes)
                    #expect(!changed.holds(roots[old], roots[new]), "hash \(place), \(old) to \(new)")
                }
                let longer = ConsistencyProof(
                    oldSize: proof.oldSize,
                    newSize: proof.newSize,
                    hashes: proof.hashes + [.zero]
                )
                #expect(!longer.holds(roots[old], roots[new]), "longer, \(old) to \(new)")
            }
        }
    }

    @Test(
        "proofs of impossible sizes are refused",
        arguments: [UInt64(0), 1, 5, 1 << 62, UInt64(Int64.max), 1 << 63, .max]
    )
    func impossible(number: UInt64) {
        let tree = MerkleTree(leafHashes: leafHashes(5))
        #expect(throws: ProofError.self) {
            try InclusionProof(index: number, size: number, hashes: []).verify(leafHash: .zero, root: .zero)
        }
        #expect(throws: ProofError.self) {
            try InclusionProof(index: 0, size: .max, hashes: []).verify(leafHash: .zero, root: .zero)
        }
        #expect(throws: ProofError.self) {
            try ConsistencyProof(oldSize: 6, newSize: number, hashes: []).verify(oldRoot: .zero, newRoot: .zero)
        }
        #expect(throws: ProofError.self) {
            try ConsistencyProof(oldSize: number, newSize: 0, hashes: [.zero]).verify(oldRoot: .zero, newRoot: .zero)
        }
        #expect(throws: LogReadError.self) { try tree.inclusionProof(index: number, size: number) }
        #expect(throws: LogReadError.self) { try tree.consistencyProof(from: 6, to: number) }
    }

    @Test("the largest tree has proofs of at most 64 hashes")
    func largest() {
        let size = LogLimits.treeSize
        for index in [0, 1, size / 2, size - 1] as [UInt64] {
            let hashes = [Digest](repeating: .zero, count: LogLimits.proofHashes + 1)
            #expect {
                try InclusionProof(index: index, size: size, hashes: hashes).verify(leafHash: .zero, root: .zero)
            } throws: { error in
                guard case ProofError.wrongLength(let expected, 65) = error else { return false }
                return expected <= 63
            }
        }
    }
}

extension InclusionProof {
    func holds(_ leafHash: Digest, _ root: Digest) -> Bool {
        do { try self.verify(leafHash: leafHash, root: root) } catch { return false }
        return true
    }
}

extension ConsistencyProof {
    func holds(_ oldRoot: Digest, _ newRoot: Digest) -> Bool {
        do { try self.verify(oldRoot: oldRoot, newRoot: newRoot) } catch { return false }
        return true
    }
}
