extension Motivation: Documented {
    /// `{"findings": [{"criterion", "outcome", "text"}, …], "reason", "minority"}`; texts stand under their names.
    public var document: DataValue {
        .map([
            "findings": .list(
                self.findings.map { finding in
                    .map([
                        "criterion": .text(finding.criterion), "outcome": .text(finding.outcome.rawValue),
                        "text": .text(finding.text.text),
                    ])
                }
            ),
            "reason": .text(self.reason.text), "minority": .name(self.minority),
        ])
    }

    /// Reads such a document. Whether it says enough is for ``Verdict``.
    public static func reading(_ document: DataValue) -> DocumentReading<Motivation> {
        DocumentReading(document) { reader in
            let findings = reader.items("findings", "{criterion, outcome, text}", upTo: 1_000) { item -> Finding? in
                let criterion = item.read("criterion", "text") { $0.text }
                let outcome = item.word("outcome", as: Finding.Outcome.self)
                let text = item.name("text", of: TextDocument.self)
                guard let criterion, let outcome, let text else { return nil }
                return Finding(criterion, outcome, text)
            }
            let reason = reader.name("reason", of: TextDocument.self)
            let minority = reader.nameOrNull("minority", of: TextDocument.self)
            guard let findings, let reason, let minority else { return nil }
            return Motivation(findings, reason: reason, minority: minority)
        }
    }
}
