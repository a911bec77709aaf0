/// All ballots of an election, equal ones grouped: what a rule counts.
///
/// Ballots are kept as flat arrays over groups, so the cost of counting grows with the number of *distinct* ballots.
/// Projects are referred to by their index in ``Election/projects``.
public struct Profile: Sendable {
    /// What the ballots say.
    public let form: BallotForm
    /// Ballots cast, empty ones included.
    public let ballotCount: Int
    /// Weight of each group of equal ballots, in units of 1/``weightScale``: without weights the number of ballots.
    public let weights: [Int]
    /// Units in a weight of 1.
    public let weightScale: Int
    /// Units in one point.
    public let pointScale: Int
    /// The number of ballots in each group.
    public let multiplicities: [Int]
    /// Index into ``channels`` for each group.
    public let channelOfGroup: [Int]
    /// The channels that occur, in code-point order; one empty name when ballots carry none.
    public let channels: [String]

    /// Where each group's choices start in ``choices``; one more entry than groups.
    let offsets: [Int]
    /// Chosen projects of all groups in turn; ordered by preference for ordinal ballots, by index for others.
    let choices: [Int32]
    /// Points for each entry of `choices` in units of 1/``pointScale``; empty for forms without points.
    let points: [Int]

    /// The number of distinct ballots.
    public var groupCount: Int { self.weights.count }

    /// The sum of all weights, in units of 1/``weightScale``.
    public let totalWeight: Int

    init(
        form: BallotForm,
        ballotCount: Int,
        weights: [Int],
        weightScale: Int,
        pointScale: Int,
        multiplicities: [Int],
        channelOfGroup: [Int],
        channels: [String],
        offsets: [Int],
        choices: [Int32],
        points: [Int]
    ) {
        self.form = form
        self.ballotCount = ballotCount
        self.weights = weights
        self.weightScale = weightScale
        self.pointScale = pointScale
        self.multiplicities = multiplicities
        self.channelOfGroup = channelOfGroup
        self.channels = channels
        self.offsets = offsets
        self.choices = choices
        self.points = points
        self.totalWeight = weights.reduce(0, +)
    }

    /// The projects that group `group` chose: the best first for ordinal ballots, else by index.
    public func choices(of group: Int) -> [Int] {
        self.choices[self.offsets[group]..<self.offsets[group + 1]].map(Int.init)
    }

    /// The points of group `group` in units of 1/``pointScale``, beside ``choices(of:)``; empty without points.
    public func points(of group: Int) -> [Int] {
        self.points.isEmpty ? [] : Array(self.points[self.offsets[group]..<self.offsets[group + 1]])
    }
}
