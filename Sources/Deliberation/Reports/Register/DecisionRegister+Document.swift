internal import BallotRules

extension DecisionRegister {
    /// The register as a document.
    public func document(_ texts: ReportTexts) -> DataValue {
        .map([
            "report": .text("register"), "quarter": .text(self.quarter.description),
            "first": .day(self.quarter.first), "last": .day(self.quarter.last),
            "decisions": .list(self.decisions.map { $0.document(texts) }),
            "closings": .list(self.closings.map { $0.document(texts) }),
            "completions": .list(self.completions.map { $0.document(texts) }),
            "objections": .list(self.objections.map { $0.document(texts) }),
            "pots": .list(self.pots.map(\.document)),
            "areas": .list(AreaTotals.all(of: self.pots).map(\.document)),
            "breakdowns": .list(self.breakdowns.map(\.document)),
        ])
    }
}

extension RegisterLine.Objected {
    func document(_ texts: ReportTexts) -> DataValue {
        var values = self.plan.values
        values["received"] = .day(self.received)
        values["number"] = .number(self.number)
        values["state"] = .text(self.state.rawValue)
        values["motivation"] = texts.document(self.motivation)
        return .map(values)
    }
}

extension AreaTotals {
    var document: DataValue {
        .map([
            "area": .name(self.area), "granted": .money(self.granted), "paid": .money(self.paid),
            "opening": .money(self.opening), "closing": .money(self.closing),
        ])
    }
}

extension Breakdown {
    var document: DataValue {
        .map([
            "kind": .text(self.kind.rawValue), "total": self.total.map { .number($0) } ?? .null,
            "rows": .list(self.rows.map(\.document)),
        ])
    }
}

extension Breakdown.Row {
    var document: DataValue {
        .map([
            "name": .text(self.name), "words": .words(self.wording),
            "count": self.count.map { .number($0) } ?? .null,
        ])
    }
}

extension RegisterLine.Plan {
    var values: [String: DataValue] {
        [
            "initiative": .name(self.initiative), "title": .text(self.title), "panel": .name(self.panel),
            "areas": .names(self.areas), "asked": .money(self.asked),
        ]
    }
}

extension RegisterLine.Decided {
    func document(_ texts: ReportTexts) -> DataValue {
        var values = self.plan.values
        values["day"] = .day(self.decision.day)
        values["number"] = .number(self.number)
        values["entry"] = .name(self.entry)
        values["kind"] = .text(self.decision.kind.rawValue)
        values["amount"] = .money(self.decision.amount)
        values["conditions"] = .list(self.decision.conditions.map { texts.document($0) })
        values["pot"] = self.pot?.document ?? .null
        values["authority"] = .text(self.decision.authority.rawValue)
        values["legal-source"] = .text(self.legalSource)
        values["remedy"] = .text(self.decision.remedy.rawValue)
        values["announced"] = .day(self.announced)
        values["last-day"] = .day(self.lastDay)
        values["verdict"] = texts.document(self.decision.verdict)
        values["deviation"] = .null
        if let deviation = self.decision.deviation {
            values["deviation"] = .map([
                "ground": .text(deviation.ground.rawValue), "text": texts.document(deviation.text),
            ])
        }
        return .map(values)
    }
}

extension RegisterLine.Closed {
    func document(_ texts: ReportTexts) -> DataValue {
        var values = self.plan.values
        values["day"] = .day(self.day)
        values["entry"] = .name(self.entry)
        values["state"] = .text(self.state.rawValue)
        values["reason"] = texts.document(self.reason)
        values["rule"] = self.rule.map { .words($0) } ?? .null
        values["articles"] = .list(self.articles.map { .text($0.description) })
        values["successors"] = .names(self.successors)
        values["spent"] = .money(self.spent)
        return .map(values)
    }
}

extension PotTotals {
    var document: DataValue {
        .map([
            "pot": self.pot.document, "opening": .money(self.opening), "closing": .money(self.closing),
            "granted": .money(self.granted), "paid": .money(self.paid),
            "flows": .list(self.flows) { flow in
                .map(["act": .text(flow.act), "in": .money(flow.into), "out": .money(flow.outOf)])
            },
        ])
    }
}

extension PotKey {
    var document: DataValue {
        .map(["area": .name(self.area), "theme": .text(self.theme), "year": .number(self.year)])
    }
}
