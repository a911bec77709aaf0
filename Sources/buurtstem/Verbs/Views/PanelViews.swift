internal import BallotRules
internal import Deliberation

/// Panels and who sits in them.
enum PanelViews {
    static let list = View("list", nl: "alle panels", en: "all panels") { book, _, _, phrase, _ in
        let panels = book.panels.values.sorted { $0.id < $1.id }
        return Page(
            lines: panels.map { panel in
                let end = panel.isDissolved ? phrase(nl: ", beëindigd", en: ", ended") : ""
                return "\(panel.id)  \(panel.panel.area)  \(phrase(panel.scheme.name))\(end)"
            },
            json: .object([("panels", .array(panels.map { .object(PanelViews.head($0)) }))])
        )
    }

    static let show = View(
        "show",
        [.panel, .asOf],
        nl: "een panel: zetels, leden, regeling",
        en: "a panel: seats, members, scheme"
    ) { book, arguments, today, phrase, _ in
        let id: PanelID = try Given.name(arguments["panel"] ?? "", place: "panel")
        guard let file = book.panels[id] else {
            throw Failure("panel show", Bilingual { Phrase($0).sentence(ActRefusal.unknownPanel(id)) })
        }
        return PanelViews.page(file, today, phrase)
    }

    private static func head(_ file: PanelFile) -> [(String, JSONValue)] {
        [
            ("panel", .string(file.id.text)), ("area", .string(file.panel.area.text)),
            ("scheme", .string(file.scheme.id)), ("dissolved", .bool(file.isDissolved)),
            ("opens", file.opens.map { .string($0.description) } ?? .null),
            ("closes", file.closes.map { .string($0.description) } ?? .null),
        ]
    }

    private static func page(_ file: PanelFile, _ today: Day, _ phrase: Phrase) -> Page {
        let occupants = file.panel.occupants(on: today)
        let officers = [
            (phrase(nl: "Voorzitter: ", en: "Chair: "), file.panel.chair?.person.text),
            (phrase(nl: "Secretaris: ", en: "Secretary: "), file.panel.secretary?.person.text),
        ]
        var lines = [
            "\(file.id): \(file.panel.area), \(phrase(file.scheme.name))"
                + (file.isDissolved ? phrase(nl: ", beëindigd", en: ", ended") : "")
        ]
        lines += officers.map { $0.0 + ($0.1 ?? "–") }
        lines.append(phrase(nl: "Zetels op \(today):", en: "Seats on \(today):"))
        lines += file.panel.seats.map { seat in
            "  \(seat.id) (\(seat.kind.rawValue)): " + (occupants[seat.id]?.text ?? "–")
        }
        let alternates = file.panel.alternates.map(\.person.text)
        lines.append(
            phrase(nl: "Reserveleden: ", en: "Alternates: ")
                + (alternates.isEmpty ? "–" : alternates.joined(separator: ", "))
        )
        let seats = file.panel.seats.map { seat in
            JSONValue.object([
                ("seat", .string(seat.id.text)), ("kind", .string(seat.kind.rawValue)),
                ("member", occupants[seat.id].map { .string($0.text) } ?? .null),
            ])
        }
        return Page(
            lines: lines,
            json: .object(
                self.head(file) + [
                    ("chair", file.panel.chair.map { .string($0.person.text) } ?? .null),
                    ("secretary", file.panel.secretary.map { .string($0.person.text) } ?? .null),
                    ("seats", .array(seats)), ("alternates", .strings(alternates)),
                ]
            )
        )
    }
}
