extension ChoiceFault {
    /// A stable name for programs, such as `limits`.
    public var code: String {
        switch self {
        case .unknownProject: "unknown-project"
        case .order: "order"
        case .points: "points"
        case .idle: "idle"
        case .limits: "limits"
        }
    }
}
