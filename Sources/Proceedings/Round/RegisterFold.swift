internal import Signing
internal import TransparencyLog

/// The register as far as its pages have come.
struct RegisterFold: Sendable {
    private(set) var kinds: [RegisterLeaf.Kind] = []
    private var tree = MerkleFrontier()
    private let size: Int
    private let root: Digest

    init(_ manifest: Manifest) {
        self.size = manifest.registerSize
        self.root = manifest.registerRoot
    }

    var isComplete: Bool { self.kinds.count == self.size }

    /// Adds a page whose keys the caller has found to be new.
    mutating func add(_ page: RegisterPage, _ modes: VotingModes) throws(EntryProblem) {
        let expected = self.kinds.count / RegisterPage.leavesPerPage
        guard page.page == expected, !self.isComplete else {
            throw .pageOrder(found: page.page, expected: expected)
        }
        let count = min(RegisterPage.leavesPerPage, self.size - self.kinds.count)
        guard page.leaves.count == count else { throw .pageSize(found: page.leaves.count, expected: count) }
        var tree = self.tree
        for (offset, leaf) in page.leaves.enumerated() {
            guard modes.allows(leaf.kind) else { throw .voterKind(leaf: self.kinds.count + offset) }
            tree.append(leafHash: Merkle.leafHash(leaf.encoded))
        }
        guard self.kinds.count + count < self.size || tree.root == self.root else { throw .registerRoot }
        self.tree = tree
        self.kinds += page.leaves.map(\.kind)
    }
}
