/// Why a text is not the key of a verifier.
public enum VerifierKeyError: Error, Hashable, Sendable {
    /// Not `name+hash+base64`.
    case badForm
    /// No name of a key; see ``KeyName``.
    case badName
    /// The hash is not eight hexadecimal digits in lower case.
    case badHash
    /// The last part is not the one base64 spelling of a type and a key.
    case badBase64
    /// A type of signature that is not supported.
    case unsupportedType(UInt8)
    /// Not a valid Ed25519 key.
    case badKey
    /// The hash belongs to another name, type or key.
    case hashMismatch(expected: UInt32, found: UInt32)
}
