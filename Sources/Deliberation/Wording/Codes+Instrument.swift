extension InstrumentRefusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .step(let refusal): refusal.code
        case .state: "instrument-state"
        case .problem(let problem): problem.code
        }
    }
}

extension InstrumentProblem {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .earlier: "instrument-earlier"
        case .name: "instrument-name"
        case .unknown: "instrument-unknown"
        case .repeated: "instrument-repeated"
        case .noText: "instrument-no-text"
        case .amount: "instrument-amount"
        case .above: "instrument-above"
        case .count: "instrument-count"
        case .period: "instrument-period"
        case .day: "instrument-day"
        case .person: "instrument-person"
        case .open: "instrument-open"
        case .hash: "instrument-hash"
        case .notNext: "instrument-not-next"
        case .announced: "instrument-announced"
        case .ballotDiffers: "instrument-ballot-differs"
        case .tied: "instrument-tied"
        case .criterion: "instrument-criterion"
        case .room: "instrument-room"
        case .entrance(let refusal): refusal.code
        case .seat: "instrument-seat"
        }
    }
}

extension DrawProblem {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .pool: "draw-pool"
        case .person: "draw-person"
        case .noStratum: "draw-no-stratum"
        case .strata: "draw-strata"
        case .count: "draw-count"
        case .noWeights: "draw-no-weights"
        }
    }
}
