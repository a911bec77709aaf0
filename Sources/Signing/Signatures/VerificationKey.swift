/// An Ed25519 public key: 32 bytes.
///
/// Any 32 bytes are a `VerificationKey`. The strict rule by which a signature counts has three parts:
///
/// 1. the key is the canonical encoding of a point of the subgroup of prime order (``isValidPoint``);
/// 2. libsodium, which passed its self-test (``Library/check()``), accepts the signature;
/// 3. where libsodium was found to be lax about R, R too is such a point.
///
/// ``isValidSignature(_:of:)-(_,Span<UInt8>)`` checks 2 and 3, ``accepts(_:of:)`` all. Part 1 depends on the key alone:
/// check it when a key is enrolled or first seen, and never accept a signature of a key for which nobody did.
public struct VerificationKey: Hashable, Comparable, Sendable {
    let storage: Bytes32

    init(storage: Bytes32) {
        self.storage = storage
    }

    /// The key with these bytes, or `nil` where they are not 32.
    public init?(_ bytes: some Collection<UInt8>) {
        guard let storage = Bytes32(bytes) else { return nil }
        self.storage = storage
    }

    /// The key with these bytes, or `nil` where they are not 32. Allocates nothing.
    public init?(_ span: Span<UInt8>) {
        guard let storage = Bytes32(span) else { return nil }
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

    /// Whether `left` comes first, byte by byte.
    public static func < (left: Self, right: Self) -> Bool { left.storage < right.storage }
}

extension VerificationKey: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { self.hexadecimal }
}
