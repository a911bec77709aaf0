/// Why a panel cannot be drawn.
public enum DrawProblem: Error, Hashable, Sendable {
    /// The pool is empty, or has more than 100,000 people.
    case pool(Int)
    /// This person is in the pool twice, or the name cannot stand in a record.
    case person(PersonID)
    /// The values of this person belong to no stratum.
    case noStratum(PersonID)
    /// There are no strata, more than 10,000, or one is there twice or has values for other features.
    case strata
    /// A number is not between these two.
    case count(Int, least: Int, most: Int)
    /// All strata have weight 0.
    case noWeights
}
