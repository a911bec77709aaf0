public import BallotRules

/// The money of all pots of one area together in a quarter.
public struct AreaTotals: Hashable, Sendable {
    /// The area.
    public let area: AreaID
    /// What was granted, in cents.
    public internal(set) var granted = Money.zero
    /// What was paid.
    public internal(set) var paid = Money.zero
    /// What its pots held at the start.
    public internal(set) var opening = Money.zero
    /// What its pots held at the end.
    public internal(set) var closing = Money.zero

    /// The areas of `pots`, in order.
    public static func all(of pots: [PotTotals]) -> [AreaTotals] {
        var areas: [AreaID: AreaTotals] = [:]
        for pot in pots {
            var total = areas[pot.pot.area] ?? AreaTotals(area: pot.pot.area)
            total.granted += pot.granted
            total.paid += pot.paid
            total.opening += pot.opening
            total.closing += pot.closing
            areas[pot.pot.area] = total
        }
        return areas.keys.sorted().compactMap { areas[$0] }
    }
}
