/// An Ed25519 signature (RFC 8032): 64 bytes, the point R and the number S.
///
/// Any 64 bytes are a `Signature`; whether it is valid, ``VerificationKey`` says.
public struct Signature: Hashable, Sendable {
    /// How many bytes a signature has.
    public static let count = 64

    /// The encoded point R.
    let point: Bytes32

    /// The encoded number S.
    let scalar: Bytes32

    init(point: Bytes32, scalar: Bytes32) {
        self.point = point
        self.scalar = scalar
    }

    /// The signature with these bytes, or `nil` where they are not 64.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.count, let point = Bytes32(bytes.prefix(Bytes32.count)),
            let scalar = Bytes32(bytes.dropFirst(Bytes32.count))
        else { return nil }
        self.init(point: point, scalar: scalar)
    }

    /// The signature with these bytes, or `nil` where they are not 64. Allocates nothing.
    public init?(_ span: Span<UInt8>) {
        guard span.count == Self.count, let point = Bytes32(span.extracting(first: Bytes32.count)),
            let scalar = Bytes32(span.extracting(last: Bytes32.count))
        else { return nil }
        self.init(point: point, scalar: scalar)
    }

    /// The signature written as 128 hexadecimal digits in lower case, or `nil` for any other text.
    public init?(hexadecimal: String) {
        guard let bytes = Hexadecimal.decode(hexadecimal.utf8) else { return nil }
        self.init(bytes)
    }

    /// The 64 bytes.
    public var bytes: [UInt8] { self.point.array + self.scalar.array }

    /// The bytes as 128 hexadecimal digits in lower case.
    public var hexadecimal: String { Hexadecimal.encode(self.bytes) }

    /// Adds the 64 bytes at the end of `bytes`.
    public func append(to bytes: inout [UInt8]) {
        self.point.append(to: &bytes)
        self.scalar.append(to: &bytes)
    }

    /// What `fill` writes into the 64 bytes.
    init(filledBy fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        var both = (Bytes32(), Bytes32())
        // A pair of 32-byte values is 64 bytes in one piece.
        unsafe withUnsafeMutablePointer(to: &both) { pair in
            unsafe pair.withMemoryRebound(to: UInt8.self, capacity: Self.count) { unsafe fill($0) }
        }
        self.init(point: both.0, scalar: both.1)
    }

    /// Hands the address of the 64 bytes to C, for the time of the call.
    func withPointer<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
        // A pair of 32-byte values is 64 bytes in one piece.
        unsafe withUnsafePointer(to: (self.point, self.scalar)) { pair in
            unsafe pair.withMemoryRebound(to: UInt8.self, capacity: Self.count) { unsafe body($0) }
        }
    }
}

extension Signature: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { self.hexadecimal }
}
