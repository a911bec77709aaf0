/// Why the stored state of a witness cannot be read. A witness without its state must not sign.
public enum WitnessStateError: Error, Hashable, Sendable {
    /// The key given is not of type ``SignatureType/log``.
    case badLogKey
    /// More bytes than a note and a line can have.
    case tooLong(Int)
    /// The first line is not `time` with a number, or there is a time without a checkpoint.
    case badTime
    /// What follows is no signed note.
    case note(NoteError)
    /// The note is no checkpoint of this log with its valid signature.
    case badSignature
}
