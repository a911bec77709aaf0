internal import CSodium

/// The bare calls, before any rule of ours; only the self-test and the rule itself use them.
enum Ed25519 {
    /// Whether the library alone accepts the signature.
    static func verifies(_ signature: Signature, _ message: Span<UInt8>, _ key: Bytes32) -> Bool {
        // libsodium reads 64 bytes of signature, 32 of key, and the message for its length.
        unsafe message.withUnsafeBufferPointer { message in
            unsafe signature.withPointer { signature in
                unsafe key.withPointer { key in
                    unsafe crypto_sign_verify_detached(signature, message.baseAddress, UInt64(message.count), key) == 0
                }
            }
        }
    }

    /// Whether the 32 bytes are the canonical encoding of a point of the subgroup of prime order other than zero.
    static func isValidPoint(_ point: Bytes32) -> Bool {
        // libsodium reads 32 bytes.
        unsafe point.withPointer { unsafe crypto_core_ed25519_is_valid_point($0) == 1 }
    }
}
