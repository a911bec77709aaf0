/// One criterion of a tie order.
public enum TieKey: Hashable, Sendable {
    /// More supporters first.
    case votes
    /// Lower cost first.
    case costLow
    /// Higher cost first.
    case costHigh
    /// Earlier complete first; without a date last.
    case complete
    /// Code-point order of the identifiers.
    case id
    /// The order of rows in the source. The one key that depends on that order: for recounts of files whose maker
    /// broke ties so.
    case file
    /// A lot with this seed: by SHA-256 of seed, a zero byte, and identifier.
    case lot(seed: String)
    /// No decision: the tie stands.
    case refuse
}

extension TieKey: CustomStringConvertible {
    /// As written in a tie order: `cost-low`, `lot:SEED`.
    public var description: String {
        switch self {
        case .votes: "votes"
        case .costLow: "cost-low"
        case .costHigh: "cost-high"
        case .complete: "complete"
        case .id: "id"
        case .file: "file"
        case .lot(let seed): "lot:\(seed)"
        case .refuse: "refuse"
        }
    }
}
