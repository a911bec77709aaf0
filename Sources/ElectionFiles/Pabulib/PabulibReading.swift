public import BallotRules

/// What came of reading a `.pb` file.
public struct PabulibReading: Sendable {
    /// The file, or `nil` when its sections could not be made out.
    public let document: PabulibDocument?
    /// The election, or `nil` when there is an error.
    public let election: Election?
    /// What a ballot may say according to META; `nil` when META has errors.
    public let limits: BallotLimits?
    /// What is not as it should be, in the order found.
    public let problems: [Problem]
    /// For each kind of problem how many more there are than ``problems`` tells.
    public let unreported: [ProblemCode: Int]

    /// Whether there is an election to count.
    public var isUsable: Bool { self.election != nil }
}
