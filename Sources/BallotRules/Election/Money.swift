/// An amount of money in the smallest unit that the election uses (cents where it has cents).
///
/// The number of decimals belongs to the election (``Election/currency``), not to the amount, so that amounts stay
/// plain integers. One amount is at most ``limit`` units.
public struct Money: Hashable, Sendable {
    /// The amount in smallest units.
    public let units: Int

    /// An amount of `units` smallest units.
    public init(units: Int) {
        self.units = units
    }

    /// The largest amount that an election takes: 10^15 units (ten thousand milliard euro in cents).
    public static let limit = Money(units: 1_000_000_000_000_000)

    /// Nothing.
    public static let zero = Money(units: 0)
}

extension Money: Comparable {
    /// The smaller amount comes first.
    public static func < (left: Money, right: Money) -> Bool { left.units < right.units }
}

extension Money {
    /// The sum; amounts within ``limit`` cannot overflow.
    public static func + (left: Money, right: Money) -> Money { Money(units: left.units + right.units) }

    /// The difference; may be negative.
    public static func - (left: Money, right: Money) -> Money { Money(units: left.units - right.units) }

    /// Adds in place.
    public static func += (left: inout Money, right: Money) { left = left + right }

    /// Subtracts in place.
    public static func -= (left: inout Money, right: Money) { left = left - right }
}
