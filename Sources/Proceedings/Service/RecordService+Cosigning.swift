internal import Signing
public import TransparencyLog

/// What witnesses add to checkpoints.
extension RecordService {
    /// The log and its witnesses, as the record's first entry names them.
    public var witnessPolicy: WitnessPolicy { self.desk.witnessPolicy }

    /// Keeps cosignatures under a checkpoint of this log, with those that came before.
    ///
    /// A line that is not the valid one of a witness that the record names is left out. Of one witness the first stays.
    ///
    /// - Returns: how many witnesses have cosigned it now, and whether that is enough.
    /// - Throws: ``ServiceFault/notFound`` for a checkpoint that is none of this log.
    @discardableResult
    public func keep(
        _ lines: [NoteSignature],
        under note: SignedNote
    ) async throws(ServiceFault) -> (cosigned: Int, isQuorumMet: Bool) {
        guard let checkpoint = try? Checkpoint(text: note.text), let size = Int(exactly: checkpoint.size),
            size <= self.noteSize, (try? self.desk.tree.root(size: checkpoint.size)) == checkpoint.root
        else { throw .notFound }
        await self.cosigning.enter()
        defer { self.cosigning.leave() }
        return try await self.add(lines, under: note, size: size)
    }

    private func add(
        _ lines: [NoteSignature],
        under note: SignedNote,
        size: Int
    ) async throws(ServiceFault) -> (cosigned: Int, isQuorumMet: Bool) {
        let policy = self.desk.witnessPolicy
        do throws(RepositoryError) {
            var kept = try await self.keeping.cosignedCheckpoint(size) ?? note
            var count = RecordService.cosigners(kept, policy)
            let before = count
            for line in lines {
                guard let more = try? kept.adding([line]), RecordService.cosigners(more, policy) > count else {
                    continue
                }
                (kept, count) = (more, RecordService.cosigners(more, policy))
            }
            if count > before { try await self.keeping.keep(kept, size: size) }
            return (count, count >= policy.quorum)
        } catch {
            throw .storage(error)
        }
    }

    /// How many witnesses cosigned a note; 0 when something under it is not as it must be.
    static func cosigners(_ note: SignedNote, _ policy: WitnessPolicy) -> Int {
        guard let evaluation = try? policy.evaluate(note), evaluation.isLogSigned,
            evaluation.faults.isEmpty, evaluation.foreignLines.isEmpty
        else { return 0 }
        return evaluation.cosigners.count
    }
}
