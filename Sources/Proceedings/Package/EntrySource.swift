/// Entries of a log, read in pieces from wherever they are kept.
public protocol EntrySource: Sendable {
    /// How many entries there are.
    var count: Int { get }

    /// The entries in `range`, which lies within `0..<count`.
    func entries(_ range: Range<Int>) throws -> [[UInt8]]
}

/// Entries in memory.
public struct MemoryEntries: EntrySource {
    private let list: [[UInt8]]

    /// A source of `entries`.
    public init(_ entries: [[UInt8]]) {
        self.list = entries
    }

    /// How many entries there are.
    public var count: Int { self.list.count }

    /// The entries in `range`, as far as there are any.
    public func entries(_ range: Range<Int>) -> [[UInt8]] { Array(self.list[range.clamped(to: self.list.indices)]) }
}
