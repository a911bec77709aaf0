/// Inspects the entries of a chunk on several threads; the order stays that of the log.
struct InspectionPool: Sendable {
    let inspector: EntryInspector
    let jobs: Int

    func inspect(_ chunk: LogChunk?) async -> [EntryInspection] {
        guard let chunk else { return [] }
        let count = chunk.entries.count
        let share = max(64, (count + self.jobs * 4 - 1) / (self.jobs * 4))
        guard self.jobs > 1, count > share else { return self.inspect(chunk, chunk.entries.indices) }
        return await withTaskGroup(of: (Int, [EntryInspection]).self) { group in
            for start in stride(from: 0, to: count, by: share) {
                let range = start..<min(count, start + share)
                group.addTask { (start, self.inspect(chunk, range)) }
            }
            var parts: [(Int, [EntryInspection])] = []
            for await part in group { parts.append(part) }
            parts.sort { $0.0 < $1.0 }
            return parts.flatMap(\.1)
        }
    }

    private func inspect(_ chunk: LogChunk, _ range: Range<Int>) -> [EntryInspection] {
        chunk.entries[range].map { self.inspector.inspect(chunk.bytes, in: $0) }
    }
}
