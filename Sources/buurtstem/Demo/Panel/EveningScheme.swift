internal import BallotRules
internal import Deliberation
internal import Presets

/// The scheme of the demonstration: the preset of Heerlen's *buurtactie*, with what was not found filled in for this evening.
enum EveningScheme {
    /// The preset, completed. What is filled in here is invented, as an operator would decide it.
    static func document() throws(Failure) -> DataValue {
        guard let preset = PresetCatalogue.preset("heerlen-buurtactie"), case .map(let known) = preset.document else {
            throw Failure(
                "heerlen-buurtactie",
                Bilingual(nl: "dit voorbeeld zit niet in het programma", en: "this preset is not in the program")
            )
        }
        return .map(
            known.merging(self.choices) { found, chosen in found == .null ? chosen : self.merged(found, chosen) }
        )
    }

    /// Parts of a part that are known stay; the others are chosen.
    private static func merged(_ found: DataValue, _ chosen: DataValue) -> DataValue {
        guard case .map(let known) = found, case .map(let choices) = chosen else { return found }
        return .map(known.merging(choices) { $0 == .null || $0 == .map([:]) ? $1 : self.merged($0, $1) })
    }

    private static let choices: [String: DataValue] = [
        "authority": .text("advice"), "remedy": .text("awb-objection"), "excluded-persons": .list([]),
        "legal-source": .text("CVDR600788"), "advance": .text("1/2"), "support": .text("none"), "ballot": .text("none"),
        "tie-order": .text("votes,cost-low,complete"), "split": .text("none"), "leftover": .text("returned"),
        "criteria": .list([
            Self.named("cohesion", kind: "hard", nl: "samenhang in de buurt", en: "cohesion in the neighbourhood"),
            Self.named("own-input", kind: "weighed", nl: "eigen inbreng", en: "own input"),
            Self.named("small-scale", kind: "weighed", nl: "kleinschalig", en: "small scale"),
        ]),
        "menu": .map([
            "version": .number(1), "items": .list([Self.named("money", kind: "money", nl: "geld", en: "money")]),
        ]), "ceilings": .map(["initiative": .number(150_000), "parts": .map([:])]),
        "terms": .map([
            "decision": .map(["count": .number(8), "unit": .text("weeks")]), "decision-start": .text("receipt"),
            "extension": .text("none"), "lead": .text("none"),
            "execution": .map(["count": .number(12), "unit": .text("months")]),
            "account": .map(["count": .number(4), "unit": .text("weeks")]),
        ]),
        "decision": .map([
            "method": .text("majority"),
            "options": .map([
                "threshold": .text("1/2"), "strict": .flag(true), "base": .text("cast"),
                "tie": .text("revote,status-quo"),
            ]),
            "quorum": .map([
                "part": .text("1/2"), "strict": .flag(true), "of": .text("eligible"), "proxies": .flag(false),
            ]),
        ]),
    ]

    private static func named(_ id: String, kind: String, nl dutch: String, en english: String) -> DataValue {
        .map(["id": .text(id), "kind": .text(kind), "nl": .text(dutch), "en": .text(english)])
    }
}
