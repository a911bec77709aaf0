/// The kinds of keys.
public enum KeyKind: Hashable, Sendable {
    /// Ed25519: a public key and a seed of 32 bytes each.
    case ed25519
    /// X25519: a public and a secret key of 32 bytes each.
    case x25519
    /// RSA: both parts in DER, which this module carries and does not read.
    case rsa

    /// How many bytes the public part may have.
    public var publicCounts: ClosedRange<Int> {
        switch self {
        case .ed25519, .x25519: 32...32
        case .rsa: 1...1024
        }
    }

    /// How many bytes the secret may have.
    public var secretCounts: ClosedRange<Int> {
        switch self {
        case .ed25519, .x25519: 32...32
        case .rsa: 1...4096
        }
    }
}
