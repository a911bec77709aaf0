/// Thirty-two bytes held in place as four machine words in the order of memory, so that they can be compared, hashed
/// and handed to C without an allocation.
///
/// - Complexity: every operation is O(1).
struct Bytes32: Sendable {
    static let count = 32

    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// All bytes zero.
    init() {}

    /// The bytes of `bytes`, or `nil` where they are not 32.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.count else { return nil }
        self.init()
        // The buffer is exactly the four words, and as many bytes are copied as it holds.
        unsafe withUnsafeMutableBytes(of: &self.words) { unsafe $0.copyBytes(from: bytes) }
    }

    /// The bytes of `span`, or `nil` where they are not 32.
    init?(_ span: Span<UInt8>) {
        guard span.count == Self.count else { return nil }
        self.init()
        // Both buffers hold exactly 32 bytes.
        unsafe withUnsafeMutableBytes(of: &self.words) { target in
            unsafe span.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
        }
    }

    /// What `fill` writes into the 32 bytes, which begin as zeros.
    init(filledBy fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        self.init()
        unsafe withUnsafeMutablePointer(to: &self.words) { words in
            unsafe words.withMemoryRebound(to: UInt8.self, capacity: Self.count) { unsafe fill($0) }
        }
    }

    /// Hands the address of the bytes to C, for the time of the call.
    func withPointer<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
        unsafe withUnsafePointer(to: self.words) { words in
            unsafe words.withMemoryRebound(to: UInt8.self, capacity: Self.count) { unsafe body($0) }
        }
    }

    /// Calls `body` with the bytes.
    func withSpan<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe withUnsafeBytes(of: self.words) { (raw) throws(Failure) in
            // Every pattern of bits is a byte, and the words live until the closure is done.
            try unsafe body(raw.bindMemory(to: UInt8.self).span)
        }
    }

    /// The bytes in order.
    var array: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.count)
        self.append(to: &bytes)
        return bytes
    }

    /// Adds the bytes at the end of `bytes`.
    func append(to bytes: inout [UInt8]) {
        unsafe withUnsafeBytes(of: self.words) { unsafe bytes.append(contentsOf: $0) }
    }
}

extension Bytes32: Hashable {
    static func == (left: Self, right: Self) -> Bool { left.words == right.words }

    func hash(into hasher: inout Hasher) {
        hasher.combine(self.words.0)
        hasher.combine(self.words.1)
        hasher.combine(self.words.2)
        hasher.combine(self.words.3)
    }
}

extension Bytes32: Comparable {
    /// The order of the bytes, first byte first.
    static func < (left: Self, right: Self) -> Bool { left.numbers < right.numbers }

    /// The words as numbers whose order is that of the bytes.
    private var numbers: (UInt64, UInt64, UInt64, UInt64) {
        (self.words.0.bigEndian, self.words.1.bigEndian, self.words.2.bigEndian, self.words.3.bigEndian)
    }
}
