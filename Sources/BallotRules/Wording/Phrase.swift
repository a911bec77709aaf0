/// Words and numbers for people, in one language and for the money of one election.
///
/// Command line, report and server all speak through this catalogue, so that they say the same thing in the same
/// words. Fixed words stand as ``Bilingual`` values beside the types they name; what contains numbers is made here.
public struct Phrase: Sendable {
    /// The language spoken.
    public let language: Language
    /// How amounts are written.
    public let currency: Currency

    /// Phrases in `language` for amounts in `currency`.
    public init(_ language: Language, currency: Currency = Currency()) {
        self.language = language
        self.currency = currency
    }

    /// The text in the language spoken.
    public func callAsFunction(_ text: Bilingual) -> String { text(self.language) }

    /// The one of two texts that is in the language spoken.
    public func callAsFunction(nl dutch: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
        self.language == .dutch ? dutch() : english()
    }

    /// A whole number with groups of three digits.
    public func number(_ value: Int) -> String { self.language.text(value) }

    /// A number with at most `places` decimals; `≈` before it says that it is rounded.
    public func number(_ value: Fraction, places: Int = 4) -> String {
        let isExact = Fraction(value.decimal(places: places)) == value
        return (isExact ? "" : "≈ ") + self.language.text(value, places: places)
    }

    /// A share of the whole as a percentage with at most one decimal.
    public func percent(_ share: Fraction) -> String { self.language.percent(share) }

    /// An amount, with its decimals also where they are zero: `€ 1.250,00`.
    public func money(_ amount: Money) -> String { self.currency.text(amount, self.language, cents: true) }

    /// An exact amount that need not be whole units: rounded to the smallest unit, and at least to hundredths, with
    /// `≈` before it where that is not exact.
    public func money(_ amount: Fraction) -> String {
        let places = max(self.currency.decimals, 2)
        let fine = Currency(code: self.currency.code, decimals: places)
        let scale = Fraction(fine.unitsPerWhole / self.currency.unitsPerWhole)
        let scaled = amount * scale
        guard let units = Int((scaled.decimal(places: 0))) else { return self.number(amount) }
        return (scaled.isWhole ? "" : "≈ ") + fine.text(Money(units: units), self.language)
    }
}
