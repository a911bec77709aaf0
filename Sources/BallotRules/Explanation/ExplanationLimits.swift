/// How much work an explanation may do. Limits are numbers of counts, never seconds, so the result is the same on every
/// machine.
public struct ExplanationLimits: Hashable, Sendable {
    /// How many times the election may be counted again for one margin of one project, where the rule gives no
    /// guarantee that saves counting. At least 1.
    public let counts: Int
    /// The largest number of extra votes that is considered.
    public let extraVotes: Int
    /// The points that an extra ballot gives to its project, for ballots with points; `nil` for the largest number of
    /// points that any ballot gives to one project.
    public let points: Fraction?

    /// Limits.
    public init(counts: Int, extraVotes: Int, points: Fraction? = nil) {
        self.counts = max(counts, 1)
        self.extraVotes = max(extraVotes, 0)
        self.points = points
    }

    /// Limits that suit an election: small ones are examined to the end, large ones as far as a person will wait for.
    ///
    /// Extra votes are considered up to a thousand times the ballots cast.
    public static func fitting(_ election: Election) -> ExplanationLimits {
        let size = election.profile.choices.count + election.profile.groupCount + election.projects.count + 100
        let margins = 2 * max(election.projects.count, 1)
        let counts = self.work / size / margins
        let ballots = min(max(election.profile.ballotCount, 1), 1_000_000_000)
        return ExplanationLimits(counts: min(max(counts, 48), 5_000), extraVotes: ballots * 1_000)
    }

    /// Choices on distinct ballots to be read in all counts together.
    private static let work = 400_000_000
}
