public import BallotRules

/// What is wrong with what an act says; the same list for every instrument.
public enum InstrumentProblem: Error, Hashable, Sendable {
    /// The last act was later than this one.
    case earlier(than: Day)
    /// This name is taken, or cannot stand in a record.
    case name(String)
    /// There is nothing of this name, or it is not in question any more.
    case unknown(String)
    /// This is there, or was said, already.
    case repeated(String)
    /// A written reason or text is missing.
    case noText
    /// The amount is not possible: below 0, zero where money is needed, or above the largest amount.
    case amount(Money)
    /// The amount is more than there is, or than is allowed.
    case above(Money, most: Money)
    /// The number is not between these two.
    case count(Int, least: Int, most: Int)
    /// A period ends before it begins.
    case period(from: Day, through: Day)
    /// The day is not within this period.
    case day(Day, from: Day, through: Day)
    /// This person cannot do this.
    case person(PersonID)
    /// These have still to be dealt with.
    case open([String])
    /// The hash is not 64 lower-case hexadecimal digits.
    case hash(String)
    /// The first of a fixed order comes first.
    case notNext(expected: String)
    /// Something else was announced beforehand.
    case announced(String)
    /// The ballot as stored is not the ballot as published.
    case ballotDiffers([BallotDifference])
    /// These have equally many votes, and only one can go on; draw a lot.
    case tied([String])
    /// The hard criterion of the call is not met.
    case criterion(String)
    /// The room cannot decide.
    case room([RoomBlocker])
    /// Somebody cannot be there.
    case entrance(RoomRefusal)
    /// This seat cannot vote, or has voted.
    case seat(SeatID)
}
