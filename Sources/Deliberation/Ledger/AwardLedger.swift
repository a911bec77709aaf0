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
    public private(set) var awards: [InitiativeID: Award] = [:]
    private(set) var receipts: Set<ReceiptID> = []
    private(set) var ages = PotAges()
    private var balances: [Account: Money] = [:]
    private var booked: Set<EntryID> = []
    private var places = LedgerPlaces()

    /// An empty ledger.
    public init() {}

    /// What an account holds.
    public func balance(of account: Account) -> Money { self.balances[account] ?? .zero }

    /// The accounts that hold something, in order.
    public var accounts: [(account: Account, balance: Money)] {
        self.balances.keys.sorted().map { (account: $0, balance: self.balance(of: $0)) }
    }

    /// The pots that hold something, in order.
    public var pots: [(pot: PotKey, balance: Money)] {
        self.balances.keys.compactMap(\.pot).sorted().map { (pot: $0, balance: self.balance(of: .pot($0))) }
    }

    /// What the accounts of each kind hold together, in the order of the kinds.
    public var totals: [(kind: Account.Kind, balance: Money)] {
        var sums: [Account.Kind: Money] = [:]
        for (account, balance) in self.balances { sums[account.kind, default: .zero] += balance }
        return Account.Kind.allCases.map { (kind: $0, balance: sums[$0] ?? .zero) }
    }

    /// All balances together; always zero.
    public var sum: Money { self.balances.values.reduce(.zero) { $0 + $1 } }

    /// Every booking for or with money of `initiative`, in order: its money from pot to receipt.
    ///
    /// - Complexity: O(n) in the bookings returned.
    public func trail(of initiative: InitiativeID) -> [LedgerEntry] {
        self.places.of(initiative).map { self.entries[$0] }
    }

    /// Every booking into or out of `pot`, in order (*potoverzicht*).
    ///
    /// - Complexity: O(n) in the bookings returned.
    public func trail(of pot: PotKey) -> [LedgerEntry] {
        self.places.of(pot).map { self.entries[$0] }
    }

    /// Books an act in place.
    ///
    /// - Throws: ``LedgerProblem``; the ledger stays as it was.
    /// - Complexity: amortised O(t) in the transfers of the act, however many bookings there are.
    public mutating func book(_ act: LedgerAct, entry: EntryID, on day: Day) throws(LedgerProblem) {
        guard !self.booked.contains(entry) else { throw .repeatedEntry(entry) }
        if let last = self.entries.last, day < last.day { throw .earlier(than: last.day) }
        let plan = try self.plan(for: act)
        let transfers = plan.transfers.filter { $0.amount > .zero }
        try self.move(transfers)
        // Nothing is refused from here on.
        if case .carryOver(let carry) = act, let next = carry.next {
            self.ages.carry(plan.kept, from: carry.pot, to: next)
        } else {
            for transfer in transfers {
                if case .pot(let pot) = transfer.from { self.ages.take(transfer.amount, from: pot) }
            }
        }
        if let id = act.initiative { self.awards[id] = plan.award }
        if case .account(_, let receipt, _) = act { self.receipts.insert(receipt) }
        self.booked.insert(entry)
        let booking = LedgerEntry(entry: entry, day: day, act: act, transfers: transfers)
        self.places.add(booking, at: self.entries.count)
        self.entries.append(booking)
    }

    /// The ledger after a booking, as ``book(_:entry:on:)``.
    ///
    /// - Complexity: O(n) in the bookings so far where the old ledger is kept, for then it is copied.
    public func booking(_ act: LedgerAct, entry: EntryID, on day: Day) throws(LedgerProblem) -> AwardLedger {
        var next = self
        try next.book(act, entry: entry, on: day)
        return next
    }

    /// Moves all or nothing, in order.
    private mutating func move(_ transfers: [LedgerEntry.Transfer]) throws(LedgerProblem) {
        for place in transfers.indices {
            do throws(LedgerProblem) { try self.move(transfers[place]) } catch {
                for done in transfers[..<place].reversed() { self.shift(done.amount, from: done.to, to: done.from) }
                throw error
            }
        }
    }

    private mutating func move(_ transfer: LedgerEntry.Transfer) throws(LedgerProblem) {
        let (from, to) = (self.balance(of: transfer.from), self.balance(of: transfer.to))
        guard transfer.from == .treasury || from >= transfer.amount else { throw .short(transfer.from, holds: from) }
        // All pots together stay within what amounts can express, and so does what was put in.
        guard to + transfer.amount <= Money.limit, from - transfer.amount >= Money(units: -Money.limit.units) else {
            throw .amount(transfer.amount)
        }
        self.shift(transfer.amount, from: transfer.from, to: transfer.to)
    }

    private mutating func shift(_ amount: Money, from: Account, to: Account) {
        self.add(Money(units: -amount.units), to: from)
        self.add(amount, to: to)
    }

    private mutating func add(_ amount: Money, to account: Account) {
        let balance = self.balance(of: account) + amount
        self.balances[account] = balance == .zero ? nil : balance
    }
}
