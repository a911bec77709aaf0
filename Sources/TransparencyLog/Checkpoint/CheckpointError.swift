/// Why a text is not a checkpoint.
public enum CheckpointError: Error, Hashable, Sendable {
    /// Fewer than three lines, or the last one without newline.
    case tooFewLines
    /// The first line is no name of a log; see ``KeyName``.
    case badOrigin
    /// The second line is not a number without leading zeros of at most ``LogLimits/treeSize``.
    case badSize
    /// The third line is not the one base64 spelling of 32 bytes.
    case badRoot
    /// Size 0 with another root than that of the empty tree.
    case wrongEmptyRoot
    /// An extension line that is empty, holds a control character or is not UTF-8. Lines are numbered from 1.
    case badExtension(line: Int)
}
