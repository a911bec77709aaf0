public import BallotRules

/// Tables that divide a pot over themes with chips (*geldavond met fiches*; Emmerhout 2016).
///
/// At each table of six, every person lays 8 chips of 2,000 euro: a table divides the whole pot. A theme counts at a table
/// when at least 3 of the 6 back it and it gets at least 10,000 euro; a table that leaves a theme below that has not
/// finished. The outcome is the mean over the tables, to the cent.
public struct ChipTables: Hashable, Sendable {
    /// The rules of the evening; none has a default.
    public struct Rules: Hashable, Sendable {
        /// The themes.
        public let themes: [ThemeID]
        /// Persons at a table.
        public let persons: Int
        /// Chips of each person.
        public let chips: Int
        /// The worth of a chip, in cents.
        public let value: Money
        /// How many at the table must back a theme.
        public let backers: Int
        /// The least that a theme gets at a table, in cents.
        public let least: Money

        /// Rules.
        ///
        /// - Throws: a problem where there are no themes, one is there twice, or a number is not possible.
        public init(
            themes: [ThemeID],
            persons: Int,
            chips: Int,
            value: Money,
            backers: Int,
            least: Money
        ) throws(InstrumentProblem) {
            guard (1...1_000).contains(themes.count) else { throw .count(themes.count, least: 1, most: 1_000) }
            var seen: Set<ThemeID> = []
            for theme in themes {
                guard theme.isWellFormed else { throw .name(theme.text) }
                guard seen.insert(theme).inserted else { throw .repeated(theme.text) }
            }
            for number in [persons, chips] where !(1...1_000).contains(number) {
                throw .count(number, least: 1, most: 1_000)
            }
            guard (0...persons).contains(backers) else { throw .count(backers, least: 0, most: persons) }
            for amount in [value, least] where !(Money.zero...Money(units: 1_000_000_000)).contains(amount) {
                throw .amount(amount)
            }
            self.themes = themes
            self.persons = persons
            self.chips = chips
            self.value = value
            self.backers = backers
            self.least = least
        }

        /// What one table divides: the whole pot.
        public var pot: Money { Money(units: self.persons * self.chips * self.value.units) }
    }

    /// Why a table is not finished.
    public enum Finding: Hashable, Sendable {
        /// So many persons sit at it.
        case persons(Int)
        /// This person (from 0) laid so many chips.
        case chips(person: Int, Int)
        /// There is no such theme.
        case unknownTheme(ThemeID)
        /// Too few back this theme.
        case backers(ThemeID, Int)
        /// This theme gets too little.
        case amount(ThemeID, Money)
    }

    /// The rules.
    public let rules: Rules
    /// Chips by theme of each table that finished, in the order of the themes.
    public private(set) var tables: [[Int]] = []

    /// An evening without tables.
    public init(_ rules: Rules) {
        self.rules = rules
    }

    /// What is not in order at a table, where `layouts` says for each person how many chips lie on which theme; empty where
    /// all is well. Themes without chips are simply not chosen.
    public func findings(_ layouts: [[ThemeID: Int]]) -> [Finding] {
        var findings: [Finding] = []
        if layouts.count != self.rules.persons { findings.append(.persons(layouts.count)) }
        let known = Set(self.rules.themes)
        for (place, layout) in layouts.enumerated() {
            let isPossible = layout.values.allSatisfy { (0...self.rules.chips).contains($0) }
            let laid = isPossible ? layout.values.reduce(0, +) : -1
            if laid != self.rules.chips { findings.append(.chips(person: place, laid)) }
            findings += layout.keys.sorted().filter { !known.contains($0) }.map { .unknownTheme($0) }
        }
        guard findings.isEmpty else { return findings }
        for theme in self.rules.themes {
            let backers = layouts.filter { ($0[theme] ?? 0) > 0 }.count
            let amount = Money(units: self.chips(on: theme, layouts) * self.rules.value.units)
            guard backers > 0 else { continue }
            if backers < self.rules.backers { findings.append(.backers(theme, backers)) }
            if amount < self.rules.least { findings.append(.amount(theme, amount)) }
        }
        return findings
    }

    /// Takes a finished table over.
    ///
    /// - Returns: the findings; where there are any, nothing was taken over.
    @discardableResult
    public mutating func add(_ layouts: [[ThemeID: Int]]) -> [Finding] {
        let findings = self.findings(layouts)
        if findings.isEmpty { self.tables.append(self.rules.themes.map { self.chips(on: $0, layouts) }) }
        return findings
    }

    /// What each theme gets: the exact mean over the tables, rounded to cents by largest remainder so that all together are
    /// the pot; empty where no table finished.
    public var amounts: [(theme: ThemeID, mean: Fraction, amount: Money)] {
        guard !self.tables.isEmpty else { return [] }
        let sums = self.rules.themes.indices.map { place in self.tables.reduce(0) { $0 + $1[place] } }
        guard let parts = LargestRemainders(self.rules.pot, by: sums) else { return [] }
        return zip(self.rules.themes.indices, parts.amounts).map { place, amount in
            let sum = Fraction(sums[place]) * Fraction(self.rules.value.units)
            let mean = sum.divided(by: Fraction(self.tables.count)) ?? .zero
            return (theme: self.rules.themes[place], mean: mean, amount: amount)
        }
    }

    private func chips(on theme: ThemeID, _ layouts: [[ThemeID: Int]]) -> Int {
        layouts.reduce(0) { $0 + ($1[theme] ?? 0) }
    }
}
