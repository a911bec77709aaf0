public import BallotRules

/// An exact part of a whole between 0 and 1, with whole numbers only (*deel*): a majority, a quorum, a threshold.
///
/// Nothing here is ever a floating-point number: 28 percent of 25 is 7, and two thirds can be said.
public struct Proportion: Hashable, Sendable {
    /// The upper number, in lowest terms.
    public let numerator: Int
    /// The lower number, in lowest terms, at least 1.
    public let denominator: Int

    /// The largest denominator.
    public static let limit = 1_000_000

    /// One half.
    public static let half = Proportion(reduced: 1, 2)
    /// The whole.
    public static let all = Proportion(reduced: 1, 1)
    /// Nothing.
    public static let none = Proportion(reduced: 0, 1)

    /// `numerator` out of `denominator`, or `nil` when that is not between 0 and 1 or has a denominator that is not
    /// between 1 and ``limit``.
    public init?(_ numerator: Int, of denominator: Int) {
        guard (1...Proportion.limit).contains(denominator), (0...denominator).contains(numerator) else { return nil }
        var (left, right) = (numerator, denominator)
        while right != 0 { (left, right) = (right, left % right) }
        self.init(reduced: numerator / left, denominator / left)
    }

    /// Reads `2/3`, `0.6`, `1` or `60%` exactly; `nil` for anything else.
    public init?(_ text: String) {
        if text.hasSuffix("%") {
            guard let percent = Fraction(String(text.dropLast())), let share = percent.divided(by: Fraction(100))
            else { return nil }
            self.init(share)
        } else {
            guard let value = Fraction(text) else { return nil }
            self.init(value)
        }
    }

    /// The same number as `fraction`, or `nil` when it is out of range.
    public init?(_ fraction: Fraction) {
        let parts = fraction.description.split(separator: "/")
        guard let first = parts.first, let numerator = Int(first) else { return nil }
        guard parts.count == 2 else {
            self.init(numerator, of: 1)
            return
        }
        guard let denominator = Int(parts[1]) else { return nil }
        self.init(numerator, of: denominator)
    }

    private init(reduced numerator: Int, _ denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The number as a fraction.
    public var fraction: Fraction {
        Fraction(self.numerator).divided(by: Fraction(self.denominator)) ?? .zero
    }

    /// Whether `part` out of `whole` is at least this much, or more than this where `strictly`.
    public func isReached(by part: Int, of whole: Int, strictly: Bool = false) -> Bool {
        let have = Int128(part) * Int128(self.denominator)
        let want = Int128(whole) * Int128(self.numerator)
        return strictly ? have > want : have >= want
    }

    /// The smallest count that reaches this part of `whole` (at least 0).
    public func needed(of whole: Int, strictly: Bool = false) -> Int {
        let want = Int128(max(whole, 0)) * Int128(self.numerator)
        let (quotient, remainder) = want.quotientAndRemainder(dividingBy: Int128(self.denominator))
        return Int(quotient) + (strictly || remainder > 0 ? 1 : 0)
    }
}

extension Proportion: Comparable, CustomStringConvertible {
    /// The smaller part comes first.
    public static func < (left: Proportion, right: Proportion) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    /// As ``init(_:)-(String)`` reads it: `2/3`, `1`.
    public var description: String {
        self.denominator == 1 ? "\(self.numerator)" : "\(self.numerator)/\(self.denominator)"
    }
}
