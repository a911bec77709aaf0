/// A secret under a passphrase.
///
/// Argon2id turns passphrase and salt into 56 bytes: a key of 32 and a nonce of 24 for XChaCha20-Poly1305. The salt is new
/// for each file, so is the key, and no pair of key and nonce serves twice. The lines of the file before the secret are
/// authenticated with it.
public struct EncryptedSecret: Hashable, Sendable {
    /// How many bytes the ciphertext has beyond the secret.
    public static let overhead = 16

    /// What trying a passphrase costs.
    public let cost: PassphraseCost

    /// The salt.
    public let salt: PassphraseSalt

    /// The ciphertext with its tag.
    public let ciphertext: [UInt8]
}
