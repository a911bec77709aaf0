import BallotRules
import Testing

@Suite("Money and numbers in words")
struct MoneyTextTests {
    @Test(
        "amounts",
        arguments: [
            ("EUR", 2, 125_050, false, "€ 1.250,50", "€1,250.50"),
            ("EUR", 2, 450_000, false, "€ 4.500", "€4,500"),
            ("EUR", 2, 450_000, true, "€ 4.500,00", "€4,500.00"),
            ("EUR", 2, 5, false, "€ 0,05", "€0.05"),
            ("EUR", 2, -123_456_789, false, "€ -1.234.567,89", "-€1,234,567.89"),
            ("EUR", 0, 999, false, "€ 999", "€999"),
            ("PLN", 0, 1_000_000, false, "PLN 1.000.000", "PLN 1,000,000"),
            ("", 1, 12_345, false, "1.234,5", "1,234.5"),
            ("", 0, 0, true, "0", "0"),
        ]
    )
    func amounts(code: String, decimals: Int, units: Int, cents: Bool, dutch: String, english: String) {
        let currency = Currency(code: code, decimals: decimals)
        #expect(currency.text(Money(units: units), .dutch, cents: cents) == dutch)
        #expect(currency.text(Money(units: units), .english, cents: cents) == english)
    }

    @Test(
        "numbers and percentages",
        arguments: [
            ("1234567.891", 2, "1.234.567,89", "1,234,567.89"), ("100", 0, "100", "100"), ("2.50", 2, "2,5", "2.5"),
            ("-1/3", 3, "-0,333", "-0.333"), ("1000", 2, "1.000", "1,000"), ("0.001", 2, "0", "0"),
        ]
    )
    func numbers(value: String, places: Int, dutch: String, english: String) throws {
        let value = try #require(Fraction(value))
        #expect(Language.dutch.text(value, places: places) == dutch)
        #expect(Language.english.text(value, places: places) == english)
    }

    @Test("percentages")
    func percentages() throws {
        #expect(try Language.dutch.percent(#require(Fraction("1/8"))) == "12,5%")
        #expect(Language.english.percent(.one) == "100%")
    }
}
