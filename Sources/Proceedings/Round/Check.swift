/// The fifteen checks of a record (docs/record-format/v1.md, section 10).
public enum Check: Int, CaseIterable, Hashable, Sendable {
    /// The parts of a package are those published.
    case parts = 1
    /// Everything is encoded as it must be.
    case encoding
    /// The register is the one in the manifest.
    case register
    /// Every key is valid.
    case keys
    /// Every signature is valid, and of those who may sign.
    case signatures
    /// Every credential is valid, and there are no more voters than credentials.
    case credentials
    /// Every ballot follows on the voter's one before.
    case chains
    /// Every entry comes when it may.
    case order
    /// The tree is that of the checkpoint.
    case tree
    /// The checkpoints are signed and cosigned.
    case witnesses
    /// The log only ever grew.
    case consistency
    /// Sealed ballots open, and open ballots keep to the limits.
    case contents
    /// A recount gives the same.
    case recount
    /// The certificate is signed.
    case certificate
    /// A voter's receipt is good.
    case receipt

    /// `V1` to `V15`.
    public var code: String { "V\(self.rawValue)" }
}
