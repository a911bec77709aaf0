internal import BallotRules
internal import Testing

@testable internal import Proceedings

/// Limits as pairs of texts: one way to write each, and no other is read.
struct LimitsCodecTests {
    typealias Pairs = [(name: String, value: String)]

    static let good: [(String, Pairs)] = [
        ("none", []),
        ("lengths", [("max-length", "5"), ("min-length", "1")]),
        ("costs", [("max-sum-cost", "100"), ("min-sum-cost", "0")]),
        ("fractions", [("max-points", "7/2"), ("min-points", "-1/3")]),
        ("default score", [("default-score", "-1")]),
        ("themes", [("theme/a/b/max-length", "1"), ("theme/groen/min-sum-cost", "3")]),
        ("an empty theme", [("theme//max-length", "1")]),
        ("a combining mark after the slash", [("theme/\u{301}x/max-length", "1")]),
        ("a combining mark before the slash", [("theme/e\u{301}/max-length", "1"), ("theme/é/min-length", "0")]),
    ]

    static let bad: [(String, Pairs)] = [
        ("unknown name", [("most-length", "5")]), ("upper case", [("Max-length", "5")]),
        ("out of order", [("min-length", "1"), ("max-length", "5")]),
        ("twice", [("max-length", "5"), ("max-length", "5")]), ("leading zero", [("max-length", "05")]),
        ("plus sign", [("max-length", "+5")]), ("minus zero", [("max-length", "-0")]),
        ("no number", [("max-length", "")]), ("a fraction of projects", [("max-length", "1/2")]),
        ("beyond 64 bits", [("max-length", "9223372036854775808")]), ("Arabic digits", [("max-length", "٥")]),
        ("not in lowest terms", [("max-points", "2/4")]), ("over one", [("max-points", "2/1")]),
        ("decimals", [("max-points", "0.5")]), ("over nothing", [("max-points", "1/0")]),
        ("a default score of 0", [("default-score", "0")]), ("theme without name", [("theme/max-length", "1")]),
        ("unknown limit of a theme", [("theme/a/max-points", "1")]),
    ]

    @Test("Limits that are read", arguments: good)
    func read(_ name: String, _ pairs: Pairs) throws {
        let limits = try #require(LimitsCodec.limits(pairs))
        let again = LimitsCodec.pairs(limits)
        #expect(again.map { Array($0.name.utf8) } == pairs.map { Array($0.name.utf8) })
        #expect(again.map(\.value) == pairs.map(\.value))
    }

    @Test("Limits that are refused", arguments: bad)
    func refused(_ name: String, _ pairs: Pairs) {
        #expect(LimitsCodec.limits(pairs) == nil)
    }

    @Test("Two spellings of one theme are two themes")
    func spellings() throws {
        let pairs: Pairs = [("theme/e\u{301}/max-length", "1"), ("theme/é/min-length", "0")]
        #expect(try #require(LimitsCodec.limits(pairs)).perTheme.count == 2)
    }

    @Test("Random limits", arguments: EntryPropertyTests.seeds)
    func random(_ seed: UInt64) {
        var source = RandomEntries(seed: seed)
        for _ in 0..<60 {
            let limits = source.limits()
            #expect(LimitsCodec.limits(LimitsCodec.pairs(limits)) == limits)
        }
    }
}
