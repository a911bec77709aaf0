internal import BallotRules

/// Reads one map of a document, noting every problem and going on.
struct DocumentReader {
    private let values: [String: DataValue]
    private let path: String
    private var seen: Set<String> = []
    private(set) var problems: [SchemeProblem] = []

    init(_ value: DataValue?, path: String = "") {
        self.path = path
        if case .map(let values)? = value {
            self.values = values
        } else {
            self.values = [:]
            self.problems = path.isEmpty ? [SchemeProblem("", .invalid(choices: "{…}"))] : []
        }
    }

    func place(_ name: String) -> String { self.path.isEmpty ? name : "\(self.path).\(name)" }

    mutating func note(_ name: String, _ kind: SchemeProblem.Kind) {
        self.problems.append(SchemeProblem(self.place(name), kind))
    }

    mutating func take(_ problems: [SchemeProblem]) { self.problems += problems }

    /// The value called `name`, or `nil` and a problem when it is missing or not known yet.
    mutating func required(_ name: String, _ choices: String) -> DataValue? {
        self.seen.insert(name)
        guard let value = self.values[name], value != .null else {
            self.note(name, .missing(choices: choices))
            return nil
        }
        return value
    }

    /// The value called `name`, where it is there and known.
    mutating func optional(_ name: String) -> DataValue? {
        self.seen.insert(name)
        return self.values[name].flatMap { $0 == .null ? nil : $0 }
    }

    /// A required value turned into something; a problem when it cannot be.
    mutating func read<Value>(_ name: String, _ choices: String, _ make: (DataValue) -> Value?) -> Value? {
        guard let value = self.required(name, choices) else { return nil }
        guard let made = make(value) else {
            self.note(name, .invalid(choices: choices))
            return nil
        }
        return made
    }

    /// One of the words of `Word`.
    mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ name: String, as _: Word.Type = Word.self)
        -> Word?
    {
        self.read(name, Word.allCases.map(\.rawValue).joined(separator: "|")) { $0.text.flatMap(Word.init(rawValue:)) }
    }

    /// A list of words of `Word`, each once.
    mutating func words<Word: RawRepresentable<String> & CaseIterable & Hashable>(
        _ name: String,
        as _: Word.Type = Word.self
    ) -> [Word]? {
        self.read(name, "[" + Word.allCases.map(\.rawValue).joined(separator: "|") + ", …]") { value in
            guard case .list(let items) = value else { return nil }
            let words = items.compactMap { $0.text.flatMap(Word.init(rawValue:)) }
            return words.count == items.count && Set(words).count == words.count ? words : nil
        }
    }

    /// Notes what is there and was not asked for, in order of name.
    mutating func finish() {
        for name in self.values.keys.sorted() where !self.seen.contains(name) { self.note(name, .unknown) }
    }
}

extension DataValue {
    /// The text, where it is one of at most 10,000 bytes and not empty.
    var text: String? {
        if case .text(let text) = self, !text.isEmpty, text.utf8.count <= 10_000 { text } else { nil }
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
}
