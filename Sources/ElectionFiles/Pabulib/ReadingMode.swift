/// How a reader treats what deviates from the format.
public enum ReadingMode: String, CaseIterable, Hashable, Sendable {
    /// Every deviation is an error.
    case strict
    /// Deviations that leave no doubt about the ballots are read, and each one reported as a leniency.
    case lenient
}
