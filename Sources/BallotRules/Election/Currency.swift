/// The unit of money of an election and how many decimals its amounts carry.
public struct Currency: Hashable, Sendable {
    /// The ISO 4217 code that the source names (`EUR`), or an empty text.
    public let code: String
    /// Decimals per amount: 0 when all amounts are whole, 2 for cents; at most 6.
    public let decimals: Int

    /// A currency with `decimals` between 0 and 6 (values outside are clamped).
    public init(code: String = "", decimals: Int = 0) {
        self.code = code
        self.decimals = min(max(decimals, 0), 6)
    }

    /// Smallest units in one unit of the currency: 100 for cents.
    public var unitsPerWhole: Int {
        (0..<self.decimals).reduce(1) { power, _ in power * 10 }
    }

    /// `amount` whole units (euro) as money, rounded down to smallest units and to ``Money/limit``.
    func money(_ amount: Fraction) -> Money {
        let units = (amount * Fraction(self.unitsPerWhole)).floor
        return Money(units: Int(exactly: units).map { min($0, Money.limit.units) } ?? Money.limit.units)
    }

    /// The amount as plain digits with a point, as files write it: `1250.50`.
    public func plain(_ amount: Money) -> String {
        let sign = amount.units < 0 ? "-" : ""
        let (whole, rest) = amount.units.magnitude.quotientAndRemainder(dividingBy: UInt(self.unitsPerWhole))
        guard self.decimals > 0 else { return sign + whole.description }
        let digits = rest.description
        return sign + whole.description + "." + String(repeating: "0", count: self.decimals - digits.count) + digits
    }
}
