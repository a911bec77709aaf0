public import Signing

/// Evidence that a log showed two histories: two checkpoints with its signature that cannot both be true.
///
/// With equal sizes the two roots are enough. With different sizes ``nodes`` are hashes of the larger tree: its root
/// follows from them, and so does the root that its first leaves had, which is not the one in the smaller checkpoint.
/// Nothing else is needed, so a file with this can be checked by anyone who has the key of the log.
public struct Equivocation: Hashable, Sendable {
    /// The checkpoint with fewer leaves, or one of two with equally many.
    public let first: SignedNote
    /// The checkpoint with more leaves.
    public let second: SignedNote
    /// Hashes of the tree of the second checkpoint; empty when the sizes are equal.
    public let nodes: [Digest]

    init(_ first: SignedNote, _ second: SignedNote, nodes: [Digest] = []) {
        self.first = first
        self.second = second
        self.nodes = nodes
    }

    /// Evidence from two checkpoints of one size.
    ///
    /// Throws: ``EquivocationError`` when it would not hold.
    public init(log: VerifierKey, _ first: SignedNote, _ second: SignedNote) throws(EquivocationError) {
        self.init(first, second)
        try self.verify(log: log)
    }

    /// Evidence from two checkpoints and the tree of the larger one, as the log publishes it.
    ///
    /// Throws: ``EquivocationError`` when it would not hold, ``EquivocationError/consistent`` when all is well.
    public init(
        log: VerifierKey,
        _ one: SignedNote,
        _ other: SignedNote,
        tree: some HashReader
    ) throws(EquivocationError) {
        guard let oneSize = log.signedCheckpoint(in: one)?.size else { throw .notOfLog(1) }
        guard let otherSize = log.signedCheckpoint(in: other)?.size else { throw .notOfLog(2) }
        let (first, second) = oneSize <= otherSize ? (one, other) : (other, one)
        let nodes: [Digest]
        do {
            nodes = try tree.prefixNodes(of: min(oneSize, otherSize), in: max(oneSize, otherSize))
        } catch {
            throw .reading(error)
        }
        self.init(log.ownLines(of: first), log.ownLines(of: second), nodes: nodes)
        try self.verify(log: log)
    }

    /// Checks that the log signed both checkpoints and that they contradict each other.
    ///
    /// Throws: ``EquivocationError``, for whatever input.
    public func verify(log: VerifierKey) throws(EquivocationError) {
        guard let first = log.signedCheckpoint(in: self.first) else { throw .notOfLog(1) }
        guard let second = log.signedCheckpoint(in: self.second) else { throw .notOfLog(2) }
        guard first.size <= second.size else { throw .notInOrder }
        guard first.size > 0, first.size < second.size else {
            guard self.nodes.isEmpty else {
                throw .otherTree(.wrongLength(expected: 0, found: self.nodes.count))
            }
            guard first.size == second.size, first.root != second.root else { throw .consistent }
            return
        }
        let roots: (old: Digest, new: Digest)
        do {
            roots = try ConsistencyProof.roots(of: self.nodes, oldSize: first.size, newSize: second.size)
        } catch {
            throw .otherTree(error)
        }
        guard roots.new == second.root else { throw .otherTree(.rootMismatch) }
        guard roots.old != first.root else { throw .consistent }
    }
}
