/// One key in one small text file: what it is for, its public part, and its secret in the way asked for.
///
/// ```
/// buurtstem key v1
/// purpose: voter
/// public: 64 digits
/// secret: argon2id-xchacha20poly1305
/// passes: 3
/// kibibytes: 262144
/// salt: 32 digits
/// value: 96 digits
/// check: 16 digits
/// ```
///
/// With `secret: clear` the lines `passes`, `kibibytes` and `salt` are missing, with `secret: none` also `value`. Numbers
/// are decimal, bytes are hexadecimal in lower case, each line ends with a line feed. `check` is the first eight bytes of
/// the SHA-256 digest of all lines before it, against damage. Reading is strict: what is accepted is what ``encoded()``
/// writes.
public struct KeyFile: Sendable {
    /// The most bytes that a file has.
    public static let limit = 16 * 1024

    /// What the key is for.
    public let purpose: KeyPurpose

    /// The public part: 32 bytes, or the DER of an RSA key.
    public let publicPart: [UInt8]

    /// The secret as the file holds it.
    public let secret: StoredSecret

    /// A file with the public part only.
    ///
    /// - Throws: ``KeyFileFault/count(_:allowed:)`` or ``KeyFileFault/point``.
    public init(purpose: KeyPurpose, publicPart: [UInt8]) throws(KeyFileFault) {
        try self.init(purpose: purpose, publicPart: publicPart, stored: .none)
    }

    /// A file with the secret in the clear, for who asked for it.
    ///
    /// - Throws: ``KeyFileFault`` where a part has the wrong length or the two do not belong together.
    public init(purpose: KeyPurpose, publicPart: [UInt8], clear secret: SecretBytes) throws(KeyFileFault) {
        try self.init(purpose: purpose, publicPart: publicPart, stored: .clear(secret))
        try self.confirm(secret)
    }

    /// A file with the secret under a passphrase.
    ///
    /// - Parameters:
    ///   - passphrase: The bytes of the passphrase; bring text to one form (NFC) before.
    ///   - salt: New for each file: ``PassphraseSalt/generate()``.
    /// - Throws: ``KeyFileFault`` where a part has the wrong length, the two do not belong together, or there is not
    ///   enough memory.
    public init(
        purpose: KeyPurpose,
        publicPart: [UInt8],
        secret: SecretBytes,
        passphrase: SecretBytes,
        cost: PassphraseCost = .moderate,
        salt: PassphraseSalt
    ) throws(KeyFileFault) {
        let plain = try KeyFile(purpose: purpose, publicPart: publicPart, clear: secret)
        let header = plain.header(protectedBy: cost, salt)
        do throws(SecretFault) {
            let ciphertext = try PassphraseCipher.encrypt(
                secret,
                header: header,
                passphrase: passphrase,
                cost: cost,
                salt: salt
            )
            self.purpose = purpose
            self.publicPart = publicPart
            self.secret = .encrypted(EncryptedSecret(cost: cost, salt: salt, ciphertext: ciphertext))
        } catch {
            throw .secret(error)
        }
    }

    init(purpose: KeyPurpose, publicPart: [UInt8], stored: StoredSecret) throws(KeyFileFault) {
        let allowed = purpose.kind.publicCounts
        guard allowed.contains(publicPart.count) else { throw .count(publicPart.count, allowed: allowed) }
        if purpose.kind == .ed25519 {
            guard let key = VerificationKey(publicPart), key.isValidPoint else { throw .point }
        }
        self.purpose = purpose
        self.publicPart = publicPart
        self.secret = stored
    }
}
