internal import BallotRules
internal import Deliberation

/// Meetings and their agendas.
enum MeetingViews {
    static let list = View("list", nl: "alle vergaderingen", en: "all meetings") { book, _, _, phrase, _ in
        let meetings = book.meetings.values.sorted { ($0.agenda.day, $0.id) < ($1.agenda.day, $1.id) }
        return Page(
            lines: meetings.map { "\($0.agenda.day)  \($0.id)  \($0.panel)  \(phrase($0.stage.wording))" },
            json: .object([("meetings", .array(meetings.map { .object(MeetingViews.head($0)) }))])
        )
    }

    static let show = View(
        "show",
        [.meeting],
        nl: "een vergadering met haar agenda",
        en: "a meeting with its agenda"
    ) { book, arguments, _, phrase, _ in
        let id: MeetingID = try Given.name(arguments["meeting"] ?? "", place: "meeting")
        guard let meeting = book.meetings[id] else {
            throw Failure("meeting show", Bilingual { Phrase($0).sentence(ActRefusal.unknownMeeting(id)) })
        }
        return MeetingViews.page(meeting, book, phrase)
    }

    private static func head(_ meeting: MeetingFile) -> [(String, JSONValue)] {
        [
            ("meeting", .string(meeting.id.text)), ("panel", .string(meeting.panel.text)),
            ("day", .string(meeting.agenda.day.description)), ("stage", .string(meeting.stage.rawValue)),
            ("minutes", .integer(meeting.agenda.minutes)), ("minutesLeft", .integer(meeting.agenda.left)),
        ]
    }

    private static func page(_ meeting: MeetingFile, _ book: CaseBook, _ phrase: Phrase) -> Page {
        let present = meeting.present.sorted().map(\.text)
        var lines = [
            "\(meeting.id): \(meeting.panel), \(meeting.agenda.day), \(phrase(meeting.stage.wording))",
            phrase(nl: "Nog vrij: ", en: "Left: ") + phrase.number(meeting.agenda.left)
                + phrase(nl: " van \(meeting.agenda.minutes) minuten", en: " of \(meeting.agenda.minutes) minutes"),
            phrase(nl: "Aanwezig: ", en: "Present: ") + (present.isEmpty ? "–" : present.joined(separator: ", ")),
        ]
        var items: [JSONValue] = []
        for (place, item) in meeting.agenda.items.enumerated() {
            let stage = (meeting.results[item.id] ?? book.talks[item.id])?.stage ?? .planned
            let title = book.files[item.initiative]?.dossier.initiative.current.content.title ?? ""
            lines.append(
                "  \(place + 1). \(item.id): \(title) (\(item.initiative)), \(item.minutes) min, \(phrase(stage.wording))"
            )
            items.append(
                .object([
                    ("item", .string(item.id.text)), ("initiative", .string(item.initiative.text)),
                    ("minutes", .integer(item.minutes)), ("stage", .string(stage.rawValue)),
                ])
            )
        }
        let next = self.next(meeting, book)
        if let next { lines += [phrase(nl: "Nu:", en: "Next:"), next.line(phrase)] }
        return Page(
            lines: lines,
            json: .object(
                self.head(meeting) + [
                    ("present", .strings(present)), ("items", .array(items)),
                    ("next", .array(next.map { [$0.json] } ?? [])),
                ]
            )
        )
    }

    private static func next(_ meeting: MeetingFile, _ book: CaseBook) -> NextAct? {
        switch meeting.stage {
        case .called:
            return NextAct(command: "meeting open \(meeting.id)", duty: .presiding(meeting.panel), missing: [])
        case .open:
            let talks = meeting.agenda.items.compactMap { book.talks[$0.id] }
            let between: Set<ItemStage> = [
                .presenting, .clarifying, .reacting, .amending, .consenting, .voting, .decided,
            ]
            let unfinished = talks.filter { between.contains($0.stage) }.map(\.item.id)
            let missing = unfinished.isEmpty ? nil : ActRefusal.itemsOpen(unfinished)
            return NextAct(
                command: "meeting close \(meeting.id)",
                duty: .presiding(meeting.panel),
                missing: missing.map { refusal in [Bilingual { Phrase($0).sentence(refusal) }] } ?? []
            )
        case .closed: return nil
        }
    }
}
