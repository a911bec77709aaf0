internal import CSodium

/// An X25519 secret key that opens sealed boxes, in guarded memory that is zeroed when the key is let go.
///
/// Printing one names the public key only.
public final class BoxSecretKey: Sendable {
    /// How many bytes the secret has.
    public static let secretCount = 32

    private let secret: SecretBytes

    /// The key to which others seal.
    public let publicKey: BoxPublicKey

    /// The key whose secret is these 32 bytes (the scalar of RFC 7748, as it is released after closing).
    ///
    /// - Throws: ``SecretFault`` where it has another length or the library does not start.
    public init(secret: SecretBytes) throws(SecretFault) {
        guard secret.count == Self.secretCount else {
            throw .count(actual: secret.count, expected: Self.secretCount)
        }
        self.secret = secret
        // libsodium reads 32 bytes and writes 32.
        self.publicKey = unsafe BoxPublicKey(
            storage: Bytes32 { key in
                unsafe secret.withPointer { _ = unsafe crypto_scalarmult_curve25519_base(key, $0) }
            }
        )
    }

    /// The key whose secret is these 32 bytes, which the caller has to erase where they are still secret.
    ///
    /// - Throws: ``SecretFault`` where it has another length or the system gives no memory.
    public convenience init(secret: some Collection<UInt8>) throws(SecretFault) {
        guard secret.count == Self.secretCount else {
            throw .count(actual: secret.count, expected: Self.secretCount)
        }
        try self.init(secret: SecretBytes(secret))
    }

    /// A new key from the randomness of the operating system: one of the few places where chance enters.
    ///
    /// - Throws: ``SecretFault`` where the system gives no memory.
    public static func generate() throws(SecretFault) -> BoxSecretKey {
        try BoxSecretKey(secret: SecretBytes(random: Self.secretCount))
    }

    /// Calls `body` with the 32 bytes of the secret: the only way to it. What `body` copies, the caller has to erase.
    public func withSecret<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try self.secret.withBytes(body)
    }

    /// The content of a sealed box, or `nil` where it was sealed to another key, changed, or is shorter than
    /// ``BoxPublicKey/overhead``.
    ///
    /// - Complexity: O(`box.count`).
    public func open(_ box: Span<UInt8>) -> [UInt8]? {
        guard box.count >= BoxPublicKey.overhead else { return nil }
        let size = box.count - BoxPublicKey.overhead
        var isOpen = false
        // libsodium may write nothing where the content is empty, and an empty array has no address: one byte more.
        let content = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            let result = unsafe box.withUnsafeBufferPointer { box in
                unsafe self.publicKey.storage.withPointer { key in
                    unsafe self.secret.withPointer { secret in
                        guard let target = buffer.baseAddress, let source = box.baseAddress else { return Int32(-1) }
                        return unsafe crypto_box_seal_open(target, source, UInt64(box.count), key, secret)
                    }
                }
            }
            isOpen = result == 0
            count = isOpen ? size : 0
        }
        return isOpen ? content : nil
    }

    /// The content of a sealed box, or `nil` where it was sealed to another key, changed, or is too short.
    public func open(_ box: [UInt8]) -> [UInt8]? { self.open(box.span) }
}

extension BoxSecretKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The public key, and nothing of the secret.
    public var description: String { "BoxSecretKey(public: \(self.publicKey.hexadecimal))" }

    /// The public key, and nothing of the secret.
    public var debugDescription: String { self.description }

    /// A mirror with the public key alone.
    public var customMirror: Mirror { Mirror(self, children: ["publicKey": self.publicKey]) }
}
