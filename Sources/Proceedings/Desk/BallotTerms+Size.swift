public import BallotRules

extension BallotTerms {
    /// How many octets the content of a sealed ballot can have at most, before padding
    /// (docs/record-format/v1.md, 3.5): a bound that no ballot that keeps to the limits exceeds.
    ///
    /// - Complexity: O(projects · log projects).
    public func largestContent(projects: [Project], budget: Money) -> Int {
        let count = self.mostChoices(projects, budget)
        let pair = self.form.hasPoints ? 1 + BallotTerms.head(self.mostStep) : 0
        // The projects with the highest numbers take the most octets.
        let choices = (max(0, projects.count - count)..<projects.count).reduce(0) {
            $0 + BallotTerms.head(UInt64($1)) + pair
        }
        let arrays = 1 + BallotTerms.head(UInt64(count))
        return arrays + 1 + 34 + 34 + choices
    }

    /// The most projects that a ballot can name.
    private func mostChoices(_ projects: [Project], _ budget: Money) -> Int {
        if self.form == .chooseOne { return min(1, projects.count) }
        var most = min(projects.count, self.limits.length.most ?? projects.count)
        if let cost = self.limits.sumCost.most ?? (self.form == .knapsack ? budget : nil) {
            var (left, fitting) = (cost.units, 0)
            for price in projects.map(\.cost.units).sorted() where price <= left {
                left -= price
                fitting += 1
            }
            most = min(most, fitting)
        }
        // Each project on a cumulative ballot has at least one step.
        if self.form == .cumulative, let sum = self.limits.sumPoints.most, let steps = self.steps(sum) {
            most = min(most, max(0, steps))
        }
        return max(0, most)
    }

    /// The largest number that a score can become, in the encoding of signed numbers.
    private var mostStep: UInt64 {
        let limit = ElectionLimits.points * ElectionLimits.pointScale
        let most = self.limits.points.most ?? (self.form == .cumulative ? self.limits.sumPoints.most : nil)
        let least = self.limits.points.least ?? (self.form == .cumulative ? .zero : nil)
        let upper = most.flatMap(self.steps)?.magnitude ?? UInt(limit)
        let lower = least.flatMap(self.steps)?.magnitude ?? UInt(limit)
        return UInt64(min(max(upper, lower), UInt(limit))) * 2
    }

    /// Points as whole steps, rounded up in size; `nil` when there are too many.
    private func steps(_ points: Fraction) -> Int? {
        let scaled = points * Fraction(self.pointsScale)
        let parts = scaled.description.split(separator: "/").map { Int($0) }
        guard let first = parts.first, let numerator = first else { return nil }
        guard parts.count == 2, let denominator = parts[1], denominator > 1 else { return numerator }
        let quotient = numerator / denominator
        return numerator % denominator == 0 ? quotient : quotient + (numerator < 0 ? -1 : 1)
    }

    /// How many octets a head with this number takes.
    private static func head(_ value: UInt64) -> Int {
        switch value {
        case 0..<24: 1
        case 24...0xFF: 2
        case 0x100...0xFFFF: 3
        case 0x1_0000...0xFFFF_FFFF: 5
        default: 9
        }
    }
}
