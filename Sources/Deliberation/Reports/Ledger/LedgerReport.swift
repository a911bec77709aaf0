public import BallotRules

/// The money of all pots and awards, with every booking (*financieel overzicht*).
public struct LedgerReport: Report {
    /// An account with what it holds.
    public struct Balance: Hashable, Sendable {
        /// The account.
        public let account: Account
        /// What it holds, in cents; only the treasury can be below 0.
        public let amount: Money
    }

    /// A pot with everything that went through it.
    public struct Pot: Hashable, Sendable {
        /// The pot.
        public let pot: PotKey
        /// What came in, in cents.
        public internal(set) var into = Money.zero
        /// What went out.
        public internal(set) var outOf = Money.zero
        /// What it holds.
        public let holds: Money
    }

    /// What is found when everything is added up again from the bookings.
    public struct Checks: Hashable, Sendable {
        /// All balances together are zero.
        public let isSumZero: Bool
        /// The bookings, added up again, give every balance.
        public let isReplayed: Bool
        /// No account but the treasury is below zero.
        public let isCovered: Bool

        /// Whether all of them hold.
        public var isSound: Bool { self.isSumZero && self.isReplayed && self.isCovered }
    }

    /// Accounts that hold something, in order.
    public let accounts: [Balance]
    /// Pots through which money went, in order.
    public let pots: [Pot]
    /// Every booking, in order.
    public let journal: [LedgerEntry]
    /// What adding up finds.
    public let checks: Checks

    init(_ ledger: AwardLedger) {
        self.accounts = ledger.accounts.map { Balance(account: $0.account, amount: $0.balance) }
        self.journal = ledger.entries
        var balances: [Account: Money] = [:]
        var pots: [PotKey: Pot] = [:]
        for transfer in ledger.entries.lazy.flatMap(\.transfers) {
            balances[transfer.from, default: .zero] -= transfer.amount
            balances[transfer.to, default: .zero] += transfer.amount
            if let pot = transfer.from.pot {
                pots[pot, default: Pot(pot: pot, holds: ledger.balance(of: .pot(pot)))].outOf += transfer.amount
            }
            if let pot = transfer.to.pot {
                pots[pot, default: Pot(pot: pot, holds: ledger.balance(of: .pot(pot)))].into += transfer.amount
            }
        }
        self.pots = pots.keys.sorted().compactMap { pots[$0] }
        let kept = balances.filter { $0.value != .zero }
        self.checks = Checks(
            isSumZero: ledger.sum == .zero,
            isReplayed: kept == Dictionary(ledger.accounts.map { ($0.account, $0.balance) }) { first, _ in first },
            isCovered: ledger.accounts.allSatisfy { $0.account == .treasury || $0.balance >= .zero }
        )
    }
}

/// The money of one initiative or one pot, booking by booking (*spoor van het geld*).
public struct MoneyTrail: Report {
    /// Whose money it is.
    public enum Subject: Hashable, Sendable {
        /// Of an initiative, from pot to receipt.
        case initiative(InitiativeID)
        /// Of a pot.
        case pot(PotKey)
    }

    /// Whose money it is.
    public let subject: Subject
    /// What it is called; empty for a pot.
    public let title: String
    /// The bookings, in order.
    public let entries: [LedgerEntry]
    /// What the accounts of the initiative, or the pot, hold now.
    public let balances: [LedgerReport.Balance]
}

extension CaseBook {
    /// The money of all pots and awards.
    ///
    /// - Complexity: O(n log n) in the bookings.
    public var ledgerReport: LedgerReport { LedgerReport(self.ledger) }

    /// The money of one initiative from pot to receipt, or `nil` where there is no such initiative.
    public func moneyTrail(of id: InitiativeID) -> MoneyTrail? {
        guard let file = self.files[id] else { return nil }
        let accounts: [Account] = [
            .reserved(id), .committed(id), .advanced(id), .spent(id), .claimed(id), .writtenOff(id),
        ]
        return MoneyTrail(
            subject: .initiative(id),
            title: file.dossier.initiative.current.content.title,
            entries: self.ledger.trail(of: id),
            balances: self.balances(accounts)
        )
    }

    /// The money of one pot.
    public func moneyTrail(of pot: PotKey) -> MoneyTrail {
        MoneyTrail(
            subject: .pot(pot),
            title: "",
            entries: self.ledger.trail(of: pot),
            balances: self.balances([.pot(pot)])
        )
    }

    private func balances(_ accounts: [Account]) -> [LedgerReport.Balance] {
        accounts.map { LedgerReport.Balance(account: $0, amount: self.ledger.balance(of: $0)) }
            .filter { $0.amount != .zero }
    }
}
