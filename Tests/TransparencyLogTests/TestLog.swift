internal import Signing
internal import TransparencyLog

/// A log with three witnesses, whose keys come from their names.
struct TestLog {
    let signer: LogSigner
    let cosigners: [Cosigner]
    var tree = MerkleTree()

    init(_ origin: String = "town.example/log", witnesses: Int = 3) throws {
        self.signer = try LogSigner(origin: keyName(origin), secret: secret(origin))
        self.cosigners = try (0..<witnesses).map {
            try Cosigner(name: keyName("witness\($0).example"), secret: secret("witness \($0)"))
        }
    }

    /// A policy with all witnesses.
    func policy(quorum: Int = 2) throws -> WitnessPolicy {
        try WitnessPolicy(
            log: self.signer.verifierKey,
            witnesses: self.cosigners.map(\.verifierKey),
            quorum: quorum
        )
    }

    /// Adds entries until there are `size`.
    mutating func grow(to size: Int) {
        while self.tree.size < size { self.tree.append(leafHash: Merkle.leafHash(entry(Int(self.tree.size)))) }
    }

    /// The checkpoint of the first `size` entries.
    func note(_ size: UInt64) throws -> SignedNote {
        try self.signer.checkpoint(size: size, root: self.tree.root(size: size))
    }

    /// The line that a witness gives under a note when it has seen nothing before.
    func cosignature(_ witness: Int, _ note: SignedNote, at timestamp: UInt64) throws -> NoteSignature {
        try self.witness(witness).cosigned(note, at: timestamp)
    }

    /// A witness of this log that has seen nothing.
    func witness(_ index: Int = 0) throws -> Witness {
        Witness(cosigner: self.cosigners[index], logs: [try WitnessedLog(log: self.signer.verifierKey)])
    }
}

extension Witness {
    func cosigned(_ note: SignedNote, at timestamp: UInt64) throws -> NoteSignature {
        var copy = self
        return try copy.cosign(WitnessRequest(oldSize: 0, proof: [], note: note), timestamp: timestamp).cosignature
    }
}

struct NoName: Error {}

/// A name that is known to be one.
func keyName(_ name: String) throws -> KeyName {
    guard let name = KeyName(name) else { throw NoName() }
    return name
}

/// The key of the seed SHA-256 of `name`.
func secret(_ name: String) throws -> SigningKey {
    try SigningKey(seed: SHA256.digest(Array(name.utf8)).bytes)
}

/// A line under any name, of any type.
func line(_ key: VerifierKey, payload: [UInt8]) throws -> NoteSignature {
    guard let line = NoteSignature(name: key.name, keyID: key.id, payload: payload) else { throw NoName() }
    return line
}
