extension Quorum {
    /// `{"number", "proxies"}`, or `{"part", "strict", "of", "proxies"}`.
    public var document: DataValue {
        switch self.demand {
        case .number(let number): .map(["number": .number(number), "proxies": .flag(self.countsProxies)])
        case .part(let part, let strictly, let base):
            .map([
                "part": .text(part.description), "strict": .flag(strictly), "of": .text(base.rawValue),
                "proxies": .flag(self.countsProxies),
            ])
        }
    }

    /// What can stand for a quorum in a document.
    static let choices = "{number, proxies}|{part, strict, of, proxies}"

    init?(_ value: DataValue) {
        guard case .map(let values) = value, case .flag(let proxies)? = values["proxies"] else { return nil }
        if Set(values.keys) == ["number", "proxies"], let number = values["number"]?.count(upTo: 1_000_000) {
            self.init(.number(number), countsProxies: proxies)
            return
        }
        guard Set(values.keys) == ["part", "strict", "of", "proxies"],
            let part = values["part"]?.text.flatMap({ Proportion($0) }), case .flag(let strict)? = values["strict"],
            let base = values["of"]?.text.flatMap(Quorum.Base.init(rawValue:))
        else { return nil }
        self.init(.part(part, strictly: strict, of: base), countsProxies: proxies)
    }
}
