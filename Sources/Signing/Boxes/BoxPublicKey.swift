internal import CSodium

/// An X25519 public key to which anyone can seal bytes.
public struct BoxPublicKey: Hashable, Comparable, Sendable {
    /// How many bytes a sealed box has beyond its content.
    public static let overhead = 48

    let storage: Bytes32

    init(storage: Bytes32) {
        self.storage = storage
    }

    /// The key with these bytes, or `nil` where they are not 32.
    public init?(_ bytes: some Collection<UInt8>) {
        guard let storage = Bytes32(bytes) else { return nil }
        self.storage = storage
    }

    /// The key written as 64 hexadecimal digits in lower case, or `nil` for any other text.
    public init?(hexadecimal: String) {
        guard let bytes = Hexadecimal.decode(hexadecimal.utf8) else { return nil }
        self.init(bytes)
    }

    /// The 32 bytes.
    public var bytes: [UInt8] { self.storage.array }

    /// The bytes as 64 hexadecimal digits in lower case.
    public var hexadecimal: String { Hexadecimal.encode(self.bytes) }

    /// Adds the 32 bytes at the end of `bytes`.
    public func append(to bytes: inout [UInt8]) {
        self.storage.append(to: &bytes)
    }

    /// The content sealed for the holder of the secret key: an ephemeral X25519 key, then XSalsa20-Poly1305 (libsodium's
    /// `crypto_box_seal`), ``overhead`` bytes longer than the content.
    ///
    /// The ephemeral key comes from the randomness of the operating system, so the same content gives other bytes each
    /// time. The length of the content shows: pad it before. About 92 µs for 300 bytes.
    ///
    /// - Returns: `nil` where the key is one with which nothing can be sealed (a point of small order), or the library
    ///   does not start.
    public func seal(_ content: Span<UInt8>) -> [UInt8]? {
        guard Library.isStarted else { return nil }
        let size = content.count + Self.overhead
        var isSealed = false
        let box = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            // libsodium writes the length of the content and the overhead, which is the capacity asked for.
            guard let target = buffer.baseAddress else { return }
            let result = unsafe content.withUnsafeBufferPointer { content in
                unsafe self.storage.withPointer {
                    unsafe crypto_box_seal(target, content.baseAddress, UInt64(content.count), $0)
                }
            }
            isSealed = result == 0
            count = isSealed ? size : 0
        }
        return isSealed ? box : nil
    }

    /// The content sealed for the holder of the secret key.
    ///
    /// - Returns: `nil` where the key is one with which nothing can be sealed.
    public func seal(_ content: [UInt8]) -> [UInt8]? { self.seal(content.span) }

    /// Whether `left` comes first, byte by byte.
    public static func < (left: Self, right: Self) -> Bool { left.storage < right.storage }
}

extension BoxPublicKey: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { self.hexadecimal }
}
