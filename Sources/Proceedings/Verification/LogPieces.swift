/// Cuts a log into pieces of some milliseconds of work.
///
/// A piece is measured in bytes: a page of the register takes as long as some thirty ballots, and is as long as some ten.
struct LogPieces {
    /// A piece ends with the entry that reaches so many bytes.
    private static let bytes = 1 << 15

    private var chunks: LogChunks
    private var chunk: LogChunk?
    private var position = 0
    private var number = 0

    init(_ chunks: LogChunks) {
        self.chunks = chunks
    }

    /// The next piece, or `nil` at the end of the log.
    mutating func next() throws(PackageError) -> LogPiece? {
        if self.chunk.map({ self.position == $0.entries.count }) ?? true {
            self.chunk = try self.chunks.next()
            self.position = 0
        }
        guard let chunk = self.chunk, self.position < chunk.entries.count else { return nil }
        let start = self.position
        let limit = chunk.entries[start].lowerBound + LogPieces.bytes
        while self.position < chunk.entries.count,
            self.position == start || chunk.entries[self.position].upperBound <= limit
        {
            self.position += 1
        }
        defer { self.number += 1 }
        return LogPiece(number: self.number, chunk: chunk, range: start..<self.position)
    }
}
