public import Signing

/// The secret side of a log: signs checkpoints of its own origin and nothing else.
public struct LogSigner: Sendable {
    /// The key that others check the signatures with; its name is the origin of the log.
    public let verifierKey: VerifierKey
    private let secret: SigningKey

    /// The signer of the log `origin`.
    public init(origin: KeyName, secret: SigningKey) throws(VerifierKeyError) {
        self.verifierKey = try VerifierKey(name: origin, type: .log, key: secret.verificationKey)
        self.secret = secret
    }

    /// The signed checkpoint of a tree of `size` leaves with this root (C2SP tlog-checkpoint).
    ///
    /// Throws: ``CheckpointError`` when there is no such checkpoint. That the tree continues the one signed before is for
    /// the caller to know.
    public func checkpoint(size: UInt64, root: Digest) throws(CheckpointError) -> SignedNote {
        let text = try Checkpoint(origin: self.verifierKey.name, size: size, root: root).text
        let signature = NoteSignature(
            unchecked: self.verifierKey.name,
            keyID: self.verifierKey.id,
            payload: self.secret.signature(of: text).bytes
        )
        return SignedNote(unchecked: text, signatures: [signature])
    }
}
