public import BallotRules

/// Figures about an area beside a case (*wijkprofiel*; Heemskerk 2014): for reading only.
///
/// A profile has no acts. It is made whole, from a source, and shown; no guard, verdict or count takes one.
public struct AreaProfile: Hashable, Sendable {
    /// One figure.
    public struct Figure: Hashable, Sendable {
        /// What it is about.
        public let name: Bilingual
        /// The figure, exactly.
        public let value: Fraction

        /// A figure.
        public init(_ name: Bilingual, _ value: Fraction) {
            self.name = name
            self.value = value
        }
    }

    /// Which area.
    public let area: AreaID
    /// Which year.
    public let year: Int
    /// From where the figures are.
    public let source: TextID
    /// The figures, in order.
    public let figures: [Figure]

    /// A profile.
    ///
    /// - Throws: a problem where the source is missing or there are more than 10,000 figures.
    public init(area: AreaID, year: Int, source: TextID, figures: [Figure]) throws(InstrumentProblem) {
        guard area.isWellFormed else { throw .name(area.text) }
        guard source.isWellFormed else { throw .noText }
        guard figures.count <= 10_000 else { throw .count(figures.count, least: 0, most: 10_000) }
        self.area = area
        self.year = year
        self.source = source
        self.figures = figures
    }
}
