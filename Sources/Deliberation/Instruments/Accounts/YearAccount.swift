public import BallotRules

/// What the pots of one year came to (*jaarverantwoording*; Heerlen: money fixed per yearly programme, evaluated yearly).
///
/// Computed from the ledger, so that it can be made again by anybody. Every amount is in cents.
public struct YearAccount: Hashable, Sendable {
    /// One pot.
    public struct Line: Hashable, Sendable {
        /// The pot.
        public let pot: PotKey
        /// What is still in the pot.
        public let left: Money
        /// What is kept for initiatives that are not decided yet.
        public let reserved: Money
        /// What is granted and not paid.
        public let committed: Money
        /// What is paid without a receipt.
        public let advanced: Money
        /// What has a receipt.
        public let spent: Money
        /// What is to be paid back.
        public let claimed: Money
        /// What was not paid back and is no longer asked for.
        public let writtenOff: Money
        /// The initiatives that got something, by name.
        public let initiatives: [InitiativeID]

        /// Everything together: what came into the pot and did not leave it for another or for the treasury.
        public var total: Money {
            self.left + self.reserved + self.committed + self.advanced + self.spent + self.claimed + self.writtenOff
        }
    }

    /// The year.
    public let year: Int
    /// Its pots, in order.
    public let lines: [Line]

    /// The account of `year`.
    ///
    /// - Complexity: O(a + n log n) for a accounts and n pots and awards.
    public init(_ ledger: AwardLedger, year: Int) {
        var pots: Set<PotKey> = []
        for (account, _) in ledger.accounts {
            if case .pot(let pot) = account, pot.year == year { pots.insert(pot) }
        }
        var initiatives: [PotKey: [InitiativeID]] = [:]
        for id in ledger.awards.keys.sorted() {
            guard let pot = ledger.awards[id]?.pot, pot.year == year else { continue }
            pots.insert(pot)
            initiatives[pot, default: []].append(id)
        }
        self.year = year
        self.lines = pots.sorted().map { pot in
            let ids = initiatives[pot] ?? []
            let sum = { (make: (InitiativeID) -> Account) in
                ids.reduce(Money.zero) { $0 + ledger.balance(of: make($1)) }
            }
            return Line(
                pot: pot,
                left: ledger.balance(of: .pot(pot)),
                reserved: sum { .reserved($0) },
                committed: sum { .committed($0) },
                advanced: sum { .advanced($0) },
                spent: sum { .spent($0) },
                claimed: sum { .claimed($0) },
                writtenOff: sum { .writtenOff($0) },
                initiatives: ids.filter { ledger.awards[$0]?.granted ?? .zero > .zero }
            )
        }
    }

    /// All pots together.
    public var total: Money { self.lines.reduce(.zero) { $0 + $1.total } }
}
