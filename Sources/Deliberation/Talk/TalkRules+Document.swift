extension TalkRules: Documented {
    /// `{"decision", "quorum", "seconds-per-person", "consent-loops"}`; no consent is `none`.
    public var document: DataValue {
        .map([
            "decision": self.decision.document, "quorum": self.quorum.document,
            "seconds-per-person": .number(self.secondsPerPerson),
            "consent-loops": self.consentLoops.map { .number($0) } ?? .text("none"),
        ])
    }

    /// Reads such a document.
    public static func reading(_ document: DataValue) -> DocumentReading<TalkRules> {
        DocumentReading(document) { reader in
            let decision = reader.decision()
            return Self.read(&reader, decision)
        }
    }

    /// Reads such a document without `decision`: how the panel decides is what `scheme` says.
    public static func reading(_ document: DataValue, under scheme: Scheme) -> DocumentReading<TalkRules> {
        DocumentReading(document) { reader in Self.read(&reader, scheme.decision) }
    }

    private static func read(_ reader: inout DocumentReader, _ decision: Scheme.DecisionSettings?) -> TalkRules? {
        let quorum = reader.read("quorum", Quorum.choices) { Quorum($0) }
        let seconds = reader.count("seconds-per-person", upTo: 86_400)
        let loops = reader.read("consent-loops", "none|0…100") { value -> Int?? in
            value == .text("none") ? .some(nil) : value.count(upTo: 100).map { .some($0) }
        }
        guard let decision, let quorum, let seconds, let loops else { return nil }
        return TalkRules(decision: decision, quorum: quorum, secondsPerPerson: seconds, consentLoops: loops)
    }
}
