internal import BallotRules
internal import Deliberation

/// Where initiatives stand.
enum InitiativeViews {
    static let list = View(
        "list",
        [
            Parameter.option("panel", "panel", nl: "Alleen van dit panel.", en: "Only those of this panel.").orNot,
            Parameter.option("state", "state", nl: "Alleen in deze staat.", en: "Only those in this state.").orNot,
        ],
        nl: "alle plannen, met hoe ver ze zijn",
        en: "all initiatives, with how far they are"
    ) { book, arguments, _, phrase, _ in
        let state: InitiativeState? = try arguments["state"].map { try Given.choice($0, place: "--state") }
        let files = book.names.compactMap { book.files[$0] }.filter { file in
            (state == nil || file.state == state)
                && (arguments["panel"] == nil || file.panel.text == arguments["panel"])
        }
        var table = TextTable([
            .init(title: "ID"), .init(title: phrase(nl: "plan", en: "initiative"), isFlexible: true),
            .init(title: "panel"), .init(title: phrase(nl: "gevraagd", en: "asked"), isNumber: true),
            .init(title: phrase(nl: "hoe ver", en: "state")),
        ])
        for file in files {
            let content = file.dossier.initiative.current.content
            table.add([
                .init(file.id.text), .init(content.title), .init(file.panel.text), .init(phrase.money(content.asked)),
                .init(phrase(file.state.wording)),
            ])
        }
        return Page(
            lines: table.lines(on: .output),
            json: .object([("initiatives", .array(files.map { InitiativeViews.row($0) }))])
        )
    }

    static let show = View(
        "show",
        [.initiative, .asOf],
        nl: "waar een plan staat, en wat er nu kan",
        en: "where an initiative stands, and what can be done now"
    ) { book, arguments, today, phrase, _ in
        let id: InitiativeID = try Given.name(arguments["initiative"] ?? "", place: "initiative")
        guard let file = book.files[id] else {
            throw Failure("initiative show", Bilingual { Phrase($0).sentence(ActRefusal.unknownInitiative(id)) })
        }
        let day = arguments.has("on") ? today : max(today, book.last?.day ?? today)
        return InitiativeViews.page(file, book, day, phrase)
    }

    static let status = View(
        "status",
        [.initiative, .asOf],
        nl: "de stand van zaken voor wie het plan maakte",
        en: "where it stands, in plain words for whoever made it"
    ) { book, arguments, today, phrase, texts in
        let id: InitiativeID = try Given.name(arguments["initiative"] ?? "", place: "initiative")
        guard let report = book.status(of: id, on: today) else {
            throw Failure("initiative status", Bilingual { Phrase($0).sentence(ActRefusal.unknownInitiative(id)) })
        }
        let lines = report.text(phrase, texts).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return Page(lines: lines.last == "" ? lines.dropLast() : lines, json: report.document(texts).json)
    }

    private static func row(_ file: CaseFile) -> JSONValue {
        let content = file.dossier.initiative.current.content
        return .object([
            ("initiative", .string(file.id.text)), ("title", .string(content.title)),
            ("panel", .string(file.panel.text)), ("asked", .literal(Currency.euro.plain(content.asked))),
            ("state", .string(file.state.rawValue)),
        ])
    }

    private static func page(_ file: CaseFile, _ book: CaseBook, _ day: Day, _ phrase: Phrase) -> Page {
        let initiative = file.dossier.initiative
        let content = initiative.current.content
        let next = InitiativeNext.acts(file, book, on: day)
        let findings = file.dossier.facts(on: day).findings.sorted { $0.rawValue < $1.rawValue }
        let granted = book.ledger.awards[file.id]?.granted ?? .zero
        let lines = [
            "\(file.id): \(content.title), \(phrase(file.state.wording))",
            phrase(nl: "Panel: ", en: "Panel: ") + file.panel.text,
            phrase(nl: "Indieners: ", en: "Initiators: ") + content.initiators.map(\.text).joined(separator: ", "),
            phrase(nl: "Gevraagd: ", en: "Asked: ") + phrase.money(content.asked)
                + phrase(nl: ", toegekend: ", en: ", granted: ") + phrase.money(granted),
            phrase(nl: "Versie ", en: "Version ") + "\(initiative.current.number): \(initiative.current.address)",
            phrase(nl: "Staat vast: ", en: "Holds: ") + findings.map { phrase($0.wording) }.joined(separator: "; "),
            next.isEmpty ? "" : phrase(nl: "Nu:", en: "Next:"),
        ]
        let passages = file.passages.map { passage in
            JSONValue.object([
                ("entry", .string(passage.entry.text)), ("day", .string(passage.moment.day.description)),
                ("act", .string(passage.act.rawValue)), ("to", .string(passage.to.rawValue)),
                ("by", .string(passage.person.text)),
            ])
        }
        let document = JSONValue.object([
            ("initiative", .string(file.id.text)), ("title", .string(content.title)),
            ("panel", .string(file.panel.text)), ("state", .string(file.state.rawValue)),
            ("initiators", .strings(content.initiators.map(\.text))),
            ("asked", .literal(Currency.euro.plain(content.asked))),
            ("granted", .literal(Currency.euro.plain(granted))),
            ("versions", .strings(initiative.versions.map(\.address.text))),
            ("findings", .strings(findings.map(\.rawValue))), ("steps", .array(passages)),
            ("next", .array(next.map(\.json))),
        ])
        return Page(lines: lines.filter { !$0.isEmpty } + next.map { $0.line(phrase) }, json: document)
    }
}
