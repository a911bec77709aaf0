/// A load on each unit of weight as a quotient of machine integers: cost over weight, both within 2^60.
struct Load: Comparable {
    let cost: Int
    /// Above 0.
    let weight: Int

    static let zero = Load(cost: 0, weight: 1)

    init(cost: Int, weight: Int) {
        let divisor = max(greatestCommonDivisor(cost, weight), 1)
        self.cost = cost / divisor
        self.weight = weight / divisor
    }

    static func < (left: Load, right: Load) -> Bool {
        Int128(left.cost) * Int128(right.weight) < Int128(right.cost) * Int128(left.weight)
    }
}
