extension LedgerProblem {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .amount: "ledger-amount"
        case .short: "ledger-short"
        case .repeatedEntry: "ledger-repeated-entry"
        case .earlier: "ledger-earlier"
        case .repeatedPot: "ledger-repeated-pot"
        case .noWeights: "ledger-no-weights"
        case .lastYear: "ledger-last-year"
        case .noDecision: "ledger-no-decision"
        case .alreadyReserved: "ledger-already-reserved"
        case .notReserved: "ledger-not-reserved"
        case .notAwarded: "ledger-not-awarded"
        case .noMoney: "ledger-no-money"
        case .aboveCeiling: "ledger-above-ceiling"
        case .otherPot: "ledger-other-pot"
        case .aboveAdvance: "ledger-above-advance"
        case .repeatedReceipt: "ledger-repeated-receipt"
        case .settled: "ledger-settled"
        }
    }
}

extension PotPlanProblem {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .notDivided: "pot-plan-not-divided"
        case .noAreas: "pot-plan-no-areas"
        case .unknownArea: "pot-plan-unknown-area"
        case .repeatedArea: "pot-plan-repeated-area"
        case .noWeight: "pot-plan-no-weight"
        case .leftOut: "pot-plan-left-out"
        case .noWeights: "pot-plan-no-weights"
        case .noCommonPot: "pot-plan-no-common-pot"
        }
    }
}
