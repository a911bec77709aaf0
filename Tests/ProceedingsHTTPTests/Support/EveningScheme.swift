internal import Deliberation

/// A scheme in which nothing is missing.
enum EveningScheme {
    static let document: DataValue = {
        let term = DataValue.map(["count": .number(8), "unit": .text("weeks")])
        let label: [String: DataValue] = ["nl": .text("samenhang"), "en": .text("cohesion")]
        return .map([
            "id": .text("voorbeeld"), "name": .map(["nl": .text("Buurtactie"), "en": .text("Neighbourhood action")]),
            "sources": .list([.text("invented")]), "authority": .text("advice"), "remedy": .text("awb-objection"),
            "legal-source": .text("invented"), "applicants": .list([.text("resident")]),
            "excluded-persons": .list([]),
            "criteria": .list([.map(label.merging(["id": .text("cohesion"), "kind": .text("hard")]) { $1 })]),
            "menu": .map([
                "version": .number(1),
                "items": .list([.map(label.merging(["id": .text("geld"), "kind": .text("money")]) { $1 })]),
            ]),
            "ceilings": .map(["initiative": .number(300_000), "parts": .map([:])]),
            "terms": .map([
                "decision": term, "decision-start": .text("receipt"), "extension": .text("none"),
                "lead": .text("none"), "execution": .text("none"), "account": .text("none"),
            ]), "advance": .text("1/2"), "support": .text("none"),
            "decision": .map([
                "method": .text("majority"),
                "options": .map([
                    "threshold": .text("1/2"), "strict": .flag(true), "base": .text("cast"),
                    "tie": .text("status-quo"),
                ]),
                "quorum": .map(["number": .number(2), "proxies": .flag(false)]),
            ]), "ballot": .text("none"), "tie-order": .text("votes,id"), "split": .text("none"),
            "leftover": .text("returned"),
        ])
    }()
}
