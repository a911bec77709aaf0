/// Some entries of a log that follow each other.
public struct LogChunk: Sendable {
    /// The number of the first entry.
    public let firstEntry: Int
    /// Bytes in which the entries stand.
    public let bytes: [UInt8]
    /// Where in ``bytes`` each entry stands, without its length.
    public let entries: [Range<Int>]

    /// The type of entry `index` of the chunk by its first bytes, without a look at the rest of it; `nil` when it
    /// begins as no entry does.
    public func type(at index: Int) -> EntryType? {
        let range = self.entries[index]
        guard range.count > 2, self.bytes[range.lowerBound] & 0xE0 == 0x80 else { return nil }
        return EntryType(rawValue: Int(self.bytes[range.lowerBound + 1]))
    }
}
