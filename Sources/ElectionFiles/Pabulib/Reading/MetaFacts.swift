internal import BallotRules

/// What META says, read; amounts still as written, because their scale depends on all amounts of the file.
struct MetaFacts {
    var form = BallotForm.approval
    var budget = Amount.zero
    var minLength: Int?
    var maxLength: Int?
    var minSumCost: Amount?
    var maxSumCost: Amount?
    var minPoints: Fraction?
    var maxPoints: Fraction?
    var minSumPoints: Fraction?
    var maxSumPoints: Fraction?
    var defaultScore = Fraction.zero
    var minProjectCost: Amount?
    var maxProjectCost: Amount?
    var categories: [String] = []
    var neighborhoods: [String] = []
    var categoryBudgets: [Amount] = []
    var neighborhoodBudgets: [Amount] = []
    var minLengthPerCategory: [Int] = []
    var maxLengthPerCategory: [Int] = []
    var minSumCostPerCategory: [Amount] = []
    var maxSumCostPerCategory: [Amount] = []
    var rule = ""
    var threshold: Fraction?
    var isFullyFunded = false
    var currency = ""

    /// Every amount, for the scale.
    var amounts: [Amount] {
        [self.budget]
            + [self.minSumCost, self.maxSumCost, self.minProjectCost, self.maxProjectCost].compactMap { $0 }
            + self.categoryBudgets
            + self.neighborhoodBudgets + self.minSumCostPerCategory + self.maxSumCostPerCategory
    }

    /// The limits on ballots, with amounts in units of 10^-`decimals`.
    func limits(decimals: Int) -> BallotLimits {
        let money = { (amount: Amount?) in amount?.scaled(to: decimals).map { Money(units: $0) } }
        return BallotLimits(
            length: .init(least: self.minLength, most: self.maxLength),
            sumCost: .init(least: money(self.minSumCost), most: money(self.maxSumCost)),
            points: .init(least: self.minPoints, most: self.maxPoints),
            sumPoints: .init(least: self.minSumPoints, most: self.maxSumPoints),
            defaultScore: self.defaultScore,
            perTheme: self.categories.enumerated().compactMap { index, theme in
                let length = BallotLimits.Bounds(
                    least: pick(self.minLengthPerCategory, index),
                    most: pick(self.maxLengthPerCategory, index)
                )
                let sumCost = BallotLimits.Bounds(
                    least: money(pick(self.minSumCostPerCategory, index)),
                    most: money(pick(self.maxSumCostPerCategory, index))
                )
                if length == .init() && sumCost == .init() { return nil }
                return BallotLimits.ThemeLimits(theme: theme, length: length, sumCost: sumCost)
            }
        )
    }

    /// The pots, with amounts in units of 10^-`decimals`.
    func pots(decimals: Int) -> [Pot] {
        let themes = zip(self.categories, self.categoryBudgets).map { (Pot.Kind.theme, $0, $1) }
        let areas = zip(self.neighborhoods, self.neighborhoodBudgets).map { (Pot.Kind.area, $0, $1) }
        return (themes + areas).compactMap { kind, name, amount in
            amount.scaled(to: decimals).map { Pot(kind: kind, name: name, budget: Money(units: $0)) }
        }
    }
}

/// The value for one category: the only one where one stands for all.
private func pick<Value>(_ values: [Value], _ index: Int) -> Value? {
    if values.count == 1 { return values[0] }
    return index < values.count ? values[index] : nil
}

extension Amount {
    /// Nothing.
    static let zero = Amount(digits: 0, decimals: 0)
}
