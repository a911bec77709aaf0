/// Bytes in memory.
public struct MemorySource: ByteSource {
    private let bytes: [UInt8]

    /// A source of `bytes`.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// How many bytes there are.
    public var size: Int { self.bytes.count }

    /// The bytes in `range`, as far as there are any.
    public func read(_ range: Range<Int>) -> [UInt8] {
        Array(self.bytes[range.clamped(to: self.bytes.indices)])
    }
}
