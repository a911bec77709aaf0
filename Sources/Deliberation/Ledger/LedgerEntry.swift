public import BallotRules

/// One booking: money that goes from accounts to accounts (*journaalpost*).
public struct LedgerEntry: Hashable, Sendable {
    /// Money that goes from one account to another.
    public struct Transfer: Hashable, Sendable {
        /// From where.
        public let from: Account
        /// To where.
        public let to: Account
        /// How much, above 0.
        public let amount: Money

        init(_ from: Account, _ to: Account, _ amount: Money) {
            self.from = from
            self.to = to
            self.amount = amount
        }
    }

    /// The entry of the record.
    public let entry: EntryID
    /// When.
    public let day: Day
    /// What was done.
    public let act: LedgerAct
    /// How the money went.
    public let transfers: [Transfer]
}
