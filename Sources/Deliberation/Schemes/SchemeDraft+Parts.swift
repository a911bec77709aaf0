internal import BallotRules

extension SchemeDraft {
    /// The menu of instruments with its version.
    mutating func menu() -> (version: Int, items: [Instrument])? {
        guard let value = self.reader.required("menu", "{version, items}") else { return nil }
        var inner = DocumentReader(value, path: self.reader.place("menu"))
        let version = inner.read("version", "number") { $0.count(upTo: 1_000_000) }
        let items = inner.read("items", "[{id, kind, nl, en}, …]") { value -> [Instrument]? in
            guard case .list(let values) = value, values.count <= 1_000 else { return nil }
            let items = values.compactMap(Instrument.init)
            let isSound = items.count == values.count && Set(items.map(\.id)).count == items.count
            return isSound && !items.isEmpty ? items : nil
        }
        inner.finish()
        self.reader.take(inner.problems)
        guard let version, let items else { return nil }
        return (version, items)
    }

    /// The ceilings: for one initiative, and by name.
    mutating func ceilings() -> (whole: Ceiling, parts: [String: Money])? {
        guard let value = self.reader.required("ceilings", "{initiative, parts}") else { return nil }
        var inner = DocumentReader(value, path: self.reader.place("ceilings"))
        let whole = inner.read("initiative", "none|cents", Ceiling.init)
        let parts = inner.read("parts", "{name: cents}") { value -> [String: Money]? in
            guard case .map(let values) = value else { return nil }
            let amounts = values.compactMapValues(\.money)
            return amounts.count == values.count ? amounts : nil
        }
        inner.finish()
        self.reader.take(inner.problems)
        guard let whole, let parts else { return nil }
        return (whole, parts)
    }

    /// The terms, each stated or stated to be absent.
    mutating func terms() -> SchemeTerms? {
        guard let value = self.reader.required("terms", "{decision, …}") else { return nil }
        var inner = DocumentReader(value, path: self.reader.place("terms"))
        let form = "none|{count, unit}"
        let decision = inner.read("decision", form) { $0.term }
        let start = inner.word("decision-start", as: DecisionTerm.Start.self)
        let limit = inner.read("extension", form) { $0.term }
        let lead = inner.read("lead", form) { $0.term }
        let execution = inner.read("execution", form) { $0.term }
        let account = inner.read("account", form) { $0.term }
        inner.finish()
        self.reader.take(inner.problems)
        guard let decision, let start, let limit, let lead, let execution, let account else { return nil }
        return SchemeTerms(
            decision: decision,
            decisionStart: start,
            extensionLimit: limit,
            lead: lead,
            execution: execution,
            account: account
        )
    }
}
