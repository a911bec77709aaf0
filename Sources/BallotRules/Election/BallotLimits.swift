/// What a ballot may say under the rules of a round: its form, with the lower and upper limits that Pabulib knows.
///
/// A limit that is `nil` does not apply. ``violations(of:form:projects:budget:)`` reports everything that is wrong with
/// a ballot, and ``ValidBallot`` is a ballot with which nothing is.
public struct BallotLimits: Hashable, Sendable {
    /// How many projects a ballot names.
    public var length: Bounds<Int>
    /// What the projects on a ballot cost together. A knapsack ballot without an upper limit here has the budget.
    public var sumCost: Bounds<Money>
    /// Points for one project.
    public var points: Bounds<Fraction>
    /// Points on a ballot together.
    public var sumPoints: Bounds<Fraction>
    /// The score of a project that a scoring ballot leaves out.
    public var defaultScore: Fraction
    /// Limits that hold within one theme each.
    public var perTheme: [ThemeLimits]

    /// A lower and an upper limit, both inclusive.
    public struct Bounds<Value: Comparable & Hashable & Sendable>: Hashable, Sendable {
        /// The least that is allowed, or `nil`.
        public var least: Value?
        /// The most that is allowed, or `nil`.
        public var most: Value?

        /// From `least` to `most`; `nil` means without limit.
        public init(least: Value? = nil, most: Value? = nil) {
            self.least = least
            self.most = most
        }

        /// Whether nothing is above ``most`` or below ``least``.
        public func contains(_ value: Value) -> Bool { self.broken(by: value) == nil }

        /// The limit that `value` breaks, or `nil`.
        func broken(by value: Value) -> Value? {
            if let least = self.least, value < least { return least }
            if let most = self.most, value > most { return most }
            return nil
        }
    }

    /// Limits on the part of a ballot that is about one theme (*categorie*).
    public struct ThemeLimits: Hashable, Sendable {
        /// The theme (``Project/themes``).
        public let theme: String
        /// How many projects of the theme a ballot names.
        public let length: Bounds<Int>
        /// What they cost together.
        public let sumCost: Bounds<Money>

        /// Limits for `theme`.
        public init(theme: String, length: Bounds<Int> = Bounds(), sumCost: Bounds<Money> = Bounds()) {
            self.theme = theme
            self.length = length
            self.sumCost = sumCost
        }
    }

    /// Limits; without arguments none but those of the form itself.
    public init(
        length: Bounds<Int> = Bounds(),
        sumCost: Bounds<Money> = Bounds(),
        points: Bounds<Fraction> = Bounds(),
        sumPoints: Bounds<Fraction> = Bounds(),
        defaultScore: Fraction = .zero,
        perTheme: [ThemeLimits] = []
    ) {
        self.length = length
        self.sumCost = sumCost
        self.points = points
        self.sumPoints = sumPoints
        self.defaultScore = defaultScore
        self.perTheme = perTheme
    }
}
