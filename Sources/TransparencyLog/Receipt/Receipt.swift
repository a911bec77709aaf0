public import Signing

/// Proof for a voter's own drawer (*ontvangstbewijs*): this leaf is in the tree of this checkpoint (C2SP tlog-proof,
/// version 1).
///
/// It stands on its own: leaf hash and policy are all that checking it needs.
public struct Receipt: Hashable, Sendable {
    /// The place of the leaf in the log, from 0.
    public let index: UInt64
    /// Bytes that the application gives along, here the leaf; not empty. **Not** covered by any signature until their leaf
    /// hash is given to ``verify(leafHash:policy:)``.
    public let extra: [UInt8]?
    /// The hashes beside the path, from the leaf's sibling to the root's child.
    public let proof: [Digest]
    /// The checkpoint with its signatures.
    public let note: SignedNote

    /// A receipt. Empty `extra` is taken as none.
    public init(index: UInt64, extra: [UInt8]?, proof: [Digest], note: SignedNote) {
        self.index = index
        self.extra = extra.flatMap { $0.isEmpty ? nil : $0 }
        self.proof = proof
        self.note = note
    }

    /// Checks the receipt for the leaf with this hash. What comes back says who cosigned and when.
    ///
    /// Throws: ``ReceiptError``, for whatever input.
    @discardableResult
    public func verify(leafHash: Digest, policy: WitnessPolicy) throws(ReceiptError) -> NoteEvaluation {
        let evaluation: NoteEvaluation
        do { evaluation = try policy.evaluate(self.note) } catch { throw .evaluation(error) }
        if let line = evaluation.faults.first { throw .badSignature(line: line) }
        guard evaluation.isLogSigned else { throw .notSignedByLog }
        guard evaluation.isQuorumMet else {
            throw .quorum(found: evaluation.cosigners.count, needed: evaluation.quorum)
        }
        let checkpoint = evaluation.checkpoint
        let inclusion = InclusionProof(index: self.index, size: checkpoint.size, hashes: self.proof)
        do {
            try inclusion.verify(leafHash: leafHash, root: checkpoint.root)
        } catch {
            throw .inclusion(error)
        }
        return evaluation
    }
}
