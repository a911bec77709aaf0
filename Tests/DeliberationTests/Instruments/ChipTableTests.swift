import BallotRules
import Deliberation
import Testing

@Suite("Tables that divide money or choose themes")
struct ChipTableTests {
    private static func money(_ euros: Int) -> Money { Money(units: euros * 100) }

    private static let themes = (1...9).map { ThemeID("thema-\($0)") }

    private static func rules() throws -> ChipTables.Rules {
        try ChipTables.Rules(
            themes: Self.themes,
            persons: 6,
            chips: 8,
            value: Self.money(2_000),
            backers: 3,
            least: Self.money(10_000)
        )
    }

    /// What six people lay: so many chips on each of the first themes.
    private static func table(_ rows: [[Int]]) -> [[ThemeID: Int]] {
        rows.map { row in Dictionary(zip(Self.themes, row).filter { $0.1 > 0 }) { first, _ in first } }
    }

    @Test("G8 fixture 2: a table of six divides 96,000 euro; two backers or four chips are too few") func chips() throws
    {
        var evening = ChipTables(try Self.rules())
        #expect(evening.rules.pot == Self.money(96_000) && evening.amounts.isEmpty)
        // Two people put five chips on a theme: 10,000 euro, and one backer short.
        let backers = Self.table([[3, 5], [6, 2], [8], [8], [8], [8]])
        #expect(evening.add(backers) == [.backers("thema-2", 2)])
        // Three backers with four chips: 8,000 euro.
        let amount = Self.table([[6, 2], [7, 1], [7, 1], [8], [8], [8]])
        #expect(evening.add(amount) == [.amount("thema-2", Self.money(8_000))])
        #expect(evening.add(Self.table([[8], [8], [8], [8], [8]])) == [.persons(5)])
        #expect(
            evening.add(Self.table([[9], [8], [8], [8], [8], [7]])) == [.chips(person: 0, -1), .chips(person: 5, 7)]
        )
        #expect(evening.tables.isEmpty)
        #expect(evening.add(Self.table([[6, 2], [6, 2], [7, 1], [8], [8], [8]])).isEmpty)
        #expect(evening.add(Self.table([[0, 4, 4], [0, 4, 4], [0, 4, 4], [8], [8], [8]])).isEmpty)
        #expect(evening.add(Self.table([[8], [8], [8], [8], [8], [8]])).isEmpty)
        // The mean over three tables, to the cent: 115, 17 and 12 of 144 chips.
        let amounts = evening.amounts
        #expect(amounts.prefix(4).map(\.amount.units) == [7_666_667, 1_133_333, 800_000, 0])
        #expect(amounts[0].mean == Fraction(23_000_000).divided(by: Fraction(3)))
        #expect(amounts.reduce(0) { $0 + $1.amount.units } == 9_600_000)
    }

    @Test("each table chooses five of 93 themes once, and the twelve most chosen go on (Antwerp)") func themeTables()
        throws
    {
        let all = (1...93).map { ThemeID("t\(100 + $0)") }
        var tables = try ThemeTables(themes: all, choose: 5, pass: 12)
        #expect(throws: InstrumentProblem.count(4, least: 5, most: 5)) { try tables.add(Array(all.prefix(4)), at: "1") }
        try tables.add(Array(all[0..<5]), at: "1")
        #expect(throws: InstrumentProblem.name("1")) { try tables.add(Array(all[0..<5]), at: "1") }
        try tables.add(Array(all[0..<5]), at: "2")
        #expect(tables.outcome.chosen == Array(all[0..<5]) && tables.outcome.tied.isEmpty)
        try tables.add(Array(all[5..<10]), at: "3")
        try tables.add(Array(all[10..<15]), at: "4")
        // Ten themes have one table each, and seven places are left.
        #expect(tables.outcome.chosen == Array(all[0..<5]) && tables.outcome.tied == Array(all[5..<15]))
        #expect(tables.outcome.places == 7)
        try tables.add(Array(all[5..<10]), at: "5")
        try tables.add(Array(all[10..<12] + all[0..<3]), at: "6")
        #expect(tables.outcome.chosen.count == 12 && tables.outcome.tied.isEmpty)
        #expect(Array(tables.outcome.chosen.prefix(3)) == Array(all[0..<3]))
    }
}
