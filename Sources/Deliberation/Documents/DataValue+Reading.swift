internal import BallotRules

extension DataValue {
    /// The text, where it is one of at most 10,000 bytes and not empty.
    var text: String? {
        if case .text(let text) = self, !text.isEmpty, text.utf8.count <= 10_000 { text } else { nil }
    }

    /// The text, whatever its length.
    var anyText: String? { if case .text(let text) = self { text } else { nil } }

    /// The name of something, where it can stand in a record.
    func identifier<Kind>(of _: Kind.Type = Kind.self) -> Identifier<Kind>? {
        self.anyText.map { Identifier<Kind>($0) }.flatMap { $0.isWellFormed ? $0 : nil }
    }

    /// The whole number from 0 to `limit`, where it is one.
    func count(upTo limit: Int) -> Int? {
        if case .number(let number) = self, (0...limit).contains(number) { number } else { nil }
    }

    /// An amount in cents.
    var money: Money? { self.count(upTo: Money.limit.units).map { Money(units: $0) } }

    /// Texts by name, as options are given.
    var options: [String: String]? {
        guard case .map(let values) = self else { return nil }
        var options: [String: String] = [:]
        for (name, value) in values {
            switch value {
            case .text(let text): options[name] = text
            case .number(let number): options[name] = number.description
            case .flag(let flag): options[name] = flag ? "true" : "false"
            default: return nil
            }
        }
        return options
    }

    /// `{"count": 8, "unit": "weeks"}`, or the text `none` as `.some(nil)`.
    var term: Term?? {
        if self == .text("none") { return .some(nil) }
        guard case .map(let values) = self, values.count == 2, let count = values["count"]?.count(upTo: 10_000),
            let unit = values["unit"]?.text.flatMap(Term.Unit.init(rawValue:))
        else { return nil }
        return Term(count, unit)
    }

    /// The name as a text, or `null`.
    static func name<Kind>(_ name: Identifier<Kind>?) -> DataValue { name.map { .text($0.text) } ?? .null }

    /// The term as ``term`` reads it.
    static func term(_ term: Term?) -> DataValue {
        guard let term else { return .text("none") }
        return .map(["count": .number(term.count), "unit": .text(term.unit.rawValue)])
    }
}
