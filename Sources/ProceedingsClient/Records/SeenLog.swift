public import TransparencyLog

/// What was seen of a log: its key, and the latest checkpoint that was checked.
public struct SeenLog: Hashable, Sendable {
    /// The key of the log.
    public let key: VerifierKey
    /// The checkpoint as the log signed it.
    public let note: SignedNote
    /// What it says.
    public let checkpoint: Checkpoint

    /// The most octets.
    public static let mostBytes = LogLimits.noteBytes + 1_024

    private static let header = "buurtstem/v1/seen"

    init(key: VerifierKey, note: SignedNote, checkpoint: Checkpoint) {
        self.key = key
        self.note = note
        self.checkpoint = checkpoint
    }

    /// Reads what ``bytes`` wrote; the signature of the log is checked again. `nil` for anything else.
    public init?(parsing bytes: [UInt8]) {
        guard bytes.count <= SeenLog.mostBytes else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
        guard lines.count == 3, lines[0].elementsEqual(SeenLog.header.utf8),
            let text = String(validating: lines[1], as: UTF8.self), let key = try? VerifierKey(parsing: text),
            let note = try? SignedNote(parsing: Array(lines[2])), let checkpoint = key.signedCheckpoint(in: note)
        else { return nil }
        self.init(key: key, note: note, checkpoint: checkpoint)
    }

    /// The name of the format, the key and the note.
    public var bytes: [UInt8] { Array("\(SeenLog.header)\n\(self.key)\n".utf8) + self.note.bytes }
}
