extension KeyFile {
    /// The secret, decrypted where needed, after a look whether it belongs to the public part (RSA keys aside, which this
    /// module does not read).
    ///
    /// - Parameter passphrase: Not used where the secret is in the clear.
    /// - Throws: ``KeyFileFault``.
    /// - Complexity: As expensive as the file's ``PassphraseCost`` says, up to seconds and 512 MiB.
    public func openSecret(passphrase: SecretBytes?) throws(KeyFileFault) -> SecretBytes {
        switch self.secret {
        case .none:
            throw .noSecret
        case .clear(let secret):
            try self.confirm(secret)
            return secret
        case .encrypted(let encrypted):
            guard let passphrase else { throw .needsPassphrase }
            let secret = try self.decrypt(encrypted, passphrase)
            try self.confirm(secret)
            return secret
        }
    }

    /// The Ed25519 key.
    ///
    /// - Throws: ``KeyFileFault/kind(_:)`` where the file holds another kind, and what ``openSecret(passphrase:)`` throws.
    public func signingKey(passphrase: SecretBytes?) throws(KeyFileFault) -> SigningKey {
        guard self.purpose.kind == .ed25519 else { throw .kind(self.purpose.kind) }
        return try Self.signingKey(of: self.openSecret(passphrase: passphrase))
    }

    /// The X25519 key.
    ///
    /// - Throws: ``KeyFileFault/kind(_:)`` where the file holds another kind, and what ``openSecret(passphrase:)`` throws.
    public func boxSecretKey(passphrase: SecretBytes?) throws(KeyFileFault) -> BoxSecretKey {
        guard self.purpose.kind == .x25519 else { throw .kind(self.purpose.kind) }
        return try Self.boxKey(of: self.openSecret(passphrase: passphrase))
    }

    /// The public key of an Ed25519 key, or `nil` for other kinds. It was checked to be a good point.
    public var verificationKey: VerificationKey? {
        self.purpose.kind == .ed25519 ? VerificationKey(self.publicPart) : nil
    }

    /// The public key of an X25519 key, or `nil` for other kinds.
    public var boxPublicKey: BoxPublicKey? {
        self.purpose.kind == .x25519 ? BoxPublicKey(self.publicPart) : nil
    }

    /// Sees that `secret` has a right length and belongs to the public part.
    func confirm(_ secret: SecretBytes) throws(KeyFileFault) {
        let allowed = self.purpose.kind.secretCounts
        guard allowed.contains(secret.count) else { throw .count(secret.count, allowed: allowed) }
        switch self.purpose.kind {
        case .ed25519:
            guard try Self.signingKey(of: secret).verificationKey.bytes == self.publicPart else { throw .mismatch }
        case .x25519:
            guard try Self.boxKey(of: secret).publicKey.bytes == self.publicPart else { throw .mismatch }
        case .rsa:
            break
        }
    }

    private func decrypt(
        _ encrypted: EncryptedSecret,
        _ passphrase: SecretBytes
    ) throws(KeyFileFault) -> SecretBytes {
        let header = self.header(protectedBy: encrypted.cost, encrypted.salt)
        do throws(SecretFault) {
            if let secret = try PassphraseCipher.decrypt(encrypted, header: header, passphrase: passphrase) {
                return secret
            }
        } catch {
            throw .secret(error)
        }
        throw .wrongPassphrase
    }

    private static func signingKey(of seed: SecretBytes) throws(KeyFileFault) -> SigningKey {
        do throws(SecretFault) { return try SigningKey(seed: seed) } catch { throw .secret(error) }
    }

    private static func boxKey(of secret: SecretBytes) throws(KeyFileFault) -> BoxSecretKey {
        do throws(SecretFault) { return try BoxSecretKey(secret: secret) } catch { throw .secret(error) }
    }
}
