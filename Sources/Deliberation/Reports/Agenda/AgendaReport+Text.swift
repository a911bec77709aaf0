public import BallotRules

extension AgendaReport {
    /// The agenda as text.
    public func text(_ phrase: Phrase, _ texts: ReportTexts) -> String {
        var page = ReportPage(phrase, texts)
        page.title(phrase(nl: "Agenda van vergadering \(self.meeting)", en: "Agenda of meeting \(self.meeting)"))
        page.line(
            nl: "Panel \(self.panel) in \(self.area), \(phrase.day(self.day)).",
            en: "Panel \(self.panel) in \(self.area), \(phrase.day(self.day))."
        )
        page.line(
            nl: "Een punt kan erbij tot en met \(phrase.day(self.closes)).",
            en: "A point can be added through \(phrase.day(self.closes))."
        )
        page.line(
            nl: "De vergadering duurt \(self.minutes) minuten. Daarvan zijn er \(self.left) vrij.",
            en: "The meeting lasts \(self.minutes) minutes, of which \(self.left) are free."
        )
        if self.points.isEmpty { page.line(nl: "Er zijn nog geen punten.", en: "There are no points yet.") }
        for point in self.points { self.write(point, on: &page) }
        return page.text
    }

    private func write(_ point: Point, on page: inout ReportPage) {
        let phrase = page.phrase
        page.section("\(point.place). \(point.title.onOneLine)")
        let labels = self.labels.with(initiators: point.initiators)
        let initiators = phrase.list(point.initiators.map { labels.short($0, phrase) })
        page.point(
            nl: "Initiatief \(point.initiative), versie \(point.version), van \(initiators).",
            en: "Initiative \(point.initiative), version \(point.version), of \(initiators)."
        )
        if let newer = point.newer {
            page.point(
                nl: "Let op: er is een nieuwere versie, versie \(newer).",
                en: "Mind: there is a newer version, version \(newer)."
            )
        }
        let areas = phrase.list(point.areas.map(\.text))
        page.point(
            nl: "Gevraagd: \(phrase.money(point.asked)), voor \(areas).",
            en: "Asked: \(phrase.money(point.asked)), for \(areas)."
        )
        page.point(
            nl: "Tijd: \(point.minutes) minuten, vanaf minuut \(point.begins).",
            en: "Time: \(point.minutes) minutes, from minute \(point.begins) on."
        )
        if let heldOver = point.heldOver {
            let until = heldOver.until.map { phrase(nl: " tot \(phrase.day($0))", en: " to \(phrase.day($0))") } ?? ""
            page.point(
                nl:
                    "Op \(phrase.day(heldOver.on)) \(phrase(heldOver.stage.wording))\(until): \(page.words(heldOver.reason))",
                en:
                    "On \(phrase.day(heldOver.on)) \(phrase(heldOver.stage.wording))\(until): \(page.words(heldOver.reason))"
            )
        }
        if !point.interested.isEmpty {
            let names = phrase.list(point.interested.map { labels.short($0, phrase) })
            page.point(
                nl: "Doet niet mee, want heeft een belang: \(names).",
                en: "Takes no part, for an interest: \(names)."
            )
        }
    }

    /// The agenda as a document.
    public func document(_ texts: ReportTexts) -> DataValue {
        .map([
            "report": .text("agenda"), "meeting": .name(self.meeting), "panel": .name(self.panel),
            "area": .name(self.area), "day": .day(self.day), "closes": .day(self.closes),
            "minutes": .number(self.minutes), "left": .number(self.left),
            "points": .list(self.points.map { $0.document(texts) }),
        ])
    }
}

extension AgendaReport.Point {
    func document(_ texts: ReportTexts) -> DataValue {
        var values: [String: DataValue] = [
            "place": .number(self.place), "item": .name(self.item), "initiative": .name(self.initiative),
            "title": .text(self.title), "initiators": .names(self.initiators), "areas": .names(self.areas),
            "asked": .money(self.asked), "version": .number(self.version),
        ]
        values["newer"] = self.newer.map { .number($0) } ?? .null
        values["begins"] = .number(self.begins)
        values["minutes"] = .number(self.minutes)
        values["interested"] = .names(self.interested)
        values["held-over"] = .null
        if let heldOver = self.heldOver {
            values["held-over"] = .map([
                "stage": .text(heldOver.stage.rawValue), "on": .day(heldOver.on),
                "reason": texts.document(heldOver.reason), "until": .day(heldOver.until),
            ])
        }
        return .map(values)
    }
}
