public import BallotRules

/// A form of support that initiators can ask for (*menukaart-onderdeel*).
public struct Instrument: Hashable, Sendable {
    /// What kind of support it is.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Money (*geld*).
        case money
        /// Advice or contacts (*advies*).
        case advice
        /// Things on loan or for good (*materiaal*).
        case material
        /// A place to meet or to build (*plek*).
        case place
        /// Help with a permit (*hulp bij een vergunning*).
        case permit
        /// The way to another scheme (*doorverwijzing*).
        case referral
    }

    /// Its name in the menu.
    public let id: String
    /// What kind of support it is.
    public let kind: Kind
    /// What it is called.
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
