public import BallotRules

/// What happened to the money of one pot in a quarter; what it held before and what came in, less what went out, is what it
/// holds after.
public struct PotTotals: Hashable, Sendable {
    /// Money by one kind of booking.
    public struct Flow: Hashable, Sendable {
        /// What was done, as records name it.
        public let act: String
        /// What it is called.
        public let wording: Bilingual
        /// What came in, in cents.
        public internal(set) var into = Money.zero
        /// What went out, in cents.
        public internal(set) var outOf = Money.zero
    }

    /// The pot.
    public let pot: PotKey
    /// What it held at the start, in cents.
    public internal(set) var opening = Money.zero
    /// What came in and went out, by kind of booking, in the order of their names.
    public internal(set) var flows: [Flow] = []
    /// What it held at the end.
    public internal(set) var closing = Money.zero
    /// What was granted of it, what was lowered or settled taken off.
    public internal(set) var granted = Money.zero
    /// What was paid of what was granted.
    public internal(set) var paid = Money.zero

    /// Whether the opening and what came in, less what went out, is the closing.
    public var isBalanced: Bool {
        self.flows.reduce(self.opening) { $0 + $1.into - $1.outOf } == self.closing
    }

    /// Every pot in which there was money, in order.
    ///
    /// - Complexity: O(m) in the bookings of the ledger.
    static func all(in ledger: AwardLedger, _ quarter: Quarter) -> [PotTotals] {
        var totals: [PotKey: PotTotals] = [:]
        var flows: [PotKey: [String: Flow]] = [:]
        for entry in ledger.entries where entry.day <= quarter.last {
            let isInside = quarter.contains(entry.day)
            for transfer in entry.transfers {
                if let pot = transfer.from.pot {
                    totals[pot, default: PotTotals(pot: pot)].add(transfer.amount, isInside, sign: -1)
                    if isInside {
                        flows[pot, default: [:]][entry.act.name, default: entry.flow].outOf += transfer.amount
                    }
                }
                if let pot = transfer.to.pot {
                    totals[pot, default: PotTotals(pot: pot)].add(transfer.amount, isInside, sign: 1)
                    if isInside {
                        flows[pot, default: [:]][entry.act.name, default: entry.flow].into += transfer.amount
                    }
                }
                guard isInside, let id = entry.act.initiative, let pot = ledger.awards[id]?.pot else { continue }
                totals[pot, default: PotTotals(pot: pot)].note(transfer)
            }
        }
        return totals.keys.sorted().compactMap { pot in
            guard var total = totals[pot] else { return nil }
            let all = flows[pot] ?? [:]
            total.flows = all.keys.sorted().compactMap { all[$0] }
            return total.isEmpty ? nil : total
        }
    }

    private var isEmpty: Bool {
        self.opening == .zero && self.flows.isEmpty && self.granted == .zero && self.paid == .zero
    }

    private mutating func add(_ amount: Money, _ isInside: Bool, sign: Int) {
        let signed = Money(units: amount.units * sign)
        if !isInside { self.opening += signed }
        self.closing += signed
    }

    private mutating func note(_ transfer: LedgerEntry.Transfer) {
        if transfer.to.kind == .committed { self.granted += transfer.amount }
        guard transfer.from.kind == .committed else { return }
        if transfer.to.kind == .advanced || transfer.to.kind == .spent {
            self.paid += transfer.amount
        } else {
            self.granted -= transfer.amount
        }
    }
}

extension LedgerEntry {
    var flow: PotTotals.Flow { PotTotals.Flow(act: self.act.name, wording: self.act.wording) }
}
