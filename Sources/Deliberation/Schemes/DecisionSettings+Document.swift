internal import BallotRules

extension Scheme.DecisionSettings {
    /// `{"method", "options", "quorum"}`, with the quorum `law` where the method carries that of the law.
    public var document: DataValue {
        .map([
            "method": .text(self.method), "options": .map(self.options.mapValues { .text($0) }),
            "quorum": self.quorum?.document ?? .text("law"),
        ])
    }
}

extension DocumentReader {
    /// How a panel decides; the rule is made once to find out what it lacks.
    mutating func decision() -> Scheme.DecisionSettings? {
        guard let value = self.required("decision", "{method, options, quorum}") else { return nil }
        var inner = DocumentReader(value, path: self.place("decision"))
        let known = MethodCatalogue.all.map { $0.descriptor.id }.joined(separator: "|")
        let method = inner.read("method", known) { $0.text }
        let options = inner.read("options", "{name: value}") { $0.options }
        let quorum = inner.read("quorum", "law|" + Quorum.choices) { value -> Quorum?? in
            value == .text("law") ? .some(nil) : Quorum(value).map { .some($0) }
        }
        inner.finish()
        self.take(inner.problems)
        guard let method, let options, let quorum else { return nil }
        let settings = Scheme.DecisionSettings(method: method, options: options, quorum: quorum)
        do throws(MethodError) {
            _ = try settings.rule()
            return settings
        } catch {
            self.note("decision", .decision(error))
            return nil
        }
    }
}
