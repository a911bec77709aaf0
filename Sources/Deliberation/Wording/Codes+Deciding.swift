extension BallotFault {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .attendance: "ballot-attendance"
        case .count: "ballot-count"
        case .kind: "ballot-kind"
        case .empty: "ballot-empty"
        case .moreVotesThanVoters: "ballot-more-votes-than-voters"
        case .repeated: "ballot-repeated"
        case .unknown: "ballot-unknown"
        case .grade: "ballot-grade"
        case .equalRanks: "ballot-equal-ranks"
        case .noPot: "ballot-no-pot"
        case .incomplete: "ballot-incomplete"
        case .abovePot: "ballot-above-pot"
        case .belowPot: "ballot-below-pot"
        case .amount: "ballot-amount"
        case .tooManyCases: "ballot-too-many-cases"
        case .keyParts: "ballot-key-parts"
        }
    }
}

extension LotError {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .noItems: "lot-no-items"
        case .repeated: "lot-repeated"
        case .zeroByte: "lot-zero-byte"
        case .tooLong: "lot-too-long"
        }
    }
}

extension MethodError {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .unknownMethod: "method-unknown-method"
        case .option: "method-option"
        case .missing: "method-missing"
        case .quorumOfLaw: "method-quorum-of-law"
        }
    }
}

extension MachineRefusal {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .notFrom: "step-not-now"
        case .unmet: "step-conditions"
        }
    }
}
