internal import BigInt

/// A number that is known exactly as long as that takes few bits, and between proven bounds always.
///
/// For rules in which voters pay in proportion to what they have left: there the exact fractions double in length with
/// every winner, so a whole city cannot be counted with them alone. A comparison decides by the bounds where they lie
/// apart, else by the exact values, and says so when neither is enough.
struct Certified {
    let bounds: Bounds
    /// The value itself, as long as numerator and denominator have at most ``limit`` bits together.
    let exact: Fraction?
    let limit: Int

    /// The lengths to try one after the other, in bits.
    static let limits = [256, 4_096, 32_768]

    init(_ value: Fraction, limit: Int) {
        self.init(Bounds(value), value, limit: limit)
    }

    private init(_ bounds: Bounds, _ exact: Fraction?, limit: Int) {
        let fits = exact.map { $0.numerator.bitWidth + $0.denominator.bitWidth <= limit } ?? false
        self.exact = fits ? exact : nil
        self.bounds = fits ? exact.map { Bounds($0) } ?? bounds : bounds
        self.limit = limit
    }

    private func combined(
        _ other: Certified,
        _ bounds: Bounds,
        _ operation: (Fraction, Fraction) -> Fraction?
    ) -> Certified {
        guard let left = self.exact, let right = other.exact else { return Certified(bounds, nil, limit: self.limit) }
        return Certified(bounds, operation(left, right), limit: self.limit)
    }

    static func + (left: Certified, right: Certified) -> Certified {
        left.combined(right, left.bounds + right.bounds, +)
    }

    static func - (left: Certified, right: Certified) -> Certified {
        left.combined(right, left.bounds - right.bounds, -)
    }

    static func * (left: Certified, right: Certified) -> Certified {
        left.combined(right, left.bounds * right.bounds, *)
    }

    /// The quotient by a divisor that the caller knows to be above 0.
    func divided(by divisor: Certified) -> Certified {
        self.combined(divisor, self.bounds.divided(by: divisor.bounds)) { $0.divided(by: $1) }
    }

    /// The sum of `terms`, added up in order of size so that their order changes nothing.
    static func sum(_ terms: [Certified], limit: Int) -> Certified {
        let ordered = terms.sorted {
            $0.bounds.low != $1.bounds.low ? $0.bounds.low < $1.bounds.low : $0.bounds.high < $1.bounds.high
        }
        return ordered.reduce(Certified(.zero, limit: limit), +)
    }

    /// The same number, which the caller knows not to be below 0.
    var notNegative: Certified { Certified(self.bounds.notNegative, self.exact, limit: self.limit) }

    /// How this compares with `other`: below 0, 0 or above 0.
    func compare(_ other: Certified) throws(Doubt) -> Int {
        if self.bounds.high < other.bounds.low { return -1 }
        if self.bounds.low > other.bounds.high { return 1 }
        guard let left = self.exact, let right = other.exact else { throw .undecided }
        return left < right ? -1 : left == right ? 0 : 1
    }
}

/// Why a count with ``Certified`` numbers ends early.
enum Doubt: Error {
    /// A comparison needs longer exact numbers.
    case undecided
    /// The count itself ends so.
    case count(CountError)
}

extension Certified {
    /// Counts with exact numbers of growing length until every comparison is decided.
    ///
    /// - Throws: a refusal when even the longest does not decide one.
    static func decide<Result>(
        _ ties: inout TieLedger,
        _ count: (_ limit: Int, inout TieLedger) throws(Doubt) -> Result
    ) throws(CountError) -> Result {
        let before = ties
        for limit in self.limits {
            ties = before
            do throws(Doubt) {
                return try count(limit, &ties)
            } catch {
                if case .count(let error) = error { throw error }
            }
        }
        throw .refused(.tooLarge("bits", limit: self.limits.last ?? 0))
    }

    /// Those of `candidates` whose value is largest, exactly.
    ///
    /// - Parameter areAlike: whether two candidates have the same value because they are in the same position, which
    ///   needs no numbers.
    static func largest(
        _ candidates: [Int],
        _ values: [Certified],
        areAlike: (Int, Int) -> Bool = { _, _ in false }
    ) throws(Doubt) -> [Int] {
        var best: [Int] = []
        for candidate in candidates {
            guard let first = best.first else {
                best = [candidate]
                continue
            }
            let order = areAlike(candidate, first) ? 0 : try values[candidate].compare(values[first])
            if order > 0 { best = [candidate] } else if order == 0 { best.append(candidate) }
        }
        return best
    }
}

extension TieLedger {
    /// As ``choose(_:by:step:)``, within a count with ``Certified`` numbers.
    mutating func pick(_ candidates: [Int], by measure: Measure, step: Int) throws(Doubt) -> Int {
        do throws(CountError) {
            return try self.choose(candidates, by: measure, step: step)
        } catch {
            throw .count(error)
        }
    }
}
