/// Takes bytes one piece after the other: a file, or memory.
public protocol ByteSink {
    /// Adds `bytes` after all that was written before.
    mutating func write(_ bytes: [UInt8]) throws
}

/// Bytes collected in memory.
public struct MemorySink: ByteSink, Sendable {
    /// What was written.
    public private(set) var bytes: [UInt8] = []

    /// A sink with nothing in it.
    public init() {}

    /// Adds `bytes`.
    public mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }
}
