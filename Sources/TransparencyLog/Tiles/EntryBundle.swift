/// Entries as they are published: each behind its length in two bytes, the most significant first (C2SP tlog-tiles).
public enum EntryBundle {
    /// The bytes of 1 to 256 entries.
    public static func encode(_ entries: [[UInt8]]) throws(EntryBundleError) -> [UInt8] {
        guard (1...Tile.fullWidth).contains(entries.count) else { throw .count(entries.count) }
        var bytes = [UInt8]()
        for (index, entry) in entries.enumerated() {
            guard let length = UInt16(exactly: entry.count) else {
                throw .entryTooLong(index, bytes: entry.count)
            }
            bytes += length.bigEndianBytes + entry
        }
        return bytes
    }

    /// Exactly `width` entries, and nothing after them.
    public static func decode(_ bytes: [UInt8], width: Int) throws(EntryBundleError) -> [[UInt8]] {
        guard (1...Tile.fullWidth).contains(width) else { throw .count(width) }
        var entries = [[UInt8]]()
        var rest = bytes[...]
        for index in 0..<width {
            guard rest.count >= 2 else { throw .truncated(index) }
            let length = rest.prefix(2).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(2)
            guard rest.count >= length else { throw .truncated(index) }
            entries.append([UInt8](rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        guard rest.isEmpty else { throw .trailingBytes(rest.count) }
        return entries
    }
}
