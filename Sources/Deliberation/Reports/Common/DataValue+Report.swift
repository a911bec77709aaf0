internal import BallotRules

extension DataValue {
    /// An amount in cents.
    static func money(_ amount: Money) -> DataValue { .number(amount.units) }

    /// A day as `2026-11-22`, or `null`.
    static func day(_ day: Day?) -> DataValue { day.map { .text($0.description) } ?? .null }

    /// A moment as `2026-11-22T19:05`, or `null`.
    static func moment(_ moment: Moment?) -> DataValue {
        moment.map { .text("\($0.day)T\(Phrase(.dutch).time($0))") } ?? .null
    }

    /// A text as it is, or `null`.
    static func optional(_ text: String?) -> DataValue { text.map { .text($0) } ?? .null }

    /// Names in order.
    static func names<Kind>(_ names: [Identifier<Kind>]) -> DataValue { .list(names.map { .text($0.text) }) }

    /// Values in order.
    static func list<Value>(_ values: [Value], _ document: (Value) -> DataValue) -> DataValue {
        .list(values.map(document))
    }

    /// A text in both languages.
    static func words(_ words: Bilingual) -> DataValue {
        .map(["nl": .text(words.dutch), "en": .text(words.english)])
    }
}

extension ReportTexts {
    func document(_ condition: AwardCondition) -> DataValue {
        .map([
            "id": .text(condition.id), "kind": .text(condition.kind.rawValue), "text": self.document(condition.text),
            "due": .day(condition.due),
        ])
    }

    func document(_ proposal: Proposal) -> DataValue {
        .map([
            "person": .name(proposal.person), "kind": .text(proposal.kind.rawValue), "amount": .money(proposal.amount),
            "conditions": .list(proposal.conditions, self.document), "version": .name(proposal.version),
        ])
    }

    func document(_ motivation: Motivation) -> DataValue {
        .map([
            "reason": self.document(motivation.reason), "minority": self.document(motivation.minority),
            "findings": .list(motivation.findings) { finding in
                .map([
                    "criterion": .text(finding.criterion), "outcome": .text(finding.outcome.rawValue),
                    "text": self.document(finding.text),
                ])
            },
        ])
    }

    func document(_ verdict: Verdict) -> DataValue {
        .map([
            "kind": .text(verdict.kind.rawValue), "amount": .money(verdict.amount),
            "conditions": .list(verdict.conditions, self.document), "version": .name(verdict.version),
            "motivation": self.document(verdict.motivation),
        ])
    }
}

extension Ruling {
    /// How it ended, why, and on which numbers, without whoever voted.
    var document: DataValue {
        .map([
            "status": .text(self.status.rawValue), "ground": .text(self.ground.rawValue),
            "article": .optional(self.article?.description), "way-out": .optional(self.wayOut?.rawValue),
            "round": .number(self.round), "choices": .names(self.choices),
            "figures": .list(self.figures) { figure in
                .map([
                    "name": .text(figure.name.rawValue), "value": .text(figure.value.description),
                    "choice": .name(figure.choice),
                ])
            },
        ])
    }
}
