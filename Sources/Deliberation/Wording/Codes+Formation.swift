extension CompositionFinding {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .size: "composition-size"
        case .family: "composition-family"
        case .household: "composition-household"
        case .chair: "composition-chair"
        case .vacant: "composition-vacant"
        }
    }
}

extension RotationSchedule.Problem {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .parts: "rotation-parts"
        }
    }
}

extension FormationRefusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .step(let refusal): refusal.code
        case .candidate(let refusal): refusal.code
        case .stage: "formation-stage"
        case .badName: "formation-bad-name"
        case .repeated: "formation-repeated"
        case .unknown: "formation-unknown"
        case .noSeat: "formation-no-seat"
        case .day: "formation-day"
        case .tooMany: "formation-too-many"
        }
    }
}
