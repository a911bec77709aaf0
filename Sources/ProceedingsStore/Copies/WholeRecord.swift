public import Proceedings
public import TransparencyLog

/// Everything that is kept of one record.
public struct WholeRecord: Sendable {
    /// The entries, in order.
    public var entries: [[UInt8]]
    /// The checkpoints of the log alone, by size.
    public var checkpoints: [(size: Int, note: SignedNote)]
    /// Of each size the cosigned checkpoint that counts, by size.
    public var cosigned: [(size: Int, note: SignedNote)]
    /// The files, by kind and address.
    public var files: [(file: RecordFile, bytes: [UInt8])]

    /// A record of these parts.
    public init(
        entries: [[UInt8]],
        checkpoints: [(size: Int, note: SignedNote)],
        cosigned: [(size: Int, note: SignedNote)],
        files: [(file: RecordFile, bytes: [UInt8])]
    ) {
        self.entries = entries
        self.checkpoints = checkpoints
        self.cosigned = cosigned
        self.files = files
    }
}
