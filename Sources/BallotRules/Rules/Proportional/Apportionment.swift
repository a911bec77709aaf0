internal import BigInt

/// Parts of a pot divided over projects in proportion to their weights, exactly.
struct Apportionment {
    /// What orders the claims on the parts that whole shares leave over.
    enum Method: Sendable {
        /// The fraction that a share has beyond its whole parts; each project gets at most one more part.
        case largestRemainder
        /// Weight divided by parts plus one (D'Hondt).
        case dhondt
    }

    let method: Method
    /// At least 0.
    let weights: [BigInt]
    /// Units in a weight of 1.
    let scale: Int
    /// Parts that each may have at most.
    let limits: [Int]
    private(set) var parts: [Int]
    private(set) var left: Int

    init(_ method: Method, weights: [BigInt], scale: Int, limits: [Int], parts total: Int) {
        self.method = method
        self.weights = weights
        self.scale = scale
        self.limits = limits
        self.parts = [Int](repeating: 0, count: weights.count)
        self.left = total
    }

    /// Divides all parts; what stays ``left`` is what nobody may have.
    ///
    /// - Complexity: O(m²) exact operations for m projects, whatever the number of parts.
    mutating func divide(ties: inout TieLedger, step: Int) throws(CountError) {
        var active = self.weights.indices.filter { self.weights[$0] > 0 && self.limits[$0] > 0 }
        while !active.isEmpty {
            let shares = self.shares(of: active)
            // A share at or above the limit stays so when others are held back, so those are settled at once.
            let full = zip(active, shares).filter { Fraction(self.limits[$0]) <= $1 }.map(\.0)
            if full.isEmpty {
                try self.divide(among: active, shares, ties: &ties, step: step)
                return
            }
            for index in full { self.give(self.limits[index], to: index) }
            active.removeAll { full.contains($0) }
        }
    }

    private func shares(of active: [Int]) -> [Fraction] {
        let whole = active.reduce(BigInt(0)) { $0 + self.weights[$1] }
        return active.map { Fraction(reducing: self.weights[$0] * BigInt(self.left), over: whole) }
    }

    private mutating func give(_ count: Int, to index: Int) {
        self.parts[index] += count
        self.left -= count
    }

    /// Whole shares first (D'Hondt gives nobody less than that either), then the few parts left one by one.
    private mutating func divide(
        among active: [Int],
        _ shares: [Fraction],
        ties: inout TieLedger,
        step: Int
    ) throws(CountError) {
        var remainders: [Int: Fraction] = [:]
        for (index, share) in zip(active, shares) {
            remainders[index] = share - Fraction(share.floor)
            self.give(Int(exactly: share.floor) ?? 0, to: index)
        }
        while self.left > 0 {
            let open = active.filter { self.parts[$0] < self.limits[$0] && remainders[$0] != nil }
            let claims = open.map { self.claim(of: $0, remainder: remainders[$0] ?? .zero) }
            guard let largest = claims.max() else { return }
            var best = zip(open, claims).filter { $1 == largest }.map(\.0)
            let measure = Measure(self.method == .dhondt ? .quotient : .share, largest)
            if best.count <= self.left {
                ties.note(best, by: measure, step: step)
            } else {
                best = [try ties.choose(best, by: measure, step: step)]
            }
            for index in best {
                self.give(1, to: index)
                if self.method == .largestRemainder { remainders[index] = nil }
            }
        }
    }

    private func claim(of index: Int, remainder: Fraction) -> Fraction {
        switch self.method {
        case .largestRemainder: remainder
        case .dhondt: Fraction(reducing: self.weights[index], over: BigInt(self.parts[index] + 1) * BigInt(self.scale))
        }
    }
}
