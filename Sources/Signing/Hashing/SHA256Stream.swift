internal import CSodium

/// SHA-256 of bytes that come in pieces: a value of about a hundred bytes, so that a copy goes on from the same state.
public struct SHA256Stream: Sendable {
    private var state = crypto_hash_sha256_state()

    /// A stream with nothing in it yet.
    public init() {
        unsafe _ = crypto_hash_sha256_init(&self.state)
    }

    /// Adds the bytes of `span`.
    ///
    /// - Complexity: O(`span.count`).
    public mutating func update(_ span: Span<UInt8>) {
        // libsodium reads as many bytes as the span holds.
        unsafe span.withUnsafeBufferPointer { piece in
            _ = unsafe crypto_hash_sha256_update(&self.state, piece.baseAddress, UInt64(piece.count))
        }
    }

    /// Adds `bytes`.
    ///
    /// - Complexity: O(`bytes.count`).
    public mutating func update(_ bytes: [UInt8]) {
        self.update(bytes.span)
    }

    /// Adds the 32 bytes of `digest`.
    public mutating func update(_ digest: Digest) {
        // libsodium reads the 32 bytes that a digest holds.
        unsafe digest.storage.withPointer { bytes in
            _ = unsafe crypto_hash_sha256_update(&self.state, bytes, UInt64(Bytes32.count))
        }
    }

    /// The digest of all that was added. The stream stays as it is: more can be added, and asked again.
    public func finish() -> Digest {
        var last = self.state
        return unsafe Digest(storage: Bytes32 { unsafe _ = crypto_hash_sha256_final(&last, $0) })
    }
}
