internal import CSodium

/// A secret in memory of its own: between guard pages, locked where the system allows it so that it is not written to
/// disk, left out of core dumps, read-only from the moment it is filled, and zeroed when it is let go.
///
/// It is never printed: its description gives the number of bytes alone. Each takes four pages or so and a few calls of
/// the system, so hold thousands of them, not hundreds of thousands, at a time.
@safe
public final class SecretBytes: @unchecked Sendable {
    // @unchecked: the memory is written before `init` returns, read-only afterwards, and freed by `deinit` alone.

    /// The most bytes of one secret.
    public static let limit = 1 << 20

    private let memory: UnsafeMutableRawPointer

    /// How many bytes the secret has.
    public let count: Int

    /// A secret of `count` bytes, zero at first, as `fill` leaves them.
    init(count: Int, filledBy fill: (UnsafeMutablePointer<UInt8>) -> Void) throws(SecretFault) {
        guard (1...Self.limit).contains(count) else { throw .size(count) }
        guard Library.isStarted else { throw .library(.doesNotStart) }
        guard let memory = unsafe sodium_malloc(count) else { throw .memory }
        unsafe self.memory = memory
        self.count = count
        unsafe sodium_memzero(memory, count)
        // Whatever `fill` writes, it writes into the `count` bytes: they end at a guard page.
        unsafe fill(memory.assumingMemoryBound(to: UInt8.self))
        _ = unsafe sodium_mprotect_readonly(memory)
    }

    /// A copy of `bytes`. The caller's own copy stays; see ``init(taking:)``.
    ///
    /// - Throws: ``SecretFault`` where it is empty, too long, or the system gives no memory.
    public convenience init(_ bytes: some Collection<UInt8>) throws(SecretFault) {
        try unsafe self.init(count: bytes.count) { memory in
            let target = unsafe UnsafeMutableRawBufferPointer(start: memory, count: bytes.count)
            unsafe target.copyBytes(from: bytes)
        }
    }

    /// Moves `bytes` here: the array is zeroed and left empty, also where this throws.
    ///
    /// Copies that the program made of the array before are beyond reach.
    ///
    /// - Throws: ``SecretFault`` where it is empty, too long, or the system gives no memory.
    public convenience init(taking bytes: inout [UInt8]) throws(SecretFault) {
        defer { Self.erase(&bytes) }
        try self.init(bytes)
    }

    /// Secret bytes drawn from the randomness of the operating system.
    ///
    /// This is one of the few places where chance enters; nothing that must come out the same twice may depend on it.
    ///
    /// - Throws: ``SecretFault`` where `count` is out of range or the system gives no memory.
    public convenience init(random count: Int) throws(SecretFault) {
        try unsafe self.init(count: count) { unsafe randombytes_buf($0, count) }
    }

    /// The bytes of hexadecimal digits, without a copy outside guarded memory. Digits that are none count as zero.
    convenience init(hexadecimal digits: ArraySlice<UInt8>) throws(SecretFault) {
        try unsafe self.init(count: digits.count / 2) { target in
            for (index, digit) in digits.prefix(digits.count / 2 * 2).enumerated() {
                // `index / 2` stays below the count asked for.
                let byte = unsafe target[index / 2]
                unsafe target[index / 2] = byte << 4 | (Hexadecimal.value(of: digit) ?? 0)
            }
        }
    }

    deinit {
        // Zeroes the memory before it gives it back.
        unsafe sodium_free(self.memory)
    }

    /// Calls `body` with the secret. What `body` copies out of it, the caller has to erase.
    public func withBytes<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        // The memory holds `count` bytes and lives as long as `self`.
        let buffer = unsafe UnsafeRawBufferPointer(start: self.memory, count: self.count)
        defer { withExtendedLifetime(self) {} }
        return try unsafe body(buffer.bindMemory(to: UInt8.self).span)
    }

    /// Hands the address of the secret to C, for the time of the call.
    func withPointer<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
        defer { withExtendedLifetime(self) {} }
        return unsafe body(UnsafePointer(self.memory.assumingMemoryBound(to: UInt8.self)))
    }

    /// Whether the other secret has the same bytes, in a time that does not depend on them.
    public func isEqual(to other: SecretBytes) -> Bool {
        guard self.count == other.count else { return false }
        defer { withExtendedLifetime((self, other)) {} }
        return unsafe sodium_memcmp(self.memory, other.memory, self.count) == 0
    }

    /// Zeroes `bytes` in a way that no compiler leaves out, and empties it.
    public static func erase(_ bytes: inout [UInt8]) {
        unsafe bytes.withUnsafeMutableBytes { buffer in
            if let base = buffer.baseAddress { unsafe sodium_memzero(base, buffer.count) }
        }
        bytes.removeAll(keepingCapacity: false)
    }
}

extension SecretBytes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How many bytes, and nothing of them.
    public var description: String { "SecretBytes(\(self.count) bytes)" }

    /// How many bytes, and nothing of them.
    public var debugDescription: String { self.description }

    /// A mirror without anything in it but the number of bytes.
    public var customMirror: Mirror { Mirror(self, children: ["count": self.count]) }
}
