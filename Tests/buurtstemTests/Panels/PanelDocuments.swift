/// Invented documents of a small municipality.
enum PanelDocuments {
    static let areas = """
        {"areas": [
          {"id": "stad", "kind": "municipality", "parent": null, "residents": 900},
          {"id": "west", "kind": "quarter", "parent": "stad", "residents": 500}
        ]}
        """

    /// Three seats of residents, an alternate, a chair with a seat and a secretary without.
    static let panel = """
        {"area": "west",
         "seats": [{"id": "1", "kind": "resident", "area": null}, {"id": "2", "kind": "resident", "area": null},
                   {"id": "3", "kind": "resident", "area": null}],
         "members": [
           {"person": "aisha", "seat": "1", "from": "2026-01-01", "through": "2026-12-31", "appointment": "drawn"},
           {"person": "ben", "seat": "2", "from": "2026-01-01", "through": "2026-12-31", "appointment": "drawn"},
           {"person": "clara", "seat": "3", "from": "2026-01-01", "through": "2026-12-31", "appointment": "drawn"}],
         "alternates": [{"person": "dirk", "kind": "resident", "area": null}],
         "chair": {"person": "aisha", "casting-vote": false},
         "secretary": {"person": "sara", "casting-vote": false},
         "rules": {"resident-majority": false, "longest-term": "none", "proxies-per-person": 0}}
        """

    static let rules = """
        {"quorum": {"number": 2, "proxies": false}, "seconds-per-person": 120, "consent-loops": "none"}
        """

    /// A scheme in which nothing is missing: the panel advises, the college decides.
    static let scheme = """
        {"id": "voorbeeld", "name": {"nl": "Buurtactie", "en": "Neighbourhood action"}, "sources": ["invented"],
         "authority": "advice", "remedy": "awb-objection", "legal-source": "invented",
         "applicants": ["resident"], "excluded-persons": [],
         "criteria": [{"id": "cohesion", "kind": "hard", "nl": "samenhang", "en": "cohesion"}],
         "menu": {"version": 1, "items": [{"id": "geld", "kind": "money", "nl": "geld", "en": "money"}]},
         "ceilings": {"initiative": 300000, "parts": {}},
         "terms": {"decision": {"count": 8, "unit": "weeks"}, "decision-start": "receipt", "extension": "none",
                   "lead": "none", "execution": "none", "account": "none"},
         "advance": "1/2", "support": "none",
         "decision": {"method": "majority",
                      "options": {"threshold": "1/2", "strict": true, "base": "cast", "tie": "status-quo"},
                      "quorum": {"number": 2, "proxies": false}},
         "ballot": "none", "tie-order": "votes,id", "split": "none", "leftover": "returned"}
        """

    /// A plan of `initiator` that asks 400 euros.
    static func plan(_ title: String, of initiator: String) -> String {
        """
        {"title": "\(title)", "text": "Voor de hele straat.", "areas": ["west"], "target-group": null,
         "applicant": "resident", "initiators": ["\(initiator)"],
         "lines": [{"name": "aarde", "count": 10, "price": 4000, "part": null}], "contributions": [],
         "requests": ["geld"]}
        """
    }
}
