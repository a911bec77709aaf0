internal import CSodium

/// An Ed25519 secret key (RFC 8032), in guarded memory that is zeroed when the key is let go.
///
/// Printing one names the public key only.
public final class SigningKey: Sendable {
    /// How many bytes the seed has.
    public static let seedCount = 32

    /// The seed followed by the public key, as libsodium wants it.
    private let secret: SecretBytes

    /// The public key.
    public let verificationKey: VerificationKey

    private init(fill: (_ key: UnsafeMutablePointer<UInt8>, _ secret: UnsafeMutablePointer<UInt8>) -> Void)
        throws(SecretFault)
    {
        var key = Bytes32()
        self.secret = try unsafe SecretBytes(count: 64) { secret in
            key = unsafe Bytes32 { unsafe fill($0, secret) }
        }
        self.verificationKey = VerificationKey(storage: key)
    }

    /// The key of a seed of 32 bytes (the "private key" of RFC 8032 section 5.1.5).
    ///
    /// - Throws: ``SecretFault`` where it has another length or the system gives no memory.
    public convenience init(seed: SecretBytes) throws(SecretFault) {
        guard seed.count == Self.seedCount else { throw .count(actual: seed.count, expected: Self.seedCount) }
        // libsodium reads 32 bytes and writes 32 and 64.
        try unsafe self.init { key, secret in
            unsafe seed.withPointer { seed in _ = unsafe crypto_sign_seed_keypair(key, secret, seed) }
        }
    }

    /// The key of a seed of 32 bytes, which the caller has to erase.
    ///
    /// - Throws: ``SecretFault`` where it has another length or the system gives no memory.
    public convenience init(seed: some Collection<UInt8>) throws(SecretFault) {
        guard seed.count == Self.seedCount else { throw .count(actual: seed.count, expected: Self.seedCount) }
        try self.init(seed: SecretBytes(seed))
    }

    /// A new key from the randomness of the operating system: one of the few places where chance enters.
    ///
    /// - Throws: ``SecretFault`` where the system gives no memory.
    public static func generate() throws(SecretFault) -> SigningKey {
        try unsafe SigningKey { key, secret in unsafe _ = crypto_sign_keypair(key, secret) }
    }

    /// Calls `body` with the 32 bytes of the seed: the only way to it. What `body` copies, the caller has to erase.
    public func withSeed<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try self.secret.withBytes { (bytes) throws(Failure) in
            try body(bytes.extracting(first: Self.seedCount))
        }
    }

    /// The signature over exactly `message`: the same one each time. About 25 µs.
    public func signature(of message: Span<UInt8>) -> Signature {
        unsafe message.withUnsafeBufferPointer { unsafe self.sign($0) }
    }

    /// The signature over exactly `message`: the same one each time.
    public func signature(of message: [UInt8]) -> Signature { self.signature(of: message.span) }

    /// The signature over the prefix of `domain` and `body`.
    ///
    /// Up to 1,024 bytes, prefix included, nothing is allocated; beyond, one buffer.
    public func signature(of body: Span<UInt8>, in domain: Domain) -> Signature {
        unsafe domain.withMessage(body) { unsafe self.sign($0) }
    }

    /// The signature over the prefix of `domain` and `body`.
    public func signature(of body: [UInt8], in domain: Domain) -> Signature {
        self.signature(of: body.span, in: domain)
    }

    private func sign(_ message: UnsafeBufferPointer<UInt8>) -> Signature {
        // libsodium writes 64 bytes, and reads 64 of secret and the message for its length.
        unsafe Signature { signature in
            unsafe self.secret.withPointer { secret in
                _ = unsafe crypto_sign_detached(
                    signature,
                    nil,
                    message.baseAddress,
                    UInt64(message.count),
                    secret
                )
            }
        }
    }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The public key, and nothing of the secret.
    public var description: String { "SigningKey(public: \(self.verificationKey.hexadecimal))" }

    /// The public key, and nothing of the secret.
    public var debugDescription: String { self.description }

    /// A mirror with the public key alone.
    public var customMirror: Mirror { Mirror(self, children: ["verificationKey": self.verificationKey]) }
}
