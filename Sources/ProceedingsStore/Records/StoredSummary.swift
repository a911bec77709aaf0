public import Proceedings

/// What a store holds of one record.
public struct StoredSummary: Sendable {
    /// The name.
    public let name: RecordName
    /// How many entries.
    public let size: Int
    /// How many of each type that occurs, in the order of the types.
    public let types: [(type: EntryType, count: Int)]
    /// How many checkpoints of the log alone.
    public let checkpoints: Int
    /// How many cosigned checkpoints.
    public let cosigned: Int
    /// How many files.
    public let files: Int
}
