internal import Foundation
internal import Signing
internal import Testing
internal import TransparencyLog

@Suite("Note vectors", .enabled(if: SharedVectors.isPresent, "the folder shared is absent"))
struct NoteVectorTests {
    struct Examples: Decodable {
        struct Signed: Decodable {
            let vkey: String
            let note: String
        }
        struct Text: Decodable {
            let text: String
        }
        struct Paths: Decodable {
            let index_1234067: String
        }
        let signed_note: Signed
        let checkpoint: Text
        let tile_paths: Paths
        let cosignature_v1_message: String
    }

    @Test("the examples of C2SP")
    func examples() throws {
        let examples = try SharedVectors.json("note/c2sp_examples.json", as: Examples.self)
        let key = try VerifierKey(parsing: examples.signed_note.vkey)
        #expect(key.description == examples.signed_note.vkey)
        let note = try SignedNote(parsing: Array(examples.signed_note.note.utf8))
        #expect(note.bytes == Array(examples.signed_note.note.utf8))
        #expect(key.hasSigned(note))
        let other = try SignedNote(text: Array("Another message.\n".utf8), signatures: note.signatures)
        #expect(!key.hasSigned(other))

        let signed = try SignedNote(parsing: Array(examples.checkpoint.text.utf8))
        #expect(signed.bytes == Array(examples.checkpoint.text.utf8))
        let checkpoint = try Checkpoint(text: signed.text)
        #expect(checkpoint.size == 20_852_163 && checkpoint.text == signed.text)
        let message = Cosignature.message(timestamp: 1_679_315_147, text: signed.text)
        #expect(message == Array(examples.cosignature_v1_message.utf8))
        #expect(Tile(.entries, index: 1_234_067)?.path == "tile/entries/\(examples.tile_paths.index_1234067)")
    }

    struct Worked: Decodable {
        let log_vkey: String
        let witness_vkeys: [String]
        let leaves: [String]
        let leaf_hashes: [String]
        let root: String
        let checkpoint: String
        let inclusion_proof_of_leaf2: [String]
        let consistency_3_to_5: [String]
    }

    @Test("the worked round: tree, checkpoint, cosignatures and proofs")
    func workedRound() throws {
        let worked = try SharedVectors.json("proposed/worked_open.json", as: Worked.self)
        let leaves = worked.leaves.map { Merkle.leafHash(bytes(hexadecimal: $0)) }
        #expect(leaves.map(\.hexadecimal) == worked.leaf_hashes)
        let tree = MerkleTree(leafHashes: leaves)
        #expect(tree.root.hexadecimal == worked.root)

        let policy = try WitnessPolicy(
            log: VerifierKey(parsing: worked.log_vkey),
            witnesses: worked.witness_vkeys.map { try VerifierKey(parsing: $0) },
            quorum: 3
        )
        let note = try SignedNote(parsing: Array(worked.checkpoint.utf8))
        #expect(note.bytes == Array(worked.checkpoint.utf8))
        let evaluation = try policy.evaluate(note)
        #expect(evaluation.isAccepted && evaluation.cosigners.count == 3)
        #expect(evaluation.checkpoint.size == 5 && evaluation.checkpoint.root == tree.root)
        #expect(evaluation.timestamps.values.flatMap(\.self).sorted() == [1_790_000_000, 1_790_000_001, 1_790_000_002])

        let inclusion = try tree.inclusionProof(index: 2, size: 5)
        #expect(inclusion.hashes.map(\.hexadecimal) == worked.inclusion_proof_of_leaf2)
        let consistency = try tree.consistencyProof(from: 3, to: 5)
        #expect(consistency.hashes.map(\.hexadecimal) == worked.consistency_3_to_5)
        let receipt = Receipt(
            index: 2,
            extra: bytes(hexadecimal: worked.leaves[2]),
            proof: inclusion.hashes,
            note: note
        )
        try Receipt(parsing: receipt.bytes).verify(leafHash: leaves[2], policy: policy)
    }
}
