public import BallotRules

/// What is known about an initiative when something is done with it. Guards look at nothing else.
public struct InitiativeFacts: Hashable, Sendable {
    /// Today, as the entry says.
    public var day: Day
    /// Days that bind, where they are known.
    public var days: Days
    /// What has been done or found.
    public var findings: Set<Finding>
    /// What is asked, granted, and there.
    public var money: Amounts

    /// Facts on `day`.
    public init(day: Day, days: Days = Days(), findings: Set<Finding> = [], money: Amounts = Amounts()) {
        self.day = day
        self.days = days
        self.findings = findings
        self.money = money
    }

    /// Days that bind.
    public struct Days: Hashable, Sendable {
        /// The last day to apply.
        public var close: Day?
        /// The last day to complete.
        public var repair: Day?
        /// The last day to say that it is not treated.
        public var notTreated: Day?
        /// The last day to decide.
        public var decision: Day?
        /// The day to which the item is held over.
        public var heldOver: Day?
        /// The last day to object.
        public var objection: Day?
        /// The last day of the round.
        public var round: Day?

        /// Nothing known.
        public init() {}
    }

    /// Amounts, in cents.
    public struct Amounts: Hashable, Sendable {
        /// To be granted.
        public var award = Money.zero
        /// The most by the scheme.
        public var ceiling = Ceiling.none
        /// What the pot holds.
        public var pot = Money.zero
        /// What may still be paid.
        public var payable = Money.zero
        /// What is to be paid now.
        public var payment = Money.zero

        /// Nothing.
        public init() {}
    }
}
