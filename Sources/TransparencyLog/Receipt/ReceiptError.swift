/// Why bytes are no receipt, or why it does not hold.
public enum ReceiptError: Error, Hashable, Sendable {
    /// More than ``LogLimits/receiptBytes``.
    case tooLong(Int)
    /// The first line is not `c2sp.org/tlog-proof@v1`.
    case badHeader
    /// The line `extra` is not the one base64 spelling of at least one byte.
    case badExtra
    /// There is no line `index` with a number without leading zeros.
    case badIndex
    /// This line of the proof, counted from 1, is not the one base64 spelling of a hash, is one too many, or the empty
    /// line after the proof is missing.
    case badHash(line: Int)
    /// What follows the empty line is no signed note.
    case note(NoteError)
    /// The note is no checkpoint of the log of the policy.
    case evaluation(EvaluationError)
    /// The log did not sign the checkpoint.
    case notSignedByLog
    /// A line, counted from 0, names a known key for what it did not sign.
    case badSignature(line: Int)
    /// Too few distinct witness keys cosigned.
    case quorum(found: Int, needed: Int)
    /// The leaf is not shown to be in the tree of the checkpoint.
    case inclusion(ProofError)
}
