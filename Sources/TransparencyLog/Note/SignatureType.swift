/// What kind of signature a key makes (C2SP signed-note, *signature types*).
///
/// Type 0x06, cosignatures with ML-DSA-44, has its place in the format and is not supported yet.
public enum SignatureType: UInt8, Hashable, Sendable, CaseIterable {
    /// Ed25519 over the text: what a log signs checkpoints with.
    case log = 0x01
    /// Ed25519 over a time and the text, `cosignature/v1`: what a witness signs (C2SP tlog-cosignature).
    case cosignature = 0x04
}
