/// A SHA-256 digest: 32 bytes, ordered as bytes.
///
/// It holds its bytes in place, so that millions of them serve as keys of a dictionary without an allocation each.
public struct Digest: Hashable, Comparable, Sendable {
    let storage: Bytes32

    init(storage: Bytes32) {
        self.storage = storage
    }

    /// The digest with these bytes, or `nil` where they are not 32.
    public init?(_ bytes: some Collection<UInt8>) {
        guard let storage = Bytes32(bytes) else { return nil }
        self.storage = storage
    }

    /// The digest with these bytes, or `nil` where they are not 32. Copies once, and allocates nothing.
    public init?(_ span: Span<UInt8>) {
        guard let storage = Bytes32(span) else { return nil }
        self.storage = storage
    }

    /// The digest written as 64 hexadecimal digits in lower case, or `nil` for any other text.
    public init?(hexadecimal: String) {
        guard let bytes = Hexadecimal.decode(hexadecimal.utf8) else { return nil }
        self.init(bytes)
    }

    /// Thirty-two zero bytes: what stands where there is no earlier entry.
    public static let zero = Digest(storage: Bytes32())

    /// The 32 bytes.
    public var bytes: [UInt8] { self.storage.array }

    /// The bytes as 64 hexadecimal digits in lower case.
    public var hexadecimal: String { Hexadecimal.encode(self.bytes) }

    /// Adds the 32 bytes at the end of `bytes`.
    public func append(to bytes: inout [UInt8]) {
        self.storage.append(to: &bytes)
    }

    /// Calls `body` with the 32 bytes, without an allocation.
    public func withBytes<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try self.storage.withSpan(body)
    }

    /// Whether `left` comes first, byte by byte.
    public static func < (left: Self, right: Self) -> Bool { left.storage < right.storage }
}

extension Digest: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { self.hexadecimal }
}
