/// Taking along to the next year what a pot has left (*meenemen naar volgend jaar*).
///
/// What is paid out of a pot is its oldest money first, so that what is left is as new as it can be. Money that has been
/// carried over as often as the scheme lets it, and what is above the cap, oldest first, goes back or into a reserve.
public struct CarryOver: Hashable, Sendable {
    /// The pot of the old year; its money goes to the same area and theme of the next.
    public let pot: PotKey
    /// How many times money may be carried over; 0 for not at all.
    public let years: Int
    /// The most that is taken along.
    public let cap: Ceiling
    /// The pot into which the rest goes, or `nil` where it goes back (*valt vrij*).
    public let reserve: PotKey?

    /// A carry-over.
    public init(_ pot: PotKey, years: Int, cap: Ceiling, reserve: PotKey? = nil) {
        self.pot = pot
        self.years = years
        self.cap = cap
        self.reserve = reserve
    }

    /// The same pot of the next year; `nil` when there is no such year.
    public var next: PotKey? {
        guard (1...9_998).contains(self.pot.year) else { return nil }
        return PotKey(area: self.pot.area, theme: self.pot.theme, year: self.pot.year + 1)
    }
}
