/// A quorum held against a room.
public struct QuorumFinding: Hashable, Sendable {
    /// Those who count as present.
    public let present: Int
    /// How many are needed; at least 1, for an empty room decides nothing.
    public let needed: Int
    /// Of how many that was computed.
    public let base: Int

    /// A finding.
    public init(present: Int, needed: Int, base: Int) {
        self.present = present
        self.needed = needed
        self.base = base
    }

    /// Whether there are enough.
    public var isReached: Bool { self.present >= self.needed }
}
