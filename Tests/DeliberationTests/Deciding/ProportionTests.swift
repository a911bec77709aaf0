import Deliberation
import Testing

@Suite("Parts of a whole")
struct ProportionTests {
    /// Every count up to 2,000 and every whole percentage, against the definition in whole numbers.
    @Test("percentages of counts are exact", arguments: stride(from: 0, through: 1_900, by: 100).map { $0 })
    func percentTable(start: Int) throws {
        var differences = 0
        for percent in 1...100 {
            let part = try #require(Proportion(percent, of: 100))
            for whole in (start + 1)...(start + 100) {
                let exact = (percent * whole + 99) / 100
                let above = percent * whole / 100 + 1
                if part.needed(of: whole) != exact || part.needed(of: whole, strictly: true) != above {
                    differences += 1
                }
                let isReached = part.isReached(by: exact, of: whole) && !part.isReached(by: exact - 1, of: whole)
                let isAbove =
                    part.isReached(by: above, of: whole, strictly: true)
                    && !part.isReached(by: above - 1, of: whole, strictly: true)
                if !isReached || !isAbove { differences += 1 }
            }
        }
        #expect(differences == 0)
    }

    @Test("28 percent of 25 is 7") func knownTrap() throws {
        #expect(try #require(Proportion("28%")).needed(of: 25) == 7)
        #expect(try #require(Proportion("0.28")).needed(of: 25) == 7)
    }

    @Test(
        "text is read exactly or not at all",
        arguments: [
            ("2/3", "2/3"), ("4/6", "2/3"), ("0.5", "1/2"), ("60%", "3/5"), ("1", "1"), ("0", "0"),
            ("33.3%", "333/1000"),
            ("3/2", nil), ("-1/2", nil), ("", nil), ("half", nil), ("1/0", nil), ("1/1000001", nil), ("101%", nil),
            ("%", nil),
        ] as [(String, String?)]
    )
    func text(text: String, expected: String?) {
        #expect(Proportion(text)?.description == expected)
    }
}
