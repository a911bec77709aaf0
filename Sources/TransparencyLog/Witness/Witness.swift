internal import Signing

/// A witness: cosigns checkpoints of the logs it follows, and for each log only ever one history (C2SP tlog-witness).
///
/// A value without clock, storage and network. Whoever runs it stores the new state of the log before the cosignature
/// leaves, and lets a request in only when the one before is stored.
public struct Witness: Sendable {
    private let cosigner: Cosigner
    private var logs: [KeyName: WitnessedLog] = [:]

    /// The key that others check the cosignatures with.
    public var verifierKey: VerifierKey { self.cosigner.verifierKey }

    /// A witness that follows these logs, with what it remembers of each. Of two with one origin the last is taken.
    public init(cosigner: Cosigner, logs: [WitnessedLog]) {
        self.cosigner = cosigner
        for log in logs { self.logs[log.log.name] = log }
    }

    /// What is remembered of the log `origin`; `nil` when the witness does not follow it.
    public func log(_ origin: KeyName) -> WitnessedLog? { self.logs[origin] }

    /// Answers a request, at `timestamp` seconds since 1970 on the witness's clock.
    ///
    /// The order of checks is that of C2SP tlog-witness, but for one: a log that signed two roots for the size that the
    /// witness knows is found out whatever old size and proof come with it.
    ///
    /// Throws: ``WitnessRefusal``; the state is then as before.
    public mutating func cosign(
        _ request: WitnessRequest,
        timestamp: UInt64
    ) throws(WitnessRefusal) -> WitnessAnswer {
        let checkpoint: Checkpoint
        do { checkpoint = try Checkpoint(text: request.note.text) } catch { throw .checkpoint(error) }
        guard let known = self.logs[checkpoint.origin] else { throw .unknownLog(checkpoint.origin) }
        guard known.log.signedCheckpoint(in: request.note) != nil else { throw .badLogSignature }
        try Self.check(request, checkpoint, against: known)
        guard timestamp >= known.timestamp, timestamp <= LogLimits.timestamp else {
            throw .clockWentBack(last: known.timestamp, now: timestamp)
        }
        let state = WitnessedLog(
            log: known.log,
            latest: known.log.ownLines(of: request.note),
            checkpoint: checkpoint,
            timestamp: timestamp
        )
        self.logs[checkpoint.origin] = state
        return WitnessAnswer(
            previousSize: known.size,
            state: state,
            cosignature: self.cosigner.cosign(checkpoint, timestamp: timestamp)
        )
    }

    private static func check(
        _ request: WitnessRequest,
        _ checkpoint: Checkpoint,
        against known: WitnessedLog
    ) throws(WitnessRefusal) {
        let root = known.checkpoint?.root ?? Merkle.emptyRoot
        if let latest = known.latest, checkpoint.size == known.size, checkpoint.root != root {
            throw .equivocation(Equivocation(latest, known.log.ownLines(of: request.note)))
        }
        guard request.oldSize <= checkpoint.size else {
            throw .oldSizeTooLarge(old: request.oldSize, new: checkpoint.size)
        }
        guard request.oldSize == known.size else {
            throw .otherOldSize(known: known.size, asked: request.oldSize)
        }
        let proof = ConsistencyProof(oldSize: request.oldSize, newSize: checkpoint.size, hashes: request.proof)
        do {
            try proof.verify(oldRoot: root, newRoot: checkpoint.root)
        } catch {
            throw .badConsistencyProof(error)
        }
    }
}
