public import Signing
internal import TransparencyLog

/// An entry with everything that can be found out about it without knowing what came before.
public struct EntryInspection: Sendable {
    /// The entry, or `nil` when the bytes are none.
    public let entry: Entry?
    /// Its leaf hash.
    public let leafHash: Digest
    /// What is wrong with it, in the order found.
    public let problems: [EntryProblem]
    /// What a ballot says, where that is known and allowed; `nil` for a void or unopened one.
    public let choices: Choices?
    /// The checkpoint in it, with the verdict on each signature.
    let note: NoteEvaluation?

    init(
        entry: Entry?,
        leafHash: Digest,
        problems: [EntryProblem],
        choices: Choices? = nil,
        note: NoteEvaluation? = nil
    ) {
        self.entry = entry
        self.leafHash = leafHash
        self.problems = problems
        self.choices = choices
        self.note = note
    }
}
