public import BallotRules

/// What an initiative is judged by (*criterium*).
public struct Criterion: Hashable, Sendable {
    /// How it counts.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// It must be met (*harde eis*).
        case hard
        /// It is weighed (*weegt mee*).
        case weighed
        /// It gets extra attention and never decides alone (*accent*).
        case accent
    }

    /// Its name in the scheme.
    public let id: String
    /// How it counts.
    public let kind: Kind
    /// What it asks.
    public let name: Bilingual

    init?(_ value: DataValue) {
        guard case .map(let values) = value, Set(values.keys) == ["id", "kind", "nl", "en"],
            let id = values["id"]?.text, let kind = values["kind"]?.text.flatMap(Kind.init(rawValue:)),
            let dutch = values["nl"]?.text, let english = values["en"]?.text
        else { return nil }
        self.id = id
        self.kind = kind
        self.name = Bilingual(nl: dutch, en: english)
    }
}
