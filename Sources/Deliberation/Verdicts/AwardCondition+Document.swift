extension AwardCondition: Documented {
    /// `{"id", "kind", "text", "due"}`; `due` is `null` where the condition holds all along.
    public var document: DataValue {
        .map([
            "id": .text(self.id), "kind": .text(self.kind.rawValue), "text": .text(self.text.text),
            "due": self.due.map { .text($0.description) } ?? .null,
        ])
    }

    /// Reads such a document.
    public static func reading(_ document: DataValue) -> DocumentReading<AwardCondition> {
        DocumentReading(document) { reader in
            let id = reader.read("id", "text") { $0.text }
            let kind = reader.word("kind", as: Kind.self)
            let text = reader.name("text", of: TextDocument.self)
            let due = reader.nullable("due", "2026-01-31") { $0.text.flatMap { Day($0) } }
            guard let id, let kind, let text, let due else { return nil }
            return AwardCondition(id, kind, text, due: due)
        }
    }
}
