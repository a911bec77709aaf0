internal import CSodium

/// Argon2id and XChaCha20-Poly1305, as ``EncryptedSecret`` puts them together.
enum PassphraseCipher {
    private static let keyCount = 32
    private static let nonceCount = 24

    /// The ciphertext of `secret`, which vouches for `header` as well; `nil` where the memory for Argon2id is not to be had.
    static func encrypt(
        _ secret: SecretBytes,
        header: [UInt8],
        passphrase: SecretBytes,
        cost: PassphraseCost,
        salt: PassphraseSalt
    ) throws(SecretFault) -> [UInt8] {
        let material = try Self.material(of: passphrase, cost: cost, salt: salt)
        var ciphertext = [UInt8](repeating: 0, count: secret.count + EncryptedSecret.overhead)
        // libsodium reads `secret.count` bytes and writes as many and the tag; key and nonce lie in the 56 bytes.
        unsafe material.withPointer { material in
            unsafe secret.withPointer { secretBytes in
                _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
                    &ciphertext,
                    nil,
                    secretBytes,
                    UInt64(secret.count),
                    header,
                    UInt64(header.count),
                    nil,
                    material + Self.keyCount,
                    material
                )
            }
        }
        return ciphertext
    }

    /// The secret, or `nil` where passphrase, header or ciphertext is not the one that it was made with.
    static func decrypt(
        _ encrypted: EncryptedSecret,
        header: [UInt8],
        passphrase: SecretBytes
    ) throws(SecretFault) -> SecretBytes? {
        let count = encrypted.ciphertext.count - EncryptedSecret.overhead
        let material = try Self.material(of: passphrase, cost: encrypted.cost, salt: encrypted.salt)
        var isOpen = false
        // libsodium reads the ciphertext for its length and writes that length less the tag.
        let secret = try unsafe SecretBytes(count: count) { target in
            unsafe material.withPointer { material in
                isOpen =
                    unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
                        target,
                        nil,
                        nil,
                        encrypted.ciphertext,
                        UInt64(encrypted.ciphertext.count),
                        header,
                        UInt64(header.count),
                        material + Self.keyCount,
                        material
                    ) == 0
            }
        }
        return isOpen ? secret : nil
    }

    /// Key and nonce.
    private static func material(
        of passphrase: SecretBytes,
        cost: PassphraseCost,
        salt: PassphraseSalt
    ) throws(SecretFault) -> SecretBytes {
        let count = Self.keyCount + Self.nonceCount
        var result: Int32 = -1
        // libsodium writes `count` bytes, reads the passphrase for its length and the 16 bytes of the salt.
        let material = try unsafe SecretBytes(count: count) { target in
            unsafe passphrase.withPointer { bytes in
                unsafe bytes.withMemoryRebound(to: CChar.self, capacity: passphrase.count) { characters in
                    result = unsafe crypto_pwhash(
                        target,
                        UInt64(count),
                        characters,
                        UInt64(passphrase.count),
                        salt.bytes,
                        UInt64(cost.passes),
                        cost.kibibytes * 1024,
                        crypto_pwhash_ALG_ARGON2ID13
                    )
                }
            }
        }
        guard result == 0 else { throw .memory }
        return material
    }
}
