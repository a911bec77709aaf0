internal import BallotRules

/// How a panel is drawn (*lotingsregels*); published before anybody is drawn.
public struct DrawTerms: Hashable, Sendable {
    /// People who are alike in every feature (*stratum*).
    public struct Stratum: Hashable, Sendable {
        /// Their values, in the order of the features.
        public let values: [String]
        /// Their number in the population, or another weight: seats are given in proportion.
        public let weight: Int

        /// A stratum.
        public init(_ values: [String], weight: Int) {
            self.values = values
            self.weight = weight
        }
    }

    /// The features that make the strata.
    public let features: [String]
    /// The strata; a report names them by their place from 0.
    public let strata: [Stratum]
    /// How many are drawn.
    public let seats: Int
    /// How many alternates each stratum has at most.
    public let alternates: Int
    /// Whether at most one of a household is drawn.
    public let onePerHousehold: Bool
    /// Whether seats for which a stratum has too few people go to others of the pool, or stay open.
    public let fillsOpenSeats: Bool
    /// How many seats each stratum has: in proportion to the weights, by largest remainder.
    public let targets: [Int]
    /// SHA-256 of the terms as a document, in hexadecimal.
    public let address: String

    /// Terms.
    ///
    /// - Throws: ``DrawProblem``, the first.
    public init(
        features: [String],
        strata: [Stratum],
        seats: Int,
        alternates: Int,
        onePerHousehold: Bool,
        fillsOpenSeats: Bool
    ) throws(DrawProblem) {
        let isSound = strata.allSatisfy { $0.values.count == features.count }
        guard (1...10_000).contains(strata.count), isSound, Set(features).count == features.count,
            Set(strata.map(\.values)).count == strata.count
        else { throw .strata }
        guard (1...100_000).contains(seats) else { throw .count(seats, least: 1, most: 100_000) }
        guard (0...100_000).contains(alternates) else { throw .count(alternates, least: 0, most: 100_000) }
        let weights = strata.map(\.weight)
        guard weights.contains(where: { $0 > 0 }),
            let parts = LargestRemainders(Money(units: seats), by: weights)
        else { throw .noWeights }
        self.features = features
        self.strata = strata
        self.seats = seats
        self.alternates = alternates
        self.onePerHousehold = onePerHousehold
        self.fillsOpenSeats = fillsOpenSeats
        self.targets = parts.amounts.map(\.units)
        let document: DataValue = .map([
            "features": .list(features.map { .text($0) }),
            "strata": .list(
                strata.map {
                    .map(["values": .list($0.values.map { .text($0) }), "weight": .number($0.weight)])
                }
            ),
            "seats": .number(seats), "alternates": .number(alternates),
            "one-per-household": .flag(onePerHousehold), "fills-open-seats": .flag(fillsOpenSeats),
        ])
        self.address = document.address
    }

    /// The place of the stratum of a person with these features, or `nil`.
    func place(_ features: [String: String], in places: [[String]: Int]) -> Int? {
        let values = self.features.compactMap { features[$0] }
        return values.count == self.features.count ? places[values] : nil
    }

    /// The places by values.
    var places: [[String]: Int] {
        Dictionary(self.strata.enumerated().map { ($0.element.values, $0.offset) }) { first, _ in first }
    }
}
