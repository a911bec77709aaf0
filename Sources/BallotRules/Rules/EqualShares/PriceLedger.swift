internal import BigInt

/// The endowment and the prices paid so far in one run, exactly, over one common denominator.
///
/// A voter with money left owns the endowment minus the prices of what she bought, so these few numbers determine all
/// balances. Each purchase makes the denominator larger by at most the number of its full payers.
struct PriceLedger {
    /// The common denominator, above 0.
    private(set) var denominator: BigUInt
    /// The endowment of one unit of weight, times `denominator`.
    private(set) var endowment: BigUInt
    /// Price per unit of each purchase, times `denominator`.
    private(set) var prices: [BigUInt] = []

    /// A ledger without purchases; `endowment` is at least 0.
    init(endowment: Fraction) {
        self.denominator = endowment.denominator.magnitude
        self.endowment = endowment.numerator.magnitude
    }

    /// An exact price per unit: `numerator` / (`divisor` · the ledger's denominator).
    struct Price {
        var numerator: BigUInt
        /// Weight times units of those who pay in full, above 0.
        var divisor: Int
    }

    /// What a voter owns who bought what `history` says (purchase and units in turn), times the denominator.
    func balance(history: [Int]) -> BigUInt {
        var spent = BigUInt()
        for position in stride(from: 0, to: history.count, by: 2) {
            spent.multiplyAndAdd(self.prices[history[position]], history[position + 1].magnitude)
        }
        return spent < self.endowment ? self.endowment - spent : BigUInt()
    }

    /// `cost` less what voters of total weight `weight` own together who hold `units[k]` weight times units of
    /// purchase k, times the denominator; 0 when they own more.
    func rest(of cost: Int, weight: Int, units: [Int]) -> BigUInt {
        var rest = self.denominator.multiplied(byWord: cost.magnitude)
        for (purchase, units) in units.enumerated() where units != 0 {
            rest.multiplyAndAdd(self.prices[purchase], units.magnitude)
        }
        let overflow = rest.subtractReportingOverflow(self.endowment.multiplied(byWord: weight.magnitude))
        return overflow ? BigUInt() : rest
    }

    /// The price times `scale`, as a fraction.
    func fraction(_ price: Price, scale: Int, divisor: Int = 1) -> Fraction {
        Fraction(
            unreduced: BigInt(price.numerator.multiplied(byWord: scale.magnitude)),
            over: BigInt(
                self.denominator.multiplied(byWord: price.divisor.magnitude).multiplied(byWord: divisor.magnitude)
            )
        )
    }

    /// The price as a double, within one part in 2^50.
    func approximation(_ price: Price) -> Double {
        approximateQuotient(price.numerator, self.denominator) / Double(price.divisor)
    }

    /// Whether `left` per `leftFactor` is less than `right` per `rightFactor`, exactly.
    static func isLess(_ left: Price, per leftFactor: Int = 1, _ right: Price, per rightFactor: Int = 1) -> Bool {
        let first = left.numerator.multiplied(byWord: right.divisor.magnitude).multiplied(byWord: rightFactor.magnitude)
        let second = right.numerator.multiplied(byWord: left.divisor.magnitude).multiplied(byWord: leftFactor.magnitude)
        return first < second
    }

    /// Writes down a purchase at `price`.
    mutating func append(_ price: Price) {
        let remainder = price.numerator % BigUInt(integerLiteral: UInt64(price.divisor))
        let shared = greatestCommonDivisor(Int(truncatingIfNeeded: remainder.lowestWord), price.divisor)
        let growth = (price.divisor / shared).magnitude
        if growth > 1 {
            self.denominator.multiply(byWord: growth)
            self.endowment.multiply(byWord: growth)
            for index in self.prices.indices { self.prices[index].multiply(byWord: growth) }
        }
        let isWhole = shared == 1
        self.prices.append(isWhole ? price.numerator : price.numerator / BigUInt(integerLiteral: UInt64(shared)))
    }
}

extension BigUInt {
    /// The lowest 64 bits.
    fileprivate var lowestWord: UInt { self.words.first ?? 0 }
}
