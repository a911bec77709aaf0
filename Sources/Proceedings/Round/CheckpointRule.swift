internal import TransparencyLog

/// What a checkpoint must carry to stand in a record or package (docs/record-format/v1.md, section 7).
enum CheckpointRule {
    /// Reads a note that must have the log's signature, cosignatures of the quorum, and no other line.
    static func evaluate(_ bytes: [UInt8], _ policy: WitnessPolicy) throws(EntryProblem) -> NoteEvaluation {
        let evaluation = try self.read(bytes, policy)
        guard evaluation.isQuorumMet else {
            throw .checkpointSignatures(cosigned: evaluation.cosigners.count, quorum: policy.quorum)
        }
        return evaluation
    }

    /// Reads a note that must have the log's signature, at most one line of each witness, and no other line.
    static func read(_ bytes: [UInt8], _ policy: WitnessPolicy) throws(EntryProblem) -> NoteEvaluation {
        guard let note = try? SignedNote(parsing: bytes), let evaluation = try? policy.evaluate(note),
            evaluation.checkpoint.extensions.isEmpty
        else { throw .checkpointUnreadable }
        let logLines = evaluation.lines.filter { $0 == .log }.count
        let isClean = evaluation.faults.isEmpty && evaluation.foreignLines.isEmpty
        guard logLines == 1, isClean, evaluation.timestamps.values.allSatisfy({ $0.count == 1 }) else {
            throw .checkpointSignatures(cosigned: evaluation.cosigners.count, quorum: policy.quorum)
        }
        return evaluation
    }
}
