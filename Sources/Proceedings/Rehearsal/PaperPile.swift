/// Paper ballots of one batch in a rehearsal, waiting to be entered after the close.
struct PaperPile: Sendable {
    /// The number of the batch.
    let batch: Int
    /// What each ballot says.
    let ballots: [Choices]
}
