public import BallotRules

/// One thing in which a stored ballot is not as published.
public struct BallotDifference: Hashable, Sendable {
    /// What.
    public enum Field: String, CaseIterable, Hashable, Sendable {
        /// What a ballot may say.
        case form
        /// The fewest projects.
        case fewest
        /// The most projects.
        case most
        /// The most projects of one pot.
        case mostPerPot = "most-per-pot"
        /// The most that they cost together, in cents.
        case mostCost = "most-cost"
        /// The lowest age.
        case leastAge = "least-age"
        /// Whether one votes in one's own area only.
        case ownAreaOnly = "own-area-only"
        /// The rule that counts.
        case rule
        /// Its options.
        case options

        /// What it is called.
        public var wording: Bilingual {
            switch self {
            case .form: Bilingual(nl: "De vorm", en: "The form")
            case .fewest: Bilingual(nl: "Het kleinste aantal keuzes", en: "The fewest choices")
            case .most: Bilingual(nl: "Het grootste aantal keuzes", en: "The most choices")
            case .mostPerPot: Bilingual(nl: "Het grootste aantal keuzes per pot", en: "The most choices per pot")
            case .mostCost: Bilingual(nl: "Het hoogste bedrag in centen", en: "The highest cost in cents")
            case .leastAge: Bilingual(nl: "De laagste leeftijd", en: "The lowest age")
            case .ownAreaOnly: Bilingual(nl: "Alleen in het eigen gebied", en: "Own area only")
            case .rule: Bilingual(nl: "De telregel", en: "The counting rule")
            case .options: Bilingual(nl: "De opties van de telregel", en: "The options of the counting rule")
            }
        }
    }

    /// What differs.
    public let field: Field
    /// As published; `nil` where there is no such limit.
    public let published: String?
    /// As stored.
    public let stored: String?

    /// A difference.
    public init(field: Field, published: String?, stored: String?) {
        self.field = field
        self.published = published
        self.stored = stored
    }
}
