internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing
internal import TransparencyLog

/// A witness in memory.
actor ActorWitness: WitnessDesk {
    private var witness: Witness
    private var time: UInt64 = 1_772_000_000

    init(_ witness: Witness) {
        self.witness = witness
    }

    /// Sets the clock back.
    func setBack() { self.time -= 1_000 }

    func cosign(_ request: WitnessRequest) async throws(WitnessDeskFault) -> NoteSignature {
        do throws(WitnessRefusal) {
            return try self.witness.cosign(request, timestamp: self.time).cosignature
        } catch { throw .refused(error) }
    }
}

/// A log of ten leaves.
struct OtherLog {
    private let tree: MerkleTree
    private let signer: LogSigner

    init(origin: String = "other.example/log", seed: String? = nil) throws {
        var tree = MerkleTree()
        for leaf in 0..<10 { tree.append(leafHash: Merkle.leafHash([UInt8(leaf)])) }
        self.tree = tree
        self.signer = try LogSigner(
            origin: try #require(KeyName(origin)),
            secret: try SigningKey(seed: SHA256.digest(Array((seed ?? origin).utf8)).bytes)
        )
    }

    func witness() throws -> Witness {
        let secret = try SigningKey(seed: SHA256.digest(Array("witness".utf8)).bytes)
        let cosigner = try Cosigner(name: try #require(KeyName("witness.example")), secret: secret)
        return Witness(cosigner: cosigner, logs: [try WitnessedLog(log: self.signer.verifierKey)])
    }

    func note(_ size: UInt64) throws -> SignedNote {
        try self.signer.checkpoint(size: size, root: try self.tree.root(size: size))
    }

    /// A checkpoint of another history.
    func fork(_ size: UInt64) throws -> SignedNote { try self.signer.checkpoint(size: size, root: .zero) }

    func proof(_ old: UInt64, _ new: UInt64) throws -> [Digest] {
        old == 0 ? [] : try self.tree.consistencyProof(from: old, to: new).hashes
    }
}
