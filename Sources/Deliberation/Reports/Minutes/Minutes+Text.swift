public import BallotRules

extension Minutes {
    /// The minutes as text.
    public func text(_ phrase: Phrase, _ texts: ReportTexts) -> String {
        var page = ReportPage(phrase, texts)
        page.title(phrase(nl: "Verslag van vergadering \(self.meeting)", en: "Minutes of meeting \(self.meeting)"))
        page.line(
            nl: "Panel \(self.panel) in \(self.area), \(phrase.day(self.day)).",
            en: "Panel \(self.panel) in \(self.area), \(phrase.day(self.day))."
        )
        if let opened = self.opened { page.line(self.times(opened, phrase)) }
        if self.stage != .closed {
            page.line(
                nl: "De vergadering is nog niet gesloten. Dit is een concept.",
                en: "The meeting is not closed yet. This is a draft."
            )
        }
        page.line(
            nl: "Dit verslag volgt uit wat in de vergadering is vastgelegd. Wie iets deed staat er met zetel en rol.",
            en: "These minutes follow from what was recorded in the meeting. People stand in them by seat and role."
        )
        self.writePresence(on: &page)
        for item in self.items { page.write(item, self.labels.with(initiators: item.initiators)) }
        return page.text
    }

    private func times(_ opened: Moment, _ phrase: Phrase) -> String {
        let start = phrase(nl: "Geopend om \(phrase.time(opened))", en: "Opened at \(phrase.time(opened))")
        guard let closed = self.closed else { return start + "." }
        return start + phrase(nl: ", gesloten om \(phrase.time(closed)).", en: ", closed at \(phrase.time(closed)).")
    }

    private func writePresence(on page: inout ReportPage) {
        let phrase = page.phrase
        page.section(phrase(nl: "Wie er was", en: "Who was there"))
        if self.presences.isEmpty { page.line(nl: "Niemand.", en: "Nobody.") }
        for presence in self.presences {
            let from = phrase.time(presence.from)
            let time =
                presence.until.map {
                    phrase(nl: "van \(from) tot \(phrase.time($0))", en: "from \(from) to \(phrase.time($0))")
                } ?? phrase(nl: "vanaf \(from)", en: "from \(from)")
            page.point(self.labels.long(presence.person, phrase) + "; " + time)
        }
        if !self.absent.isEmpty {
            page.heading(phrase(nl: "Afwezig", en: "Absent"))
            for person in self.absent { page.point(self.labels.long(person, phrase)) }
        }
    }
}
