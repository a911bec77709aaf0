/// What a witness has decided to say, and what it must remember first.
public struct WitnessAnswer: Hashable, Sendable {
    /// The size that the witness knew before. Store ``state`` only if the store still has this one, in one step.
    public let previousSize: UInt64
    /// What to store, durably, before ``cosignature`` is given out.
    public let state: WitnessedLog
    /// The line to add to the note.
    public let cosignature: NoteSignature
}
