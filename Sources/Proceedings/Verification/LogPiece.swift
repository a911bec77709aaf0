/// Some entries of a chunk that are inspected together.
struct LogPiece: Sendable {
    /// Pieces are numbered from 0 in the order of the log.
    let number: Int
    let chunk: LogChunk
    /// Which of the chunk's entries.
    let range: Range<Int>

    /// The number in the log of the first entry.
    var firstEntry: Int { self.chunk.firstEntry + self.range.lowerBound }

    /// Whether the chunk ends with it.
    var isLast: Bool { self.range.upperBound == self.chunk.entries.count }
}
