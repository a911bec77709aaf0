/// Why something is no evidence that a log showed two histories. Notes are counted from 1.
public enum EquivocationError: Error, Hashable, Sendable {
    /// More than ``LogLimits/evidenceBytes``.
    case tooLong(Int)
    /// The first line is not the name of the format.
    case badHeader
    /// The second line is not the length of the first note, or the note is not there.
    case badLength
    /// This line of hashes, counted from 1, is none, or one too many.
    case badHash(line: Int)
    /// This note is none.
    case note(Int, NoteError)
    /// This note is no checkpoint of the log with its valid signature.
    case notOfLog(Int)
    /// The first checkpoint is the larger one.
    case notInOrder
    /// Both checkpoints say the same, or the larger one begins with the smaller one.
    case consistent
    /// The hashes do not belong to the tree of the larger checkpoint.
    case otherTree(ProofError)
    /// The tree from which the evidence is made could not be read.
    case reading(LogReadError)
}
