/// A closed interval of doubles that surely holds a value that is not known exactly.
///
/// Every operation moves both ends outwards by one place, so the interval never loses the value.
struct Bounds {
    let low: Double
    let high: Double

    init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// Bounds of `value`.
    init(_ value: Fraction) {
        let near = value.approximation
        let size = near.magnitude
        if value.isWhole && size < 0x1p53 {
            self.init(low: near, high: near)
        } else if size < 0x1p-900 {
            self.init(low: near < 0 ? -0x1p-900 : 0, high: near < 0 ? 0 : 0x1p-900)
        } else if size > 0x1p900 {
            self.init(low: near < 0 ? -.infinity : 0x1p900, high: near < 0 ? -0x1p900 : .infinity)
        } else {
            // The approximation is within one part in 2^51 of the value.
            self.init(low: near - size * 0x1p-50, high: near + size * 0x1p-50)
        }
    }

    private static func outward(_ low: Double, _ high: Double) -> Bounds {
        Bounds(low: low.nextDown, high: high.nextUp)
    }

    private var isZero: Bool { self.low == 0 && self.high == 0 }

    static func + (left: Bounds, right: Bounds) -> Bounds {
        if left.isZero { return right }
        if right.isZero { return left }
        return self.outward(left.low + right.low, left.high + right.high)
    }

    static func - (left: Bounds, right: Bounds) -> Bounds {
        if right.isZero { return left }
        return self.outward(left.low - right.high, left.high - right.low)
    }

    static func * (left: Bounds, right: Bounds) -> Bounds {
        if left.isZero || right.isZero { return Bounds(low: 0, high: 0) }
        let ends = [
            left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high,
        ]
        if ends.contains(where: \.isNaN) { return Bounds(low: -.infinity, high: .infinity) }
        return self.outward(ends.min() ?? -.infinity, ends.max() ?? .infinity)
    }

    /// The quotient by a divisor above 0; without upper bound when the divisor may be as small as 0.
    func divided(by divisor: Bounds) -> Bounds {
        if self.isZero { return self }
        let small = max(divisor.low, 0)
        let large = max(divisor.high, .leastNormalMagnitude)
        let low = self.low >= 0 ? self.low / large : (small > 0 ? self.low / small : -.infinity)
        let high = self.high <= 0 ? self.high / large : (small > 0 ? self.high / small : .infinity)
        return Bounds.outward(low, high)
    }

    /// The part of the interval that is not below 0.
    var notNegative: Bounds { Bounds(low: max(self.low, 0), high: max(self.high, 0)) }
}
