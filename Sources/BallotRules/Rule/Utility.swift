/// How much a voter has from a project that wins.
public enum Utility: String, CaseIterable, Hashable, Sendable {
    /// The project's cost, for each voter who supports it.
    case cost
    /// 1 for each voter who supports it.
    case cardinality
    /// The points that the voter gives it.
    case score
    /// On a ballot of k projects the one at place j (from 0) has k − j − 1; what is not ranked has 0.
    case borda
    /// One more than ``borda``.
    case bordaInclusive = "borda-inclusive"

    /// Whether the utility is defined for ballots of `form`.
    public func isDefined(for form: BallotForm) -> Bool {
        switch self {
        case .cost, .cardinality: form != .ordinal
        case .score: form.hasPoints
        case .borda, .bordaInclusive: form == .ordinal
        }
    }

    /// The utility that fits the ballots when none is asked for: score for points, Borda for rankings, else cost.
    public static func natural(for form: BallotForm) -> Utility {
        switch form {
        case .approval, .chooseOne, .knapsack: .cost
        case .cumulative, .scoring: .score
        case .ordinal: .borda
        }
    }
}
