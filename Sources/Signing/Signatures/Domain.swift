/// What bytes are signed or hashed for: the prefix `buurtstem/v1/NAME` and a zero byte stand before them.
///
/// A signature or a digest of one domain is thus never one of another. The zero byte cannot be part of a name, so no
/// prefix is the beginning of another (the way of Sigsum; Ed25519 with contexts, RFC 8032 section 5.1, is not at hand in
/// libsodium).
public struct Domain: Hashable, Sendable {
    /// The bytes that stand before what is signed, zero byte included; at most ``limit``.
    public let prefix: [UInt8]

    /// The most bytes that a prefix has.
    public static let limit = 80

    /// The domain `name`, which is a literal of the program: one or more of `a`-`z`, `0`-`9`, `-` and `/`.
    ///
    /// - Precondition: The name has this form and the prefix fits in ``limit``; nothing from outside can get here.
    public init(_ name: StaticString) {
        let bytes = name.withUTF8Buffer { unsafe Array($0) }
        let prefix = Array("buurtstem/v1/".utf8) + bytes + [0]
        precondition(
            !bytes.isEmpty && bytes.allSatisfy(Self.isAllowed) && prefix.count <= Self.limit,
            "the name of a domain has one or more of a-z, 0-9, - and /"
        )
        self.prefix = prefix
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "/"): true
        default: false
        }
    }

    /// Calls `work` with the prefix and `body` in one piece; up to 1,024 bytes in all without an allocation.
    func withMessage<Result>(_ body: Span<UInt8>, _ work: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let count = self.prefix.count + body.count
        // A constant size lets the compiler put the buffer on the stack.
        if count <= 1024 {
            return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { buffer in
                unsafe work(self.fill(UnsafeMutableBufferPointer(rebasing: buffer[..<count]), body))
            }
        }
        return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { buffer in
            unsafe work(self.fill(buffer, body))
        }
    }

    /// Writes the prefix and `body` into `buffer`, which is as long as both together.
    private func fill(
        _ buffer: UnsafeMutableBufferPointer<UInt8>,
        _ body: Span<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        let bytes = UnsafeMutableRawBufferPointer(buffer)
        let split = self.prefix.count
        unsafe bytes.copyBytes(from: self.prefix)
        unsafe body.withUnsafeBytes { source in
            unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[split...]).copyMemory(from: source)
        }
        return UnsafeBufferPointer(buffer)
    }
}
