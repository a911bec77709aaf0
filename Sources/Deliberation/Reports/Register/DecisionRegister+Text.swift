public import BallotRules

extension DecisionRegister {
    /// The register as text.
    public func text(_ phrase: Phrase, _ texts: ReportTexts) -> String {
        var page = ReportPage(phrase, texts)
        page.title(
            phrase(
                nl: "Openbaar register van besluiten, kwartaal \(self.quarter.number) van \(self.quarter.year)",
                en: "Public register of decisions, quarter \(self.quarter.number) of \(self.quarter.year)"
            )
        )
        let (first, last) = (phrase.day(self.quarter.first), phrase.day(self.quarter.last))
        page.line(nl: "Van \(first) tot en met \(last).", en: "From \(first) through \(last).")
        page.section(phrase(nl: "Besluiten", en: "Decisions"))
        if self.decisions.isEmpty { page.line(nl: "Er zijn geen besluiten genomen.", en: "No decisions were taken.") }
        for line in self.decisions { page.write(line) }
        page.write(self.closings, phrase(nl: "Gestopt zonder besluit", en: "Ended without a decision"))
        page.write(self.completions, phrase(nl: "Afgerond na een besluit", en: "Ended after a decision"))
        page.write(self.objections)
        page.write(self.pots)
        for breakdown in self.breakdowns { page.write(breakdown) }
        return page.text
    }
}

extension ReportPage {
    /// A decision, with everything on which it rests.
    mutating func write(_ line: RegisterLine.Decided) {
        let (phrase, decision) = (self.phrase, line.decision)
        self.heading("\(line.plan.title.onOneLine) (\(line.plan.initiative)), \(phrase.day(decision.day))")
        self.point(self.place(of: line.plan))
        let outcome = phrase.outcome(decision.kind, decision.amount)
        let pot =
            decision.kind.isGrant
            ? line.pot.map { phrase(nl: ", uit \(phrase.name($0))", en: ", from \(phrase.name($0))") } ?? "" : ""
        let again =
            line.number > 1
            ? phrase(nl: "Nieuw besluit na bezwaar", en: "New decision after an objection")
            : phrase(nl: "Besluit", en: "Decision")
        self.point("\(again): \(outcome)\(pot).")
        self.write(decision.conditions, depth: 1)
        self.point(
            nl: "Bevoegdheid: \(phrase(decision.authority.wording)). Grondslag: \(line.legalSource).",
            en: "Authority: \(phrase(decision.authority.wording)). Basis: \(line.legalSource)."
        )
        if let deviation = decision.deviation {
            self.point(
                nl: "Het besluit wijkt af van het oordeel van het panel. Grond: \(phrase(deviation.ground.wording)).",
                en: "The decision deviates from the verdict of the panel. Ground: \(phrase(deviation.ground.wording))."
            )
            self.point(
                nl: "Reden: \(self.words(deviation.text))",
                en: "Reason: \(self.words(deviation.text))",
                depth: 1
            )
        }
        let verdict = phrase.outcome(decision.verdict.kind, decision.verdict.amount)
        self.point(nl: "Oordeel van het panel: \(verdict).", en: "Verdict of the panel: \(verdict).")
        self.write(decision.verdict.motivation, line.criteria, depth: 1)
        self.point(self.remedy(of: line))
    }

    /// How to object, and until when.
    func remedy(of line: RegisterLine.Decided) -> String {
        let phrase = self.phrase
        let remedy = phrase(line.decision.remedy.wording)
        let what = phrase(
            nl: "Wie het er niet mee eens is, kan: \(remedy)",
            en: "Whoever disagrees can: \(remedy)"
        )
        guard line.announced != nil else {
            return what + phrase(nl: ". Het besluit is nog niet verstuurd.", en: ". The decision was not sent yet.")
        }
        guard let last = line.lastDay else { return what + "." }
        return what
            + phrase(
                nl: ", uiterlijk \(phrase.day(last)) (Awb 6:7).",
                en: ", until \(phrase.day(last)) (Awb 6:7)."
            )
    }

    /// Panel, areas and what was asked.
    func place(of plan: RegisterLine.Plan) -> String {
        let phrase = self.phrase
        let areas = phrase.list(plan.areas.map(\.text))
        return phrase(
            nl: "Panel \(plan.panel), gebied \(areas). Gevraagd: \(phrase.money(plan.asked)).",
            en: "Panel \(plan.panel), area \(areas). Asked: \(phrase.money(plan.asked))."
        )
    }

    /// What ended, with the reason.
    mutating func write(_ lines: [RegisterLine.Closed], _ title: String) {
        guard !lines.isEmpty else { return }
        let phrase = self.phrase
        self.section(title)
        for line in lines {
            self.heading("\(line.plan.title.onOneLine) (\(line.plan.initiative)), \(phrase.day(line.day))")
            self.point(self.place(of: line.plan))
            if line.successors.isEmpty {
                self.point(phrase.sentence(starting: phrase(line.state.wording)) + ".")
            } else {
                let names = phrase.list(line.successors.map(\.text))
                self.point(nl: "Gaat verder als \(names).", en: "Goes on as \(names).")
            }
            if let reason = line.reason {
                self.point(nl: "Reden: \(self.words(reason))", en: "Reason: \(self.words(reason))")
            } else if let rule = line.rule {
                self.point(nl: "Reden: \(phrase(rule))", en: "Reason: \(phrase(rule))")
            }
            if !line.articles.isEmpty { self.point(phrase.list(line.articles.map(\.description)) + ".") }
            if line.spent > .zero {
                self.point(
                    nl: "Verantwoord met bonnen: \(phrase.money(line.spent)).",
                    en: "Accounted for by receipts: \(phrase.money(line.spent))."
                )
            }
        }
    }
}
