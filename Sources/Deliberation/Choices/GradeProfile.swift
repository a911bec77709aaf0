public import BallotRules

/// What can be said of the grades of one choice: the majority grade and what lies around it.
public struct GradeProfile: Hashable, Sendable {
    private let counts: [Int]
    private let lowest: Int
    /// The majority grade (*meerderheidsoordeel*): the lower of the two middle grades when their number is even.
    public let median: Int
    /// How many grades there are above it (p times the number of voters).
    public let above: Int
    /// How many grades there are below it (q times the number of voters).
    public let below: Int

    init(counts: [Int], lowest: Int) {
        self.counts = counts
        self.lowest = lowest
        let middle = GradeProfile.middle(counts) ?? 0
        self.median = middle + lowest
        self.below = counts.prefix(middle).reduce(0, +)
        self.above = counts.dropFirst(middle + 1).reduce(0, +)
    }

    /// How many grades there are.
    public var voters: Int { self.counts.reduce(0, +) }
    /// How many are the majority grade itself (r times the number of voters).
    public var atMedian: Int { self.voters - self.above - self.below }

    /// The place of the lower middle one.
    static func middle(_ counts: [Int]) -> Int? {
        let total = counts.reduce(0, +)
        var seen = 0
        for (place, count) in counts.enumerated() {
            seen += count
            if total > 0 && seen * 2 >= total { return place }
        }
        return nil
    }

    /// The first `length` majority grades, each taken away before the next is looked for (*meerderheidswaarde*).
    public func majorityValue(_ length: Int) -> [Int] {
        var counts = self.counts
        var value: [Int] = []
        while value.count < length, let middle = GradeProfile.middle(counts) {
            value.append(middle + self.lowest)
            counts[middle] -= 1
        }
        return value
    }

    /// The counts by grade, for removing one grade after another.
    var tally: [Int] { self.counts }

    /// The majority grade corrected with `formula`.
    public func score(_ formula: MajorityJudgment.Breaking) -> Fraction {
        let median = Fraction(self.median)
        let difference = Fraction(self.above - self.below)
        let correction: Fraction? =
            switch formula {
            case .typical: difference.divided(by: Fraction(self.voters))
            case .usual: difference.divided(by: Fraction(2 * self.atMedian))
            case .central: difference.divided(by: Fraction(2 * (self.above + self.below)))
            case .full, .gauge: nil
            }
        return median + (correction ?? .zero)
    }

    /// Above the grade when more grades lie above than below, then by the larger side: a higher gauge is better.
    var gauge: Fraction {
        self.above > self.below ? Fraction(self.above) : Fraction(-self.below)
    }
}
