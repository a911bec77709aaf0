public import BallotRules

/// Every cent from pot to receipt, in double entry (*grootboek*).
///
/// A booking moves money from accounts to accounts, so that all balances together stay zero at every entry. No account but
/// the outside goes below zero: no pot is overdrawn, nothing is paid that was not granted, no receipt is accepted for money
/// that was not paid.
public struct AwardLedger: Hashable, Sendable {
    /// What is known of the award of one initiative.
    public struct Award: Hashable, Sendable {
        /// From which pot.
        public let pot: PotKey
        /// Granted in all, less what was lowered.
        public internal(set) var granted = Money.zero
        /// Whether the amount is fixed.
        public internal(set) var isSettled = false
    }

    /// Every booking, in order.
    public private(set) var entries: [LedgerEntry] = []
    /// Awards and reservations by initiative.
    public internal(set) var awards: [InitiativeID: Award] = [:]
    private var balances: [Account: Money] = [:]
    private var booked: Set<EntryID> = []
    var receipts: Set<ReceiptID> = []

    /// An empty ledger.
    public init() {}

    /// What an account holds.
    public func balance(of account: Account) -> Money { self.balances[account] ?? .zero }

    /// The accounts that hold something, in order.
    public var accounts: [(account: Account, balance: Money)] {
        self.balances.keys.sorted().map { (account: $0, balance: self.balance(of: $0)) }
    }

    /// All balances together; always zero.
    public var sum: Money { self.balances.values.reduce(.zero) { $0 + $1 } }

    /// Every booking that touches `initiative`, in order: its money from pot to receipt.
    public func trail(of initiative: InitiativeID) -> [LedgerEntry] {
        self.entries.filter { entry in
            entry.transfers.contains { $0.from.initiative == initiative || $0.to.initiative == initiative }
        }
    }

    /// The ledger after a booking.
    ///
    /// - Throws: ``LedgerProblem``; the ledger stays as it was.
    /// - Complexity: O(n) in the bookings so far where the old ledger is kept, for then it is copied.
    public func booking(_ act: LedgerAct, entry: EntryID, on day: Day) throws(LedgerProblem) -> AwardLedger {
        guard !self.booked.contains(entry) else { throw .repeatedEntry(entry) }
        if let last = self.entries.last, day < last.day { throw .earlier(than: last.day) }
        var next = self
        var transfers: [LedgerEntry.Transfer] = []
        for transfer in try next.transfers(for: act) where transfer.amount > .zero {
            try next.move(transfer)
            transfers.append(transfer)
        }
        next.booked.insert(entry)
        next.entries.append(LedgerEntry(entry: entry, day: day, act: act, transfers: transfers))
        return next
    }

    private mutating func move(_ transfer: LedgerEntry.Transfer) throws(LedgerProblem) {
        let (from, to) = (self.balance(of: transfer.from), self.balance(of: transfer.to))
        guard transfer.from == .treasury || from >= transfer.amount else { throw .short(transfer.from, holds: from) }
        // All pots together stay within what amounts can express, and so does what was put in.
        guard to + transfer.amount <= Money.limit, from - transfer.amount >= Money(units: -Money.limit.units) else {
            throw .amount(transfer.amount)
        }
        self.set(transfer.from, from - transfer.amount)
        self.set(transfer.to, self.balance(of: transfer.to) + transfer.amount)
    }

    private mutating func set(_ account: Account, _ balance: Money) {
        self.balances[account] = balance == .zero ? nil : balance
    }
}
