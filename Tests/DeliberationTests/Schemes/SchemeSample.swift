import Deliberation

/// A scheme document in which nothing is missing.
enum SchemeSample {
    static let term: DataValue = .map(["count": .number(8), "unit": .text("weeks")])
    static let label: [String: DataValue] = ["nl": .text("samenhang"), "en": .text("cohesion")]

    /// Everything that a scheme must state.
    static let complete: [String: DataValue] = [
        "id": .text("voorbeeld"), "name": .map(["nl": .text("Buurtaktie"), "en": .text("Neighbourhood action")]),
        "sources": .list([.text("S2")]), "authority": .text("advice"), "remedy": .text("awb-objection"),
        "legal-source": .text("Buurtactieregeling"),
        "applicants": .list([.text("resident"), .text("residents-organisation")]),
        "excluded-persons": .list([.text("councillor")]),
        "criteria": .list([.map(Self.label.merging(["id": .text("cohesion"), "kind": .text("hard")]) { $1 })]),
        "menu": .map([
            "version": .number(1),
            "items": .list([.map(Self.label.merging(["id": .text("geld"), "kind": .text("money")]) { $1 })]),
        ]),
        "ceilings": .map(["initiative": .number(300_000), "parts": .map(["maaltijd": .number(1_000)])]),
        "terms": .map([
            "decision": Self.term, "decision-start": .text("receipt"), "extension": .text("none"), "lead": Self.term,
            "execution": .map(["count": .number(12), "unit": .text("months")]), "account": .text("none"),
        ]),
        "advance": .text("1/2"), "support": .text("1/100"),
        "decision": .map([
            "method": .text("majority"),
            "options": .map([
                "threshold": .text("1/2"), "strict": .flag(true), "base": .text("cast"), "tie": .text("status-quo"),
            ]),
            "quorum": .map([
                "part": .text("1/2"), "strict": .flag(true), "of": .text("eligible"), "proxies": .flag(false),
            ]),
        ]),
        "ballot": .text("none"), "tie-order": .text("votes,cost-low,complete"), "split": .text("equal"),
        "leftover": .map(["pool-on": .text("03-01")]),
    ]
}
