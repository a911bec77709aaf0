/// What a draw came to (*uitslag van de loting*).
public struct DrawReport: Hashable, Sendable {
    /// Somebody who was drawn.
    public struct Drawn: Hashable, Sendable {
        /// Who.
        public let person: PersonID
        /// The place of the stratum in the terms.
        public let stratum: Int

        /// Somebody.
        public init(_ person: PersonID, stratum: Int) {
            self.person = person
            self.stratum = stratum
        }
    }

    /// The name and version of the way.
    public let method: String
    /// The address of the pool.
    public let pool: String
    /// The address of the terms.
    public let terms: String
    /// The beacon, in hexadecimal.
    public let beacon: String
    /// Who is drawn, in the order of the lot.
    public let panel: [Drawn]
    /// Who comes in their place, in order.
    public let alternates: [Drawn]
    /// How many seats of each stratum found nobody in it, by the place of the stratum.
    public let short: [Int]

    /// A report, as a record has it.
    public init(
        method: String,
        pool: String,
        terms: String,
        beacon: String,
        panel: [Drawn],
        alternates: [Drawn],
        short: [Int]
    ) {
        self.method = method
        self.pool = pool
        self.terms = terms
        self.beacon = beacon
        self.panel = panel
        self.alternates = alternates
        self.short = short
    }
}
