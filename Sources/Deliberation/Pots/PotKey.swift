/// A pot of money for an area, a theme and a year (*budget, potje*).
public struct PotKey: Hashable, Sendable, Comparable {
    /// The area.
    public let area: AreaID
    /// The theme, or an empty text for all.
    public let theme: String
    /// The year.
    public let year: Int

    /// A pot.
    public init(area: AreaID, theme: String = "", year: Int) {
        self.area = area
        self.theme = theme
        self.year = year
    }

    /// By year, area and theme.
    public static func < (left: PotKey, right: PotKey) -> Bool {
        if left.year != right.year { return left.year < right.year }
        if left.area != right.area { return left.area < right.area }
        return left.theme.utf8.lexicographicallyPrecedes(right.theme.utf8)
    }
}
