/// Tables that choose themes (*themakeuze*; Antwerp: each table 5 of 93 in 2014 and 5 of 67 in 2021, the 12 most chosen go
/// on).
///
/// A table chooses exactly so many, and once only. Equal counts at the border are reported, and a lot is drawn only then.
public struct ThemeTables: Hashable, Sendable {
    /// What the tables came to.
    public struct Outcome: Hashable, Sendable {
        /// Themes that go on, the most chosen first; those that are equal at the border are not among them.
        public let chosen: [ThemeID]
        /// Themes with equal counts of which only ``places`` can go on, by name; empty where there is no such border.
        public let tied: [ThemeID]
        /// How many of those go on.
        public let places: Int
    }

    /// The themes.
    public let themes: [ThemeID]
    /// How many each table chooses.
    public let choose: Int
    /// How many go on.
    public let pass: Int
    /// The choices, by table.
    public private(set) var choices: [ChoiceID: [ThemeID]] = [:]

    /// No table has chosen.
    ///
    /// - Throws: a problem where a theme is there twice or a number is not possible.
    public init(themes: [ThemeID], choose: Int, pass: Int) throws(InstrumentProblem) {
        var seen: Set<ThemeID> = []
        for theme in themes {
            guard theme.isWellFormed else { throw .name(theme.text) }
            guard seen.insert(theme).inserted else { throw .repeated(theme.text) }
        }
        for number in [choose, pass] where !(1...max(themes.count, 1)).contains(number) {
            throw .count(number, least: 1, most: max(themes.count, 1))
        }
        self.themes = themes
        self.choose = choose
        self.pass = pass
    }

    /// Takes over what a table chose.
    ///
    /// - Throws: a problem where the table chose before, not exactly ``choose`` themes, one twice, or one that is not there.
    public mutating func add(_ chosen: [ThemeID], at table: ChoiceID) throws(InstrumentProblem) {
        guard table.isWellFormed, self.choices[table] == nil else { throw .name(table.text) }
        guard chosen.count == self.choose else { throw .count(chosen.count, least: self.choose, most: self.choose) }
        let known = Set(self.themes)
        var seen: Set<ThemeID> = []
        for theme in chosen {
            guard known.contains(theme) else { throw .unknown(theme.text) }
            guard seen.insert(theme).inserted else { throw .repeated(theme.text) }
        }
        self.choices[table] = chosen
    }

    /// How many tables chose a theme.
    public func count(of theme: ThemeID) -> Int { self.choices.values.filter { $0.contains(theme) }.count }

    /// What goes on; themes that nobody chose do not.
    public var outcome: Outcome {
        let counted = self.themes.map { (theme: $0, count: self.count(of: $0)) }.filter { $0.count > 0 }
        let ordered = counted.sorted { ($1.count, $0.theme) < ($0.count, $1.theme) }
        guard ordered.count > self.pass else { return Outcome(chosen: ordered.map(\.theme), tied: [], places: 0) }
        let border = ordered[self.pass - 1].count
        guard ordered[self.pass].count == border else {
            return Outcome(chosen: ordered.prefix(self.pass).map(\.theme), tied: [], places: 0)
        }
        let above = ordered.filter { $0.count > border }.map(\.theme)
        let tied = ordered.filter { $0.count == border }.map(\.theme).sorted()
        return Outcome(chosen: above, tied: tied, places: self.pass - above.count)
    }
}
