public import BallotRules

extension StatusReport {
    /// The status as text, for whoever made the plan.
    public func text(_ phrase: Phrase, _ texts: ReportTexts) -> String {
        var page = ReportPage(phrase, texts)
        page.title("\(self.title.onOneLine) (\(self.initiative)), \(phrase.day(self.day))")
        page.point(
            nl: "Stand: \(phrase(self.state.wording)), sinds \(phrase.day(self.since)).",
            en: "Status: \(phrase(self.state.wording)), since \(phrase.day(self.since))."
        )
        page.point(
            nl: "Panel \(self.panel), versie \(self.version). Gevraagd: \(phrase.money(self.asked)).",
            en: "Panel \(self.panel), version \(self.version). Asked: \(phrase.money(self.asked))."
        )
        if let rule = self.rule { page.point(nl: "Waarom: \(phrase(rule))", en: "Why: \(phrase(rule))") }
        if let reason = self.step?.reason { page.point(page.words(reason), depth: 1) }
        if let support = self.support { page.point(phrase.sentence(support)) }
        self.writeNext(on: &page)
        if let verdict = self.verdict { page.write(verdict, self.criteria) }
        if let decision = self.decision {
            page.section(phrase(nl: "Het besluit", en: "The decision"))
            self.explain(decision, on: &page)
            page.write(decision)
        }
        if !self.deadlines.isEmpty { page.section(phrase(nl: "Termijnen", en: "Deadlines")) }
        for line in self.deadlines {
            page.point("\(phrase.left(line)) \(phrase.sentence(line.deadline))")
            for reason in line.deadline.reasons { page.point(phrase.sentence(reason), depth: 1) }
        }
        return page.text
    }

    private func writeNext(on page: inout ReportPage) {
        let phrase = page.phrase
        guard self.successors.isEmpty else {
            let names = phrase.list(self.successors.map(\.text))
            page.point(nl: "Het plan gaat verder als \(names).", en: "The plan goes on as \(names).")
            return
        }
        if let meeting = self.meeting {
            page.point(nl: "Vergadering: \(phrase.day(meeting)).", en: "Meeting: \(phrase.day(meeting)).")
        }
        if let heldOver = self.heldOver {
            page.point(nl: "Aangehouden tot \(phrase.day(heldOver)).", en: "Held over to \(phrase.day(heldOver)).")
        }
        page.point(nl: "Wat nu: \(phrase(self.state.next))", en: "What now: \(phrase(self.state.next))")
    }

    /// In a sentence or two, why it was not granted, or not in full.
    private func explain(_ line: RegisterLine.Decided, on page: inout ReportPage) {
        let phrase = page.phrase
        let unmet = line.decision.verdict.motivation.findings.filter { $0.outcome != .met }
        let names = unmet.map { finding in
            line.criteria.first { $0.id == finding.criterion }.map { phrase($0.name) } ?? finding.criterion
        }
        switch line.decision.kind {
        case .grant: return
        case .partly:
            page.line(
                nl:
                    "Jullie krijgen een deel: \(phrase.money(line.decision.amount)) van \(phrase.money(line.plan.asked)).",
                en: "You get a part: \(phrase.money(line.decision.amount)) of \(phrase.money(line.plan.asked))."
            )
        case .refuse: page.line(nl: "Het plan is geweigerd.", en: "The plan was refused.")
        }
        if let deviation = line.decision.deviation {
            page.line(
                nl: "Het panel oordeelde anders. Wie besluit week daarvan af: \(phrase(deviation.ground.wording)).",
                en:
                    "The panel judged otherwise. Whoever decides deviated from that: \(phrase(deviation.ground.wording))."
            )
        }
        if !names.isEmpty {
            let all = phrase.list(names)
            page.line(
                nl: "Het plan voldoet niet of niet helemaal aan: \(all).",
                en: "The plan does not meet, or not wholly: \(all)."
            )
        }
    }

    /// The status as a document.
    public func document(_ texts: ReportTexts) -> DataValue {
        var values: [String: DataValue] = [
            "report": .text("status"), "initiative": .name(self.initiative), "title": .text(self.title),
            "panel": .name(self.panel), "version": .number(self.version), "asked": .money(self.asked),
            "day": .day(self.day), "state": .text(self.state.rawValue), "since": .day(self.since),
        ]
        values["step"] = .optional(self.step?.transition)
        values["entry"] = .name(self.step?.entry)
        values["reason"] = texts.document(self.step?.reason)
        values["rule"] = self.rule.map { .words($0) } ?? .null
        values["next"] = self.successors.isEmpty ? .words(self.state.next) : .null
        values["successors"] = .names(self.successors)
        values["meeting"] = .day(self.meeting)
        values["held-over"] = .day(self.heldOver)
        values["verdict"] = self.verdict.map { texts.document($0) } ?? .null
        values["decision"] = self.decision?.document(texts) ?? .null
        values["deadlines"] = .list(self.deadlines.map(\.document))
        values["remedy"] = .text(self.remedy.rawValue)
        return .map(values)
    }
}
