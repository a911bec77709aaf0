public import BallotRules

extension DeadlineList {
    /// The deadlines as text.
    public func text(_ phrase: Phrase, _ texts: ReportTexts) -> String {
        var page = ReportPage(phrase, texts)
        page.title(phrase(nl: "Termijnen op \(phrase.day(self.day))", en: "Deadlines on \(phrase.day(self.day))"))
        let late = self.lines.filter(\.isOverdue).count
        page.line(
            nl: "\(phrase.number(self.lines.count)) open termijnen, waarvan \(phrase.number(late)) te laat.",
            en: "\(phrase.number(self.lines.count)) open deadlines, of which \(phrase.number(late)) overdue."
        )
        for line in self.lines {
            page.heading("\(phrase.left(line)) \(line.initiative), \(phrase.sentence(line.deadline))")
            page.point(
                nl: "\(line.title.onOneLine), panel \(line.panel). Aan zet: \(phrase(line.actor.wording)).",
                en: "\(line.title.onOneLine), panel \(line.panel). To do by: \(phrase(line.actor.wording))."
            )
            for reason in line.deadline.reasons { page.point(phrase.sentence(reason), depth: 1) }
        }
        return page.text
    }

    /// The deadlines as a document.
    public func document(_ texts: ReportTexts) -> DataValue {
        .map([
            "report": .text("deadlines"), "day": .day(self.day), "deadlines": .list(self.lines.map(\.document)),
        ])
    }
}

extension Phrase {
    /// How many days are left: `[nog 3 dagen]`, `[vandaag]`, `[2 dagen te laat]`.
    func left(_ line: DeadlineList.Line) -> String {
        let days = self.term(Term(abs(line.daysLeft), .days))
        if line.daysLeft == 0 { return self(nl: "[vandaag]", en: "[today]") }
        return line.isOverdue
            ? self(nl: "[\(days) te laat]", en: "[\(days) overdue]") : self(nl: "[nog \(days)]", en: "[\(days) left]")
    }
}

extension DeadlineActor {
    /// Who that is.
    public var wording: Bilingual {
        switch self {
        case .initiator: Bilingual(nl: "de indieners", en: "the initiators")
        case .authority: Bilingual(nl: "wie beslist en betaalt", en: "whoever decides and pays")
        case .interested: Bilingual(nl: "wie het besluit raakt", en: "whoever the decision touches")
        }
    }
}

extension DeadlineList.Line {
    var document: DataValue {
        .map([
            "initiative": .name(self.initiative), "title": .text(self.title), "panel": .name(self.panel),
            "kind": .text(self.deadline.kind.rawValue), "last-day": .day(self.deadline.lastDay),
            "days-left": .number(self.daysLeft), "overdue": .flag(self.isOverdue),
            "actor": .text(self.actor.rawValue), "reasons": .list(self.deadline.reasons.map(\.document)),
        ])
    }
}

extension DeadlineReason {
    var document: DataValue {
        var values: [String: DataValue] = [
            "article": .text(self.article.description), "entry": .name(self.entry), "day": .day(self.day),
        ]
        switch self.effect {
        case .starts: values["effect"] = .text("starts")
        case .runs(let term):
            values["effect"] = .text("runs")
            values["term"] = .term(term)
        case .suspended(let days):
            values["effect"] = .text("suspended")
            values["days"] = .number(days)
        case .notSuspended: values["effect"] = .text("not-suspended")
        case .extended: values["effect"] = .text("extended")
        case .extensionRefused: values["effect"] = .text("extension-refused")
        case .moved: values["effect"] = .text("moved")
        case .notMoved: values["effect"] = .text("not-moved")
        case .set: values["effect"] = .text("set")
        }
        return .map(values)
    }
}
