/// From what an initiative came (*herkomst*).
public enum Lineage: Hashable, Sendable {
    /// A new idea.
    case original
    /// Several that go on as one (*samengevoegd*).
    case merged([Source])
    /// A part of one that goes on as several (*gesplitst*).
    case split(Source)
    /// One of an earlier round, handed in again (*opnieuw ingediend*).
    case resubmitted(Source)

    /// A version of another initiative.
    public struct Source: Hashable, Sendable {
        /// Of which.
        public let initiative: InitiativeID
        /// Which version.
        public let version: VersionID
    }

    /// What it came from directly, in order.
    public var sources: [Source] {
        switch self {
        case .original: []
        case .merged(let sources): sources
        case .split(let source), .resubmitted(let source): [source]
        }
    }
}
