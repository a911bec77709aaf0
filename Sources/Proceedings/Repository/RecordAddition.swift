public import TransparencyLog

/// What is added to a record in one step: all of it, or nothing.
public struct RecordAddition: Sendable {
    /// How many entries there are before.
    public let size: Int
    /// The entries, in order.
    public let entries: [[UInt8]]
    /// The checkpoint that covers them, as the log signed it. It is shown to nobody before all of this is durable.
    public let checkpoint: SignedNote?
    /// Files that the entries name. What is there already stays as it is.
    public let files: [(file: RecordFile, bytes: [UInt8])]

    /// An addition after the first `size` entries.
    public init(
        after size: Int,
        _ entries: [[UInt8]],
        checkpoint: SignedNote? = nil,
        files: [(file: RecordFile, bytes: [UInt8])] = []
    ) {
        self.size = size
        self.entries = entries
        self.checkpoint = checkpoint
        self.files = files
    }

    /// - Throws: ``RepositoryError/Code/entry`` for an entry or file without octets, or with more than there may be.
    public func check() throws(RepositoryError) {
        for entry in self.entries where entry.isEmpty || entry.count > EncodingLimits.item {
            throw RepositoryError(.entry, "an entry has \(entry.count) bytes")
        }
        for (file, bytes) in self.files where bytes.isEmpty || bytes.count > file.mostBytes {
            throw RepositoryError(.entry, "\(file.kind) \(file.address) has \(bytes.count) bytes")
        }
    }
}
