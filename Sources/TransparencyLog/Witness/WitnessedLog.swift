/// What a witness remembers of one log: its key, and the last checkpoint that it cosigned.
///
/// This is what must be stored, durably, before a cosignature is given out.
public struct WitnessedLog: Hashable, Sendable {
    /// The key of the log; its name is the origin.
    public let log: VerifierKey
    /// The last cosigned checkpoint as the log signed it; `nil` before the first.
    public let latest: SignedNote?
    /// The checkpoint in ``latest``.
    public let checkpoint: Checkpoint?
    /// When the last cosignature was given, in seconds since 1970; 0 before the first.
    public let timestamp: UInt64

    /// The number of leaves that the witness knows of, 0 before the first checkpoint.
    public var size: UInt64 { self.checkpoint?.size ?? 0 }

    /// A log of which no checkpoint has been cosigned yet.
    public init(log: VerifierKey) throws(PolicyError) {
        guard log.type == .log else { throw .logKeyType }
        self.init(log: log, latest: nil, checkpoint: nil, timestamp: 0)
    }

    init(log: VerifierKey, latest: SignedNote?, checkpoint: Checkpoint?, timestamp: UInt64) {
        self.log = log
        self.latest = latest
        self.checkpoint = checkpoint
        self.timestamp = timestamp
    }

    /// Reads what ``bytes`` wrote. The signature of the log is checked again.
    ///
    /// Throws: ``WitnessStateError``.
    public init(log: VerifierKey, parsing bytes: [UInt8]) throws(WitnessStateError) {
        guard log.type == .log else { throw .badLogKey }
        guard bytes.count <= LogLimits.noteBytes + 32 else { throw .tooLong(bytes.count) }
        var lines = LineScanner(bytes)
        guard let timestamp = lines.number("time", limit: LogLimits.timestamp) else { throw .badTime }
        if lines.rest.isEmpty {
            guard timestamp == 0 else { throw .badTime }
            self.init(log: log, latest: nil, checkpoint: nil, timestamp: 0)
            return
        }
        let note: SignedNote
        do { note = try SignedNote(parsing: [UInt8](lines.rest)) } catch { throw .note(error) }
        guard let checkpoint = log.signedCheckpoint(in: note) else { throw .badSignature }
        self.init(log: log, latest: note, checkpoint: checkpoint, timestamp: timestamp)
    }

    /// The state as text: `time N`, and the last note as it is.
    public var bytes: [UInt8] {
        Array("time \(self.timestamp)\n".utf8) + (self.latest?.bytes ?? [])
    }
}
