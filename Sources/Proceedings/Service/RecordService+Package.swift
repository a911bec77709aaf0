internal import Deliberation
internal import Signing
internal import TransparencyLog

/// The record in one file that verifies by itself.
extension RecordService {
    /// The most earlier checkpoints in a package: the latest ones.
    public static let mostEarlier = 1_024

    /// The package of the record up to its largest cosigned checkpoint; of a round once it is published. The cosigned
    /// checkpoints before it come along, at most ``mostEarlier``.
    ///
    /// - Throws: ``ServiceFault/notFound`` before there is a cosigned checkpoint, and ``ServiceFault/hidden(_:)`` while
    ///   something in it may not be shown: nobody could verify a package with gaps.
    /// - Complexity: every entry is read twice, once for the length.
    public nonisolated func package() async throws(ServiceFault) -> RecordPackage {
        let phase = await self.round { $0.phase }
        if let phase, phase != .published { throw .hidden(phase == .enrolling || phase == .open ? .closed : .counted) }
        let wanted = phase == nil ? nil : await self.noteSize
        let note = try await self.stored { (keeping) throws(RepositoryError) in
            try await keeping.cosignedCheckpoint(wanted)
        }
        guard let note, let checkpoint = try? Checkpoint(text: note.text), let count = Int(exactly: checkpoint.size)
        else {
            throw .notFound
        }
        let content = try await self.packageContent(count)
        let documents = try await self.packageDocuments(content)
        let earlier = try await self.earlierCheckpoints(count)
        do throws(PackageWritingError) {
            let writer = try PackageWriter(
                self.kind,
                documents: documents,
                checkpoint: note.bytes,
                checkpoints: earlier,
                log: MemoryEntries([])
            )
            var head = MemorySink()
            try writer.writeHead(logLength: content.length, to: &head)
            return RecordPackage(head: head.bytes, logLength: content.length, entries: count, self.keeping)
        } catch {
            throw .storage(RepositoryError(.damaged, "the package cannot be written", cause: error))
        }
    }

    /// The cosigned checkpoints of fewer entries that belong to this log and have no line but those of the log and its
    /// witnesses.
    private nonisolated func earlierCheckpoints(_ count: Int) async throws(ServiceFault) -> [[UInt8]] {
        let notes = try await self.stored { (keeping) throws(RepositoryError) in
            try await keeping.cosignedCheckpoints(below: count, most: RecordService.mostEarlier)
        }
        let policy = await self.witnessPolicy
        return notes.filter { RecordService.cosigners($0, policy) > 0 }.map(\.bytes)
    }
}
