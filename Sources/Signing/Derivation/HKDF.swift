internal import CSodium

/// HKDF with HMAC-SHA-256 (RFC 5869): from one secret as many as are needed.
///
/// What it works on stays in guarded memory; the state of HMAC, which is on the stack for the time of a call, is zeroed.
package enum HKDF {
    /// The most bytes that one expansion gives: 255 blocks of 32.
    package static let limit = 255 * 32

    /// The pseudorandom key of 32 bytes (section 2.2). An empty salt stands for 32 zero bytes.
    ///
    /// - Throws: ``SecretFault`` where the system gives no memory.
    package static func extract(salt: [UInt8], key: SecretBytes) throws(SecretFault) -> SecretBytes {
        let salt = salt.isEmpty ? [UInt8](repeating: 0, count: 32) : salt
        return try unsafe SecretBytes(count: 32) { target in
            var state = crypto_auth_hmacsha256_state()
            // The salt is its array with its length; libsodium reads `key.count` bytes and writes 32.
            _ = unsafe crypto_auth_hmacsha256_init(&state, salt, salt.count)
            unsafe key.withPointer { _ = unsafe crypto_auth_hmacsha256_update(&state, $0, UInt64(key.count)) }
            _ = unsafe crypto_auth_hmacsha256_final(&state, target)
            unsafe sodium_memzero(&state, MemoryLayout.size(ofValue: state))
        }
    }

    /// `count` bytes of output (section 2.3).
    ///
    /// - Throws: ``SecretFault`` where `count` is not in 1 to ``limit``, or the system gives no memory.
    package static func expand(_ key: SecretBytes, info: [UInt8], count: Int) throws(SecretFault) -> SecretBytes {
        guard (1...Self.limit).contains(count) else { throw .size(count) }
        let blocks = (count + 31) / 32
        let whole = try unsafe SecretBytes(count: blocks * 32) { target in
            for block in 0..<blocks {
                var state = crypto_auth_hmacsha256_state()
                var number = UInt8(truncatingIfNeeded: block + 1)
                unsafe key.withPointer { _ = unsafe crypto_auth_hmacsha256_init(&state, $0, key.count) }
                // Every block but the first begins with the 32 bytes of the one before, which stand in `target`.
                if block > 0 {
                    _ = unsafe crypto_auth_hmacsha256_update(&state, target + (block - 1) * 32, 32)
                }
                _ = unsafe crypto_auth_hmacsha256_update(&state, info, UInt64(info.count))
                _ = unsafe crypto_auth_hmacsha256_update(&state, &number, 1)
                _ = unsafe crypto_auth_hmacsha256_final(&state, target + block * 32)
                unsafe sodium_memzero(&state, MemoryLayout.size(ofValue: state))
            }
        }
        return whole.count == count ? whole : try whole.prefix(count)
    }
}
