/// What an accepted entry means for the count.
public enum EntryEffect: Hashable, Sendable {
    /// Nothing.
    case none
    /// A voter cast a ballot; what it says is in the inspection.
    case cast(voter: Int32)
    /// A voter's ballots do not count.
    case cancelled(voter: Int32)
    /// A paper ballot is settled: what it says, or `nil` when nobody can tell.
    case paper(Choices?, channel: String)
}
