extension SecretBytes {
    /// A secret that belongs to one round and one purpose, derived from this one: HKDF (RFC 5869) with the prefix of the
    /// domain `recovery` as salt, and the prefix of `domain` followed by `round` as information.
    ///
    /// From the derived secret nobody finds this one, nor one of another round or domain.
    ///
    /// - Throws: ``SecretFault`` where `count` is not in 1 to 8,160, or the system gives no memory.
    public func derived(in domain: Domain, round: Digest, count: Int = 32) throws(SecretFault) -> SecretBytes {
        let key = try HKDF.extract(salt: Domain("recovery").prefix, key: self)
        return try HKDF.expand(key, info: domain.prefix + round.bytes, count: count)
    }

    /// The first `count` bytes as a secret of their own.
    func prefix(_ count: Int) throws(SecretFault) -> SecretBytes {
        guard count <= self.count else { throw .size(count) }
        // Both memories hold at least `count` bytes.
        return try unsafe SecretBytes(count: count) { target in
            unsafe self.withPointer { unsafe target.update(from: $0, count: count) }
        }
    }
}

extension SigningKey {
    /// The ballot key of a round, from the secret of a recovery phrase: the same phrase and round give the same key on any
    /// device, and keys of two rounds cannot be linked without the phrase.
    ///
    /// The seed is ``SecretBytes/derived(in:round:count:)`` in the domain `ballot-key`.
    ///
    /// - Parameters:
    ///   - secret: What ``RecoveryPhrase/secret`` gives.
    ///   - round: The digest of the round's manifest.
    /// - Throws: ``SecretFault`` where the system gives no memory.
    public static func derived(
        from secret: SecretBytes,
        round: Digest
    ) throws(SecretFault) -> SigningKey {
        try SigningKey(seed: secret.derived(in: Domain("ballot-key"), round: round))
    }
}
