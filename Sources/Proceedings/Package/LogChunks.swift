/// Reads a log in chunks, from its first entry to its last, and holds one chunk at a time.
public struct LogChunks: Sendable {
    /// Bytes in a chunk where nothing else is asked for: some thousands of open ballots.
    public static let standardChunk = 1 << 20

    private let source: any ByteSource
    private let end: Int
    private let chunk: Int
    private var position: Int
    private var entry = 0

    /// A reader of the log in `range` of `source`.
    ///
    /// - Parameter chunk: how many bytes to read at a time, at least as many as the longest entry takes.
    init(_ source: any ByteSource, range: Range<Int>, chunk: Int) {
        self.source = source
        self.position = range.lowerBound
        self.end = range.upperBound
        self.chunk = max(chunk, EncodingLimits.item + 2)
    }

    /// The next entries, or `nil` at the end of the log.
    ///
    /// - Throws: ``PackageError``; an entry of no bytes, of more than ``EncodingLimits/item``, or that ends beyond the
    ///   log is a ``PackageFault/Code/entry`` at its length. It is told when its turn comes: entries before it are
    ///   handed out first.
    public mutating func next() throws(PackageError) -> LogChunk? {
        guard self.position < self.end else { return nil }
        let bytes = try self.source.bytes(self.position..<min(self.position + self.chunk, self.end))
        var entries: [Range<Int>] = []
        var offset = 0
        while let range = Framing.next(bytes, at: offset, most: EncodingLimits.item) {
            entries.append(range)
            offset = range.upperBound
        }
        guard !entries.isEmpty else {
            throw .malformed(PackageFault(.entry, at: self.position, part: PackagePart.log.rawValue))
        }
        let chunk = LogChunk(firstEntry: self.entry, bytes: bytes, entries: entries)
        self.position += offset
        self.entry += entries.count
        return chunk
    }
}
