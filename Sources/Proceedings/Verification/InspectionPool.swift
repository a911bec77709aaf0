/// Inspects the entries of a log on several threads, and hands them on in the order of the log.
///
/// The log is cut into small pieces, each inspected by a task of its own, at most ``jobs`` at the same time. Whoever takes
/// them does so while the next ones are inspected, and no thread waits for the end of a chunk.
struct InspectionPool: Sendable {
    let inspector: any EntryInspecting
    let jobs: Int

    /// A piece with everything found out about its entries.
    private struct Inspected: Sendable {
        let piece: LogPiece
        let entries: [EntryInspection]
    }

    /// Reads `chunks` to their end, and calls `take` for each piece in turn.
    ///
    /// - Throws: ``PackageError`` when the log cannot be read.
    func inspect(_ chunks: LogChunks, _ take: (LogPiece, [EntryInspection]) -> Void) async throws {
        var pieces = LogPieces(chunks)
        // Pieces that were started and not taken yet: one that takes long holds up the others only so far.
        let window = self.jobs * 8
        try await withThrowingTaskGroup(of: Inspected.self) { group in
            var waiting: [Int: Inspected] = [:]
            var (started, running, taken) = (0, 0, 0)
            repeat {
                while running < self.jobs, started - taken < window, let piece = try pieces.next() {
                    group.addTask { Inspected(piece: piece, entries: self.inspect(piece)) }
                    started += 1
                    running += 1
                }
                // The threads are busy now; what is ready is taken meanwhile.
                while let ready = waiting.removeValue(forKey: taken) {
                    take(ready.piece, ready.entries)
                    taken += 1
                }
                guard let next = try await group.next() else { return }
                running -= 1
                waiting[next.piece.number] = next
            } while true
        }
    }

    private func inspect(_ piece: LogPiece) -> [EntryInspection] {
        piece.chunk.entries[piece.range].map { self.inspector.inspect(piece.chunk.bytes, in: $0) }
    }
}
