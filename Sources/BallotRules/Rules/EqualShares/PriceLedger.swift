internal import BigInt

/// The endowment and the prices paid so far in one run of Equal Shares, exactly, over one common denominator.
///
/// A voter with money left owns the endowment minus the prices of what she bought, so these few numbers determine all
/// balances. Each purchase makes the denominator larger by at most the number of its full payers.
struct PriceLedger {
    /// The common denominator, above 0.
    private(set) var denominator: BigInt
    /// The endowment of one unit of weight, times `denominator`.
    private(set) var endowment: BigInt
    /// Price per unit of each purchase, times `denominator`.
    private(set) var prices: [BigInt] = []

    init(endowment: Fraction) {
        self.denominator = endowment.denominator
        self.endowment = endowment.numerator
    }

    /// An exact price per unit: `numerator` / (`divisor` · the ledger's denominator).
    struct Price {
        var numerator: BigInt
        /// Weight times units of those who pay in full.
        var divisor: Int
    }

    /// What a voter owns who bought what `history` says (purchase and units in turn), times the denominator.
    func balance(history: [Int]) -> BigInt {
        var balance = self.endowment
        for position in stride(from: 0, to: history.count, by: 2) {
            balance -= self.prices[history[position]] * BigInt(history[position + 1])
        }
        return balance
    }

    /// What voters of total weight `weight` own together who hold `units[k]` weight times units of purchase k.
    func money(weight: Int, units: [Int]) -> BigInt {
        var money = self.endowment * BigInt(weight)
        for (purchase, units) in units.enumerated() where units != 0 {
            money -= self.prices[purchase] * BigInt(units)
        }
        return money
    }

    /// The price times `scale`, as a fraction.
    func fraction(_ price: Price, scale: Int) -> Fraction {
        Fraction(unreduced: price.numerator * BigInt(scale), over: self.denominator * BigInt(price.divisor))
    }

    /// The price as the nearest double, within one part in 2^51.
    func approximation(_ price: Price) -> Double {
        approximateQuotient(price.numerator, self.denominator * BigInt(price.divisor))
    }

    /// Writes down a purchase at `price`.
    mutating func append(_ price: Price) {
        let shared = Int((price.numerator % BigInt(price.divisor)).greatestCommonDivisor(with: BigInt(price.divisor)))
        let growth = price.divisor / shared
        if growth > 1 {
            let factor = BigInt(growth)
            self.denominator *= factor
            self.endowment *= factor
            for index in self.prices.indices { self.prices[index] *= factor }
        }
        self.prices.append(shared > 1 ? price.numerator / BigInt(shared) : price.numerator)
    }
}
