import Deliberation
import Proceedings
import Signing
import Testing
import TransparencyLog

/// A log that signs checkpoints of whatever entries a test makes.
struct SampleLog {
    let signer: LogSigner

    init(_ origin: String = "log.example/sample") throws {
        let name = try #require(KeyName(origin))
        self.signer = try LogSigner(origin: name, secret: SigningKey(seed: SHA256.digest(Array(origin.utf8)).bytes))
    }

    /// The entry with which a panel record of this log begins.
    func charter() throws -> [UInt8] {
        let officer = try SigningKey(seed: SHA256.digest(Array("officer".utf8)).bytes)
        let witness = try SampleLog("w1.example")
        let charter = Charter(
            id: [UInt8](repeating: 1, count: 16),
            title: "Panels",
            officers: [.init(key: officer.verificationKey, person: PersonID("anna"), roles: [.administrator])],
            witnesses: WitnessTerms(
                origin: self.signer.verifierKey.name.description,
                logKey: self.signer.verifierKey.key,
                quorum: 1,
                witnesses: [.init(name: "w1.example", key: witness.signer.verifierKey.key)]
            )
        )
        return Entry.signed(charter, by: [officer])
    }

    /// The checkpoint of these entries.
    func checkpoint(_ entries: [[UInt8]]) throws -> SignedNote {
        let tree = MerkleTree(leafHashes: entries.map(Merkle.leafHash))
        return try self.signer.checkpoint(size: tree.size, root: tree.root)
    }

    /// The same note with a further line, as of a witness.
    func cosigned(_ note: SignedNote, by name: String) throws -> SignedNote {
        let other = try SampleLog(name).signer.checkpoint(size: 0, root: Merkle.emptyRoot)
        return try note.adding(other.signatures)
    }

    /// `count` entries that differ, beginning with `first`.
    static func entries(_ count: Int, from first: Int = 0, bytes: Int = 40) -> [[UInt8]] {
        (first..<(first + count)).map { number in
            let head = (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * (7 - $0))) }
            return head + [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: max(0, bytes - 8))
        }
    }
}
