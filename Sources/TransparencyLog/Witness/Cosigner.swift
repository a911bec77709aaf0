public import Signing

/// The secret side of a witness: signs `cosignature/v1` and nothing else.
public struct Cosigner: Sendable {
    /// The key that others check the cosignatures with.
    public let verifierKey: VerifierKey
    private let secret: SigningKey

    /// The signer of the witness `name`.
    public init(name: KeyName, secret: SigningKey) throws(VerifierKeyError) {
        self.verifierKey = try VerifierKey(name: name, type: .cosignature, key: secret.verificationKey)
        self.secret = secret
    }

    /// The signature line for a checkpoint at this time; a ``Witness`` decides whether to give it.
    func cosign(_ checkpoint: Checkpoint, timestamp: UInt64) -> NoteSignature {
        let message = Cosignature.message(timestamp: timestamp, text: checkpoint.text)
        return NoteSignature(
            unchecked: self.verifierKey.name,
            keyID: self.verifierKey.id,
            payload: timestamp.bigEndianBytes + self.secret.signature(of: message).bytes
        )
    }
}
