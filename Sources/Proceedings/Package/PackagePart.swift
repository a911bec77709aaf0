/// The parts that come after the documents, in their order (docs/record-format/v1.md, section 9).
public enum PackagePart: String, CaseIterable, Hashable, Sendable {
    /// The checkpoint of the whole log.
    case checkpoint
    /// Earlier checkpoints.
    case checkpoints
    /// The entries.
    case log

    /// The most bytes of the head of a part: an array of a text of 64 bytes and a number.
    static let headLimit = 1 + 2 + 64 + 9
}
