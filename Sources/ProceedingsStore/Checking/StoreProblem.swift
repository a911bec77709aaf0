public import Proceedings

/// What a check of a store can find wrong.
public enum StoreProblem: Hashable, Sendable {
    /// SQLite finds the file damaged; in its own words.
    case integrity(String)
    /// A table, index or trigger is not as this version makes it.
    case schema(String)
    /// A text that is no name of a record.
    case name(String)
    /// The head counts other entries than there are.
    case head(size: Int, found: Int)
    /// The head counts other checkpoints, of the log alone or cosigned, than there are.
    case checkpointCount(counted: Int, found: Int)
    /// The entry of this number is missing.
    case missingEntry(Int)
    /// The first entry is none that names the key of a log.
    case noLogKey
    /// What is kept as the checkpoint of so many entries is no signed checkpoint.
    case unreadableCheckpoint(Int)
    /// A checkpoint names another number of entries than it is kept under, or more than there are.
    case otherSize(Int)
    /// The key of the log did not sign a checkpoint.
    case unsignedCheckpoint(Int)
    /// A checkpoint has another root than the entries that it names.
    case otherRoot(Int)
    /// A file is none that a record has.
    case unknownFile(kind: String, address: String)
    /// A file does not say what its address promises.
    case changedFile(RecordFile)
    /// A tile of hashes is missing.
    case missingTile(level: Int, number: Int)
    /// A tile does not have the hashes of its entries, or is of entries that are not there.
    case otherTile(level: Int, number: Int)
    /// The index of contents says something else of an entry than the entry.
    case otherContent(Int)

    /// Whether it is about something that can be made again from the entries.
    public var isOfProjection: Bool {
        switch self {
        case .missingTile, .otherTile, .otherContent: true
        default: false
        }
    }

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .integrity: "integrity"
        case .schema: "schema"
        case .name: "name"
        case .head: "head"
        case .checkpointCount: "checkpoint-count"
        case .missingEntry: "missing-entry"
        case .noLogKey: "no-log-key"
        case .unreadableCheckpoint: "unreadable-checkpoint"
        case .otherSize: "other-size"
        case .unsignedCheckpoint: "unsigned-checkpoint"
        case .otherRoot: "other-root"
        case .unknownFile: "unknown-file"
        case .changedFile: "changed-file"
        case .missingTile: "missing-tile"
        case .otherTile: "other-tile"
        case .otherContent: "other-content"
        }
    }
}
