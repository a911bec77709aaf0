/// Why bytes are not a request to a witness.
public enum WitnessRequestError: Error, Hashable, Sendable {
    /// More bytes than a note and ``LogLimits/requestHashes`` lines of proof can have.
    case tooLong(Int)
    /// The first line is not `old` with a number without leading zeros.
    case badOldSize
    /// This line of the proof, counted from 1, is not the one base64 spelling of a hash, is one too many, or the empty
    /// line after the proof is missing.
    case badHash(line: Int)
    /// What follows the empty line is no signed note.
    case note(NoteError)
}
