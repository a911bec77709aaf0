public import BallotRules

/// One cost in the budget of an initiative (*begrotingspost*).
public struct BudgetLine: Hashable, Sendable {
    /// What it is for.
    public let name: String
    /// How many units, from 1 to 1,000,000 (persons at a meal, benches).
    public let count: Int
    /// The price of one, in cents.
    public let price: Money
    /// The part of the budget for which the scheme has a ceiling, or `nil` (*deelplafond*).
    public let part: String?

    /// A cost.
    public init(_ name: String, count: Int = 1, price: Money, part: String? = nil) {
        self.name = name
        self.count = count
        self.price = price
        self.part = part
    }

    /// Count times price; `nil` when one of them is out of range or the product is above ``Money/limit``.
    public var amount: Money? {
        guard (1...1_000_000).contains(self.count), self.price > .zero, self.price <= Money.limit else { return nil }
        let product = Int128(self.count) * Int128(self.price.units)
        return product <= Int128(Money.limit.units) ? Money(units: Int(product)) : nil
    }

    var document: DataValue {
        .map([
            "name": .text(self.name), "count": .number(self.count), "price": .number(self.price.units),
            "part": self.part.map { .text($0) } ?? .null,
        ])
    }
}
