public import BigInt

/// An exact rational number of any size, always in lowest terms with a positive denominator.
///
/// Every rate, load, price and share that a rule reports is a `Fraction`; no rule decides on anything rounded.
public struct Fraction: Hashable, Sendable {
    /// The signed numerator, coprime with ``denominator``.
    public let numerator: BigInt
    /// The denominator, at least 1.
    public let denominator: BigInt

    /// The quotient of two integers, or `nil` when `denominator` is 0.
    ///
    /// - Complexity: that of one greatest common divisor of the operands.
    public init?(_ numerator: BigInt, _ denominator: BigInt) {
        if denominator.isZero { return nil }
        self.init(reducing: numerator, over: denominator)
    }

    /// The whole number `value`.
    public init(_ value: some BinaryInteger) {
        self.numerator = BigInt(value)
        self.denominator = 1
    }

    /// The quotient of two integers of which the caller knows that the second is not 0.
    init(reducing numerator: BigInt, over denominator: BigInt) {
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let signed = denominator.sign == .minus ? -divisor : divisor
        if signed == 1 {
            self.numerator = numerator
            self.denominator = denominator
        } else {
            self.numerator = numerator / signed
            self.denominator = denominator / signed
        }
    }

    /// The quotient of two machine integers of which the caller knows that the second is not 0.
    init(_ numerator: Int, over denominator: Int) {
        self.init(reducing: BigInt(numerator), over: BigInt(denominator))
    }

    /// Zero.
    public static let zero = Fraction(0)
    /// One.
    public static let one = Fraction(1)

    /// Whether this is a whole number.
    public var isWhole: Bool { self.denominator == 1 }

    /// The largest whole number not above this.
    public var floor: BigInt {
        let (quotient, remainder) = self.numerator.quotientAndRemainder(dividingBy: self.denominator)
        return remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient
    }

    /// The smallest whole number not below this.
    public var ceiling: BigInt { -((-self).floor) }

    /// The nearest double; for display and filters, never for a decision.
    public var approximation: Double { approximateQuotient(self.numerator, self.denominator) }
}

extension Fraction: Comparable {
    /// Exact order of two fractions.
    public static func < (left: Fraction, right: Fraction) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Fraction {
    /// The exact sum.
    public static func + (left: Fraction, right: Fraction) -> Fraction {
        Fraction(
            reducing: left.numerator * right.denominator + right.numerator * left.denominator,
            over: left.denominator * right.denominator
        )
    }

    /// The exact difference.
    public static func - (left: Fraction, right: Fraction) -> Fraction { left + (-right) }

    /// The exact product.
    public static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(
            reducing: left.numerator * right.numerator,
            over: left.denominator * right.denominator
        )
    }

    /// The opposite number.
    public static prefix func - (value: Fraction) -> Fraction {
        Fraction(lowestTerms: -value.numerator, over: value.denominator)
    }

    /// Adds in place.
    public static func += (left: inout Fraction, right: Fraction) { left = left + right }

    /// Subtracts in place.
    public static func -= (left: inout Fraction, right: Fraction) { left = left - right }

    /// The exact quotient, or `nil` when `divisor` is 0.
    public func divided(by divisor: Fraction) -> Fraction? {
        Fraction(self.numerator * divisor.denominator, self.denominator * divisor.numerator)
    }

    private init(lowestTerms numerator: BigInt, over denominator: BigInt) {
        self.numerator = numerator
        self.denominator = denominator
    }
}
