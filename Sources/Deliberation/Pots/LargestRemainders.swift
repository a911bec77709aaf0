public import BallotRules

/// An amount divided in proportion to whole weights, to the cent and without losing one (*grootste overschotten*).
///
/// Each gets its whole cents; the few that are left go to the largest remainders. Equal remainders go by the order given,
/// which is published, and ``equalRemainders`` says where that happened.
public struct LargestRemainders: Hashable, Sendable {
    /// The amounts, in the order of the weights; together the whole, or nothing when all weights are 0.
    public let amounts: [Money]
    /// Places that were equal where there were fewer cents than claims; empty when none were.
    public let equalRemainders: [Int]

    /// `whole` by `weights`, or `nil` when one is negative, above 10^15, or the amount is out of range.
    ///
    /// - Complexity: O(n log n).
    public init?(_ whole: Money, by weights: [Int]) {
        let range = 0...Money.limit.units
        guard range.contains(whole.units), weights.allSatisfy(range.contains), weights.count <= 1_000_000 else {
            return nil
        }
        let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
        guard sum > 0 else {
            self.amounts = weights.map { _ in .zero }
            self.equalRemainders = []
            return
        }
        var units: [Int] = []
        var remainders: [Int128] = []
        for weight in weights {
            let (quotient, remainder) = (Int128(whole.units) * Int128(weight)).quotientAndRemainder(dividingBy: sum)
            units.append(Int(quotient))
            remainders.append(remainder)
        }
        let left = whole.units - units.reduce(0, +)
        let order = weights.indices.sorted { (remainders[$0], $1) > (remainders[$1], $0) }
        for place in order.prefix(left) { units[place] += 1 }
        var equal: [Int] = []
        if left > 0, left < order.count, remainders[order[left - 1]] == remainders[order[left]] {
            equal = order.filter { remainders[$0] == remainders[order[left]] }.sorted()
        }
        self.amounts = units.map { Money(units: $0) }
        self.equalRemainders = equal
    }
}
