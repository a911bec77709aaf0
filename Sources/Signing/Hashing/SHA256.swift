internal import CSodium

/// SHA-256 (FIPS 180-4) by libsodium.
///
/// Safe to call from several threads at once; nothing is allocated.
public enum SHA256 {
    /// The digest of `bytes`.
    ///
    /// - Complexity: O(`bytes.count`).
    public static func digest(_ bytes: [UInt8]) -> Digest { Self.digest(bytes.span) }

    /// The digest of the bytes of `span`.
    ///
    /// - Complexity: O(`span.count`).
    public static func digest(_ span: Span<UInt8>) -> Digest {
        unsafe Digest(
            storage: Bytes32 { digest in
                // libsodium writes 32 bytes, and reads as many as the span holds.
                unsafe span.withUnsafeBufferPointer { message in
                    _ = unsafe crypto_hash_sha256(digest, message.baseAddress, UInt64(message.count))
                }
            }
        )
    }

    /// The digest of the prefix of `domain` followed by `body`, without a copy of either.
    ///
    /// - Complexity: O(`body.count`).
    public static func digest(of body: Span<UInt8>, in domain: Domain) -> Digest {
        var stream = SHA256Stream()
        stream.update(domain.prefix)
        stream.update(body)
        return stream.finish()
    }

    /// The digest of the prefix of `domain` followed by `body`, without a copy of either.
    ///
    /// - Complexity: O(`body.count`).
    public static func digest(of body: [UInt8], in domain: Domain) -> Digest { Self.digest(of: body.span, in: domain) }
}
