/// How many wrong attempts there may be: some at once, and one more after each pause.
///
/// In any span of `s` milliseconds there are thus at most `burst + s / pause`.
public struct AttemptLimit: Hashable, Sendable {
    /// How many at once.
    public let burst: Int
    /// After how many milliseconds one more.
    public let pause: Int

    /// A limit; `burst` is at least 1 and at most 1,000,000, `pause` at least 1 millisecond and at most a week.
    public init(burst: Int, pause: Int) {
        self.burst = min(max(burst, 1), 1_000_000)
        self.pause = min(max(pause, 1), 604_800_000)
    }

    /// For one code or voter: 5 at once, and one each 12 minutes. So at most 10 in any hour.
    public static let subject = AttemptLimit(burst: 5, pause: 720_000)
    /// For one source: 15 at once, and one each 4 seconds. So at most 30 in any minute.
    public static let source = AttemptLimit(burst: 15, pause: 4_000)
    /// For one source, at codes and voters whose own attempts are used up by others: one in a quarter of an hour.
    public static let chance = AttemptLimit(burst: 1, pause: 900_000)
}
