internal import BigInt

/// How a whole number of something is spread over voters, exactly.
public struct Distribution: Hashable, Sendable {
    /// Voters who have the same value.
    public struct Entry: Hashable, Sendable {
        /// What each of them has.
        public let value: Int
        /// How many they are, at least 1.
        public let voters: Int
    }

    /// A bar of a histogram.
    public struct Bin: Hashable, Sendable {
        /// The values in the bar.
        public let values: ClosedRange<Int>
        /// How many voters have one of them.
        public let voters: Int
    }

    /// The values that occur, ascending, each once.
    public let entries: [Entry]
    /// All voters.
    public let voters: Int

    /// The distribution of `values`, each held by the number of voters beside it; values of nobody are left out.
    init(_ values: [(value: Int, voters: Int)]) {
        var entries: [Entry] = []
        for (value, voters) in values.sorted(by: { $0.value < $1.value }) where voters > 0 {
            if let last = entries.last, last.value == value {
                entries[entries.count - 1] = Entry(value: value, voters: last.voters + voters)
            } else {
                entries.append(Entry(value: value, voters: voters))
            }
        }
        self.entries = entries
        self.voters = entries.reduce(0) { $0 + $1.voters }
    }

    /// The sum over all voters divided by their number; 0 without voters.
    public var mean: Fraction {
        Fraction(self.sum, BigInt(self.voters)) ?? .zero
    }

    /// The smallest value that at least the part `share` (0 to 1) of the voters do not exceed; `nil` without voters.
    ///
    /// The value at 1/2 is the (lower) median, at 0 the smallest, at 1 the largest.
    public func quantile(_ share: Fraction) -> Int? {
        let needed = share * Fraction(self.voters)
        var seen = 0
        for entry in self.entries {
            seen += entry.voters
            if Fraction(seen) >= needed { return entry.value }
        }
        return self.entries.last?.value
    }

    /// Gini's index: 0 when all have the same, towards 1 when one has all; 0 when nobody has anything.
    ///
    /// The mean difference between two voters, drawn with replacement, divided by twice the mean. Defined for values of
    /// at least 0.
    public var gini: Fraction {
        var before = 0
        var sumBefore = BigInt(0)
        var differences = BigInt(0)
        for entry in self.entries {
            differences += BigInt(entry.voters) * (BigInt(entry.value) * BigInt(before) - sumBefore)
            before += entry.voters
            sumBefore += BigInt(entry.value) * BigInt(entry.voters)
        }
        return Fraction(differences, sumBefore * BigInt(self.voters)) ?? .zero
    }

    /// At most `count` bars of equal width that cover 0 (or the smallest value, when below) to the largest value.
    public func histogram(bins count: Int) -> [Bin] {
        guard let first = self.entries.first, let last = self.entries.last else { return [] }
        let low = min(first.value, 0)
        let width = (last.value - low) / max(count, 1) + 1
        var voters = [Int](repeating: 0, count: (last.value - low) / width + 1)
        for entry in self.entries { voters[(entry.value - low) / width] += entry.voters }
        return voters.enumerated().map { number, voters in
            Bin(values: low + number * width...low + (number + 1) * width - 1, voters: voters)
        }
    }

    private var sum: BigInt {
        self.entries.reduce(0) { $0 + BigInt($1.value) * BigInt($1.voters) }
    }
}
