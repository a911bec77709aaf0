public import BigInt

/// An exact rational number of any size.
///
/// Every rate, load, price and share that a rule reports is a `Fraction`; no rule decides on anything rounded. A value
/// that a rule writes down by the hundred is brought to lowest terms only when somebody asks for its terms.
public struct Fraction: Sendable {
    /// The terms as computed; `below` is above 0, and both are in lowest terms when `isReduced`.
    private let above: BigInt
    private let below: BigInt
    private let isReduced: Bool

    /// The signed numerator in lowest terms.
    public var numerator: BigInt { self.reduced.above }

    /// The denominator in lowest terms, at least 1.
    public var denominator: BigInt { self.reduced.below }

    /// The quotient of two integers, or `nil` when `denominator` is 0.
    ///
    /// - Complexity: that of one greatest common divisor of the operands.
    public init?(_ numerator: BigInt, _ denominator: BigInt) {
        if denominator.isZero { return nil }
        self.init(reducing: numerator, over: denominator)
    }

    /// The whole number `value`.
    public init(_ value: some BinaryInteger) {
        // The conversion of machine integers is an order of magnitude cheaper than the general one.
        self.above = Int64(exactly: value).map(BigInt.init(integerLiteral:)) ?? BigInt(value)
        self.below = 1
        self.isReduced = true
    }

    /// The quotient of two integers of which the caller knows that the second is not 0.
    init(reducing numerator: BigInt, over denominator: BigInt) {
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let signed = denominator.sign == .minus ? -divisor : divisor
        self.above = signed == 1 ? numerator : numerator / signed
        self.below = signed == 1 ? denominator : denominator / signed
        self.isReduced = true
    }

    /// The quotient of two integers of which the caller knows that the second is above 0, reduced when asked for.
    init(unreduced numerator: BigInt, over denominator: BigInt) {
        self.above = numerator
        self.below = denominator
        self.isReduced = false
    }

    /// The quotient of two machine integers of which the caller knows that the second is not 0.
    init(_ numerator: Int, over denominator: Int) {
        let divisor = max(greatestCommonDivisor(numerator, denominator), 1)
        let sign = denominator < 0 ? -1 : 1
        self.init(
            lowestTerms: BigInt(integerLiteral: Int64(numerator / divisor * sign)),
            over: BigInt(integerLiteral: Int64(denominator / divisor * sign))
        )
    }

    /// The quotient of two wide integers of which the caller knows that the second is not 0.
    init(_ numerator: Int128, over denominator: Int128) {
        if let above = Int(exactly: numerator), let below = Int(exactly: denominator) {
            self.init(above, over: below)
        } else {
            self.init(reducing: BigInt(numerator), over: BigInt(denominator))
        }
    }

    private init(lowestTerms numerator: BigInt, over denominator: BigInt) {
        self.above = numerator
        self.below = denominator
        self.isReduced = true
    }

    private var reduced: Fraction {
        self.isReduced ? self : Fraction(reducing: self.above, over: self.below)
    }

    /// Zero.
    public static let zero = Fraction(0)
    /// One.
    public static let one = Fraction(1)

    /// Whether this is a whole number.
    public var isWhole: Bool { self.denominator == 1 }

    /// The largest whole number not above this.
    public var floor: BigInt {
        let (quotient, remainder) = self.above.quotientAndRemainder(dividingBy: self.below)
        return remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient
    }

    /// The smallest whole number not below this.
    public var ceiling: BigInt { -((-self).floor) }

    /// The nearest double; for display and filters, never for a decision.
    public var approximation: Double {
        let size = approximateQuotient(self.above.magnitude, self.below.magnitude)
        return self.above.sign == .minus ? -size : size
    }
}

extension Fraction: Hashable {
    /// Equal as numbers, in whatever terms they were computed.
    public static func == (left: Fraction, right: Fraction) -> Bool {
        left.isReduced && right.isReduced
            ? left.above == right.above && left.below == right.below
            : left.above * right.below == right.above * left.below
    }

    /// Hashes the lowest terms.
    public func hash(into hasher: inout Hasher) {
        let reduced = self.reduced
        hasher.combine(reduced.above)
        hasher.combine(reduced.below)
    }
}

extension Fraction: Comparable {
    /// Exact order of two fractions.
    public static func < (left: Fraction, right: Fraction) -> Bool {
        left.above * right.below < right.above * left.below
    }
}

extension Fraction {
    /// The exact sum.
    public static func + (left: Fraction, right: Fraction) -> Fraction {
        Fraction(
            reducing: left.above * right.below + right.above * left.below,
            over: left.below * right.below
        )
    }

    /// The exact difference.
    public static func - (left: Fraction, right: Fraction) -> Fraction { left + (-right) }

    /// The exact product.
    public static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(reducing: left.above * right.above, over: left.below * right.below)
    }

    /// The opposite number.
    public static prefix func - (value: Fraction) -> Fraction {
        value.isReduced
            ? Fraction(lowestTerms: -value.above, over: value.below)
            : Fraction(unreduced: -value.above, over: value.below)
    }

    /// Adds in place.
    public static func += (left: inout Fraction, right: Fraction) { left = left + right }

    /// Subtracts in place.
    public static func -= (left: inout Fraction, right: Fraction) { left = left - right }

    /// The exact quotient, or `nil` when `divisor` is 0.
    public func divided(by divisor: Fraction) -> Fraction? {
        Fraction(self.above * divisor.below, self.below * divisor.above)
    }
}
