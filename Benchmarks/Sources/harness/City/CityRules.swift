internal import BallotRules
internal import Deliberation

/// The documents of the city that is measured.
enum CityRules {
    static let meeting = DataValue.map([
        "quorum": .map(["number": .number(3), "proxies": .flag(false)]), "seconds-per-person": .number(120),
        "consent-loops": .text("none"),
    ])

    static func panel(_ panel: Int, from first: Day) throws -> Panel {
        try Panel(
            area: AreaID("area-\(panel)"),
            seats: (1...5).map { Seat(SeatID("seat-\($0)"), .resident) },
            members: CityYear.members(panel).enumerated().map { place, person in
                Member(
                    person,
                    in: SeatID("seat-\(place + 1)"),
                    from: first,
                    through: first.adding(days: 400),
                    by: .drawn
                )
            },
            chair: Officer(CityYear.members(panel)[0]),
            secretary: Officer(CityYear.secretary(panel)),
            rules: Panel.Rules(needsResidentMajority: false, longestTerm: nil, proxiesPerPerson: 0)
        )
    }

    static func content(_ one: CityYear.Case) throws -> InitiativeContent {
        try InitiativeContent(
            title: "Initiative \(one.panel)-\(one.round)-\(one.place)",
            text: "Something for the whole street, made by the street.",
            areas: [AreaID("area-\(one.panel)")],
            applicant: .resident,
            initiators: [one.person],
            lines: [BudgetLine("things", count: 6, price: Money(units: 10_000))],
            requests: ["money"]
        )
    }

    static let scheme: DataValue = {
        let term = DataValue.map(["count": .number(8), "unit": .text("weeks")])
        let cohesion = DataValue.map([
            "id": .text("cohesion"), "kind": .text("hard"), "nl": .text("samenhang"), "en": .text("cohesion"),
        ])
        let money = DataValue.map([
            "id": .text("money"), "kind": .text("money"), "nl": .text("geld"), "en": .text("money"),
        ])
        return .map([
            "id": .text("city"), "name": .map(["nl": .text("Stad"), "en": .text("City")]),
            "sources": .list([.text("invented")]), "authority": .text("advice"), "remedy": .text("awb-objection"),
            "legal-source": .text("invented"), "applicants": .list([.text("resident")]),
            "excluded-persons": .list([]), "criteria": .list([cohesion]),
            "menu": .map(["version": .number(1), "items": .list([money])]),
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
                "quorum": .map(["number": .number(3), "proxies": .flag(false)]),
            ]), "ballot": .text("none"), "tie-order": .text("votes,id"), "split": .text("none"),
            "leftover": .text("returned"),
        ])
    }()
}
