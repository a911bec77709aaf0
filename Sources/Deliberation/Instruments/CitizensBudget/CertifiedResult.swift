public import BallotRules

/// The outcome of a signed round as a citizens' budget or an assembly takes it over (*vastgestelde uitslag*).
///
/// It names the record in which anybody can count again. A poll makes no such value (``AdvisoryOutcome``).
public struct CertifiedResult: Hashable, Sendable {
    /// What is chosen, with its amount.
    public struct Winner: Hashable, Sendable {
        /// Which idea.
        public let initiative: InitiativeID
        /// How much it gets, in cents.
        public let amount: Money

        /// A winner.
        public init(_ initiative: InitiativeID, _ amount: Money) {
            self.initiative = initiative
            self.amount = amount
        }
    }

    /// The SHA-256 of the certificate of the record, in 64 lower-case hexadecimal digits.
    public let record: String
    /// Which ballot it is the outcome of: 1, and one more after each that was held anew.
    public let ballot: Int
    /// Batches of ballots that were declared void and are not counted.
    public let without: [BatchID]
    /// What is chosen.
    public let winners: [Winner]
    /// Who come next when a winner falls out, in fixed order (*reservelijst*).
    public let reserve: [InitiativeID]

    /// A result.
    public init(
        record: String,
        ballot: Int,
        without: [BatchID] = [],
        winners: [Winner],
        reserve: [InitiativeID]
    ) {
        self.record = record
        self.ballot = ballot
        self.without = without
        self.winners = winners
        self.reserve = reserve
    }
}

/// Ballots that came in together (*partij stembiljetten*): those of one box or of one desk.
public enum BallotBatch {}

/// The name of a batch.
public typealias BatchID = Identifier<BallotBatch>
