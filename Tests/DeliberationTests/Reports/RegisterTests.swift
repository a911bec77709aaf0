import BallotRules
import Deliberation
import Testing

@Suite("The register of decisions")
struct RegisterTests {
    @Test("the register says every decision and why, in both languages", arguments: Language.allCases)
    func golden(language: Language) throws {
        let book = try Evening.season().business.book
        #expect(book.quarters.map(\.description) == ["2026-Q2", "2026-Q3"])
        for quarter in book.quarters {
            let register = book.register(of: quarter)
            try Golden.check(
                register.text(Evening.phrase(language), Evening.texts),
                "register-\(quarter).\(language.rawValue).txt"
            )
        }
    }

    @Test("the register as a document is the same bytes") func document() throws {
        let book = try Evening.season().business.book
        let register = book.register(of: try #require(Quarter("2026-Q2")))
        let text = String(decoding: register.document(Evening.texts).canonicalBytes, as: UTF8.self) + "\n"
        try Golden.check(text, "register-2026-Q2.json")
    }

    @Test("whatever ended stands in exactly one quarter") func endings() throws {
        let book = try Evening.season().business.book
        let listed = book.quarters.flatMap { book.register(of: $0).endings }
        let ended = book.names.filter { id in
            book.files[id]?.state.isEnd == true || !book.book.successors(of: id).isEmpty
        }
        #expect(listed.sorted() == ended)
        #expect(Set(ended).isSuperset(of: ["tuin", "speelplek", "schutting", "kermis", "draak", "bank", "boom"]))
        let decided = book.quarters.flatMap { book.register(of: $0).decisions }.count
        #expect(decided == book.files.values.reduce(0) { $0 + $1.decisions.count })
    }

    @Test("pots balance with the ledger in every quarter") func totals() throws {
        let book = try Evening.season().business.book
        var opening: [PotKey: Money] = [:]
        var (granted, paid) = (Money.zero, Money.zero)
        for quarter in book.quarters {
            for pot in book.register(of: quarter).pots {
                #expect(pot.isBalanced)
                #expect(pot.opening == opening[pot.pot] ?? .zero)
                opening[pot.pot] = pot.closing
                granted += pot.granted
                paid += pot.paid
            }
        }
        #expect(
            opening.filter { $0.value != .zero } == Dictionary(uniqueKeysWithValues: book.ledger.pots.map { ($0, $1) })
        )
        let committed = book.ledger.totals.first { $0.kind == .committed }?.balance
        #expect(granted - paid == committed)
        #expect(paid == Money(units: 15_000))
    }

    @Test("whoever objects does not stand in the public register") func objector() throws {
        let book = try Evening.season().business.book
        let text = book.register(of: try #require(Quarter("2026-Q2"))).text(Evening.phrase(.dutch), Evening.texts)
        #expect(text.contains("bezwaar 1") && !text.contains("buur:") && !text.contains("(buur)"))
    }

    private static let small: [(counts: [Int], shown: [Int?], total: Int?)] = [
        ([10, 20, 30], [10, 20, 30], 60), ([10, 3, 30], [nil, nil, 30], 43), ([2, 4, 30], [nil, nil, 30], 36),
        ([1, 2, 30, 9], [nil, nil, 30, nil], 42), ([3, 0, 0], [nil, 0, 0], nil), ([0, 0], [0, 0], 0),
        ([4, 5], [nil, nil], 9), ([1, 1], [nil, nil], nil),
    ]

    @Test("small numbers are hidden, and those from which they would follow", arguments: Self.small)
    func cells(counts: [Int], shown: [Int?], total: Int?) {
        let names = counts.indices.map { "g\($0)" }
        let breakdown = Breakdown(
            .areas,
            zip(names, counts).map { (name: $0, wording: Bilingual(nl: $0, en: $0), count: $1) }
        )
        #expect(breakdown.rows.map(\.count) == shown)
        #expect(breakdown.total == total)
    }

    private static let quarters = [
        ("2026-Q1", "2026-01-01", "2026-03-31"), ("2024-Q1", "2024-01-01", "2024-03-31"),
        ("2026-Q4", "2026-10-01", "2026-12-31"), ("9999-Q4", "9999-10-01", "9999-12-31"),
    ]

    @Test("a quarter has its first and last day", arguments: Self.quarters)
    func quarter(text: String, first: String, last: String) throws {
        let quarter = try #require(Quarter(text))
        #expect(try quarter.first == day(first))
        #expect(try quarter.last == day(last))
        #expect(Quarter(of: quarter.last) == quarter && quarter.description == text)
    }

    @Test("what is no quarter is not read", arguments: ["2026-Q5", "2026-Q0", "2026Q1", "26-Q1", "2026-q1", "-026-Q1"])
    func noQuarter(text: String) { #expect(Quarter(text) == nil) }
}
