/// Projects that were equal, exactly, in the quantity on which the rule was deciding.
public struct Tie: Hashable, Sendable {
    /// Whether the set of winners depends on how the tie is broken.
    public enum Materiality: String, Hashable, Sendable {
        /// The winners are the same whichever comes first.
        case immaterial
        /// The winners depend on it.
        case material
        /// Not examined, or too many cases to examine.
        case unknown
    }

    /// The equal projects, by identifier.
    public let members: [ProjectID]
    /// The number of the step at which they were equal, from 0, in the steps of the outcome.
    public internal(set) var step: Int
    /// In what they were equal.
    public let measure: Measure
    /// The key of the tie order that decided, or `nil` when none did.
    public let brokenBy: TieKey?
    /// Who came first, or `nil` when it was not decided.
    public let chosen: ProjectID?
    /// Whether it mattered.
    public var materiality: Materiality

    /// A tie.
    public init(
        members: [ProjectID],
        step: Int,
        measure: Measure,
        brokenBy: TieKey?,
        chosen: ProjectID?,
        materiality: Materiality
    ) {
        self.members = members
        self.step = step
        self.measure = measure
        self.brokenBy = brokenBy
        self.chosen = chosen
        self.materiality = materiality
    }
}
