internal import TransparencyLog

extension [Witness] {
    /// `note` with the cosignatures of all of them, each with a proof from what it saw before.
    mutating func cosign(
        _ note: SignedNote,
        of origin: KeyName,
        _ tree: MerkleTree,
        at time: UInt64
    ) throws -> SignedNote {
        var signatures: [NoteSignature] = []
        for index in self.indices {
            let old = self[index].log(origin)?.size ?? 0
            let proof = old == 0 ? [] : try tree.consistencyProof(from: old, to: tree.size).hashes
            let request = WitnessRequest(oldSize: old, proof: proof, note: note)
            signatures.append(try self[index].cosign(request, timestamp: time).cosignature)
        }
        return try note.adding(signatures)
    }
}
