public import BallotRules

/// Why a booking is refused.
public enum LedgerProblem: Error, Hashable, Sendable {
    /// The amount is not above 0, or too large.
    case amount(Money)
    /// The account holds this, which is less than is asked.
    case short(Account, holds: Money)
    /// This entry is booked already.
    case repeatedEntry(EntryID)
    /// The day lies before that of the last booking.
    case earlier(than: Day)
    /// A pot is named twice, or as source and target.
    case repeatedPot(PotKey)
    /// The pots have no weight, or there are none.
    case noWeights
    /// After this year there is none.
    case lastYear(Int)
    /// The decision on which it rests is not named.
    case noDecision
    /// Something is kept for this initiative already, or it has an award.
    case alreadyReserved(InitiativeID)
    /// Nothing is kept for this initiative.
    case notReserved(InitiativeID)
    /// This initiative has no award.
    case notAwarded(InitiativeID)
    /// The decision grants no money.
    case noMoney(InitiativeID)
    /// All awards for this initiative together would be above the ceiling.
    case aboveCeiling(Money, most: Money)
    /// The initiative has its money from another pot.
    case otherPot(PotKey)
    /// More than may be paid before there are receipts.
    case aboveAdvance(Money, most: Money)
    /// This receipt is booked already.
    case repeatedReceipt(ReceiptID)
    /// The amount is fixed; only paying back is possible.
    case settled(InitiativeID)
}
