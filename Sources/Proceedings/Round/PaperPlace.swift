/// Which paper ballot: its batch and its number there, both from 1.
struct PaperPlace: Hashable, Sendable {
    let batch: Int
    let number: Int

    init(batch: Int, number: Int) {
        (self.batch, self.number) = (batch, number)
    }

    /// That of a reading.
    init(_ entry: PaperEntry) {
        self.init(batch: entry.batch, number: entry.number)
    }
}
