/// Where a round is (docs/record-format/v1.md, section 4).
public enum RoundPhase: String, CaseIterable, Hashable, Sendable {
    /// The manifest stands; the register is being written.
    case enrolling
    /// Ballots are accepted (*stemming open*).
    case open
    /// Voting has ended (*stemming gesloten*).
    case closed
    /// The outcome is certified.
    case counted
    /// Everything is published; nothing more is accepted.
    case published
}
