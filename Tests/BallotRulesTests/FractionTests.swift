import BallotRules
import Testing

@Suite("Fraction")
struct FractionTests {
    @Test(
        "reads and writes exactly",
        arguments: [
            ("0.35", "7/20"), ("-2.50", "-5/2"), ("6/-4", nil), ("6/4", "3/2"), ("1e3", nil), ("", nil), ("-", nil),
            ("0/0", nil), ("-0", "0"), ("12.", nil), (".5", nil), ("007", "7"),
        ] as [(String, String?)]
    )
    func readsAndWrites(text: String, expected: String?) {
        #expect(Fraction(text)?.description == expected)
    }
}
