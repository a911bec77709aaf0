public import Signing
public import TransparencyLog

/// The published side of a register: leaves, their tree and their pages (*kiesregister*).
public struct Register: Hashable, Sendable {
    /// The leaves, by number.
    public let leaves: [RegisterLeaf]
    private let tree: MerkleTree

    /// A register of these leaves.
    public init(_ leaves: [RegisterLeaf]) {
        self.leaves = leaves
        self.tree = MerkleTree(leafHashes: leaves.lazy.map { Merkle.leafHash($0.encoded) })
    }

    /// The tree hash that the manifest names.
    public var root: Digest { self.tree.root }

    /// The number of the leaf with this commitment, or `nil`: how a person finds herself.
    ///
    /// - Complexity: O(leaves).
    public func number(of commitment: Digest) -> Int? {
        self.leaves.firstIndex { $0.commitment == commitment }
    }

    /// The proof that leaf `number` is in the register.
    public func proof(of number: Int) throws(LogReadError) -> InclusionProof {
        try self.tree.inclusionProof(index: UInt64(max(number, 0)), size: self.tree.size)
    }

    /// The pages that put the register into the record.
    public func pages(manifest: Digest) -> [RegisterPage] {
        stride(from: 0, to: self.leaves.count, by: RegisterPage.leavesPerPage).enumerated().map { page, start in
            let end = min(self.leaves.count, start + RegisterPage.leavesPerPage)
            return RegisterPage(manifest: manifest, page: page, leaves: Array(self.leaves[start..<end]))
        }
    }
}
