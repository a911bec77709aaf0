internal import BallotRules
internal import Deliberation

/// Where the talk about an item stands.
enum ItemViews {
    static let show = View(
        "show",
        [.item],
        nl: "waar een punt staat, en wat er nu kan",
        en: "where an item stands, and what can be done now"
    ) { book, arguments, _, phrase, _ in
        let id: ItemID = try Given.name(arguments["item"] ?? "", place: "item")
        guard let meeting = book.meetingOfItem[id].flatMap({ book.meetings[$0] }) else {
            throw Failure("item show", Bilingual { Phrase($0).sentence(ActRefusal.unknownItem(id)) })
        }
        guard let talk = book.talks[id] else { return ItemViews.planned(id, meeting, phrase) }
        return ItemViews.page(talk, meeting, book, phrase)
    }

    /// An item of a meeting that has not been opened.
    private static func planned(_ id: ItemID, _ meeting: MeetingFile, _ phrase: Phrase) -> Page {
        let item = meeting.agenda.items.first { $0.id == id }
        let next = NextAct(command: "meeting open \(meeting.id)", duty: .presiding(meeting.panel), missing: [])
        return Page(
            lines: [
                "\(id): \(item?.initiative.text ?? "–"), \(phrase(ItemStage.planned.wording))",
                phrase(nl: "Vergadering: ", en: "Meeting: ") + "\(meeting.id), \(meeting.agenda.day)",
                phrase(nl: "Nu:", en: "Next:"), next.line(phrase),
            ],
            json: .object([
                ("item", .string(id.text)), ("initiative", .string(item?.initiative.text ?? "")),
                ("meeting", .string(meeting.id.text)), ("stage", .string(ItemStage.planned.rawValue)),
                ("next", .array([next.json])),
            ])
        )
    }

    private static func page(_ talk: ItemTalk, _ meeting: MeetingFile, _ book: CaseBook, _ phrase: Phrase) -> Page {
        let next = self.next(talk, meeting)
        let blockers = talk.room.blockers(talk.rules.quorum).map { blocker in Bilingual { Phrase($0).sentence(blocker) }
        }
        let facts = ItemFacts(talk).all
        let money = talk.proposal.map { "\($0.kind.rawValue) " + Currency.euro.plain($0.amount) }
        var lines = [
            "\(talk.item.id): \(talk.version.content.title), \(phrase(talk.stage.wording))",
            phrase(nl: "Plan: ", en: "Initiative: ") + talk.item.initiative.text + ", " + talk.version.address.text,
        ]
        lines += facts.filter { !$0.values.isEmpty }.map { phrase($0.label) + ": " + $0.values.joined(separator: ", ") }
        if let money { lines.append(phrase(nl: "Voorstel: ", en: "Proposal: ") + money) }
        lines += blockers.map { phrase($0) }
        if !next.isEmpty { lines.append(phrase(nl: "Nu:", en: "Next:")) }
        lines += next.map { $0.line(phrase) }
        var members: [(String, JSONValue)] = [
            ("item", .string(talk.item.id.text)), ("initiative", .string(talk.item.initiative.text)),
            ("meeting", .string(meeting.id.text)), ("stage", .string(talk.stage.rawValue)),
            ("version", .string(talk.version.address.text)),
        ]
        members += facts.map { ($0.name, JSONValue.strings($0.values)) }
        members += [
            ("proposal", money.map { .string($0) } ?? .null),
            ("blockers", .strings(blockers.map { $0(.english) })), ("next", .array(next.map(\.json))),
        ]
        return Page(lines: lines, json: .object(members))
    }

    private static func next(_ talk: ItemTalk, _ meeting: MeetingFile) -> [NextAct] {
        guard meeting.stage == .open else { return [] }
        let holding = talk.conditions()
        let steps = ItemMachine.table.acts(from: talk.stage).map { step in
            let row = ItemMachine.table.row(step, from: talk.stage)
            let missing = (row?.conditions ?? []).filter { !holding.contains($0) }
            return NextAct(
                command: "item \(step.rawValue) \(talk.item.id)",
                duty: .presiding(meeting.panel),
                missing: missing.map(\.wording)
            )
        }
        return self.consent(talk, meeting) + steps
    }

    /// The steps of a consent round that is going on.
    private static func consent(_ talk: ItemTalk, _ meeting: MeetingFile) -> [NextAct] {
        guard talk.stage == .consenting, let round = talk.consent else { return [] }
        let holding = round.conditions(talk.deciders)
        return ConsentMachine.table.acts(from: round.stage).map { step in
            let row = ConsentMachine.table.row(step, from: round.stage)
            let missing = (row?.conditions ?? []).filter { !holding.contains($0) }
            return NextAct(
                command: "item consent \(talk.item.id) \(step.rawValue)",
                duty: step == .withdraw ? nil : .presiding(meeting.panel),
                missing: missing.map(\.wording)
            )
        }
    }
}
