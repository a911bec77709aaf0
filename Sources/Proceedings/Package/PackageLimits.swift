/// Sizes up to which a package is read. But for the rules, the format itself has no bounds.
public struct PackageLimits: Hashable, Sendable {
    /// Documents besides those of the record.
    public var documents = 32
    /// Bytes in the document `rules` (docs/record-format/v1.md, section 8).
    public var rules = 1 << 20
    /// Bytes in any other document.
    public var document = 1 << 31
    /// Bytes in each of the documents that are read whole: `election`, `outcome` and `trace`.
    public var read = 1 << 28
    /// Bytes in `checkpoint`.
    public var checkpoint = 1 << 16
    /// Bytes in `checkpoints`.
    public var checkpoints = 1 << 28
    /// Bytes in `log`.
    public var log = 1 << 40

    /// The limits that go with no further reason.
    public init() {}

    /// The limit of a part.
    func most(_ part: String) -> Int {
        switch part {
        case "rules": self.rules
        case "election", "outcome", "trace", "documents", "texts": self.read
        case PackagePart.checkpoint.rawValue: self.checkpoint
        case PackagePart.checkpoints.rawValue: self.checkpoints
        case PackagePart.log.rawValue: self.log
        default: self.document
        }
    }
}
