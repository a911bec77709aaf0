/// Where money is (*rekening*). The balances of all accounts together are always zero.
public enum Account: Hashable, Sendable {
    /// Outside: where money of pots comes from and goes back to; the only one that can be below zero (*gemeentekas*).
    case treasury
    /// In a pot.
    case pot(PotKey)
    /// Kept for an initiative that is not decided yet (*gereserveerd*).
    case reserved(InitiativeID)
    /// Granted and not yet paid (*verplicht*).
    case committed(InitiativeID)
    /// Paid, without a receipt yet (*voorschot*).
    case advanced(InitiativeID)
    /// Accounted for by receipts (*verantwoord*).
    case spent(InitiativeID)
    /// To be paid back (*terug te betalen*).
    case claimed(InitiativeID)
    /// Not paid back, and no longer asked for (*afgeboekt*).
    case writtenOff(InitiativeID)

    /// The kinds of accounts, in the order that money goes.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Outside.
        case treasury
        /// In a pot.
        case pot
        /// Kept for an initiative.
        case reserved
        /// Granted and not yet paid.
        case committed
        /// Paid, without a receipt yet.
        case advanced
        /// Accounted for by receipts.
        case spent
        /// To be paid back.
        case claimed
        /// No longer asked for.
        case writtenOff = "written-off"
    }

    /// Of which kind it is.
    public var kind: Kind {
        switch self {
        case .treasury: .treasury
        case .pot: .pot
        case .reserved: .reserved
        case .committed: .committed
        case .advanced: .advanced
        case .spent: .spent
        case .claimed: .claimed
        case .writtenOff: .writtenOff
        }
    }

    /// The initiative to which it belongs.
    public var initiative: InitiativeID? {
        switch self {
        case .treasury, .pot: nil
        case .reserved(let id), .committed(let id), .advanced(let id), .spent(let id), .claimed(let id),
            .writtenOff(let id):
            id
        }
    }

    /// The pot that it is.
    public var pot: PotKey? { if case .pot(let pot) = self { pot } else { nil } }

    private var rank: Int {
        switch self {
        case .treasury: 0
        case .pot: 1
        case .reserved: 2
        case .committed: 3
        case .advanced: 4
        case .spent: 5
        case .claimed: 6
        case .writtenOff: 7
        }
    }
}

extension Account: Comparable {
    /// By kind, then by pot or initiative.
    public static func < (left: Account, right: Account) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        if let one = left.pot, let other = right.pot { return one < other }
        if let one = left.initiative, let other = right.initiative { return one < other }
        return false
    }
}
