/// Reads one map of a document, noting every problem and going on.
struct DocumentReader {
    private let values: [String: DataValue]
    private let path: String
    private var seen: Set<String> = []
    private(set) var problems: [DocumentProblem] = []

    init(_ value: DataValue?, path: String = "") {
        self.path = path
        if case .map(let values)? = value {
            self.values = values
        } else {
            self.values = [:]
            self.problems = path.isEmpty ? [DocumentProblem("", .invalid(choices: "{…}"))] : []
        }
    }

    /// The path of what is called `name` here.
    func place(_ name: String) -> String {
        if name.isEmpty { return self.path }
        return self.path.isEmpty ? name : "\(self.path).\(name)"
    }

    mutating func note(_ name: String, _ kind: DocumentProblem.Kind) {
        self.take([DocumentProblem(self.place(name), kind)])
    }

    mutating func take(_ problems: [DocumentProblem]) {
        self.problems += problems.prefix(DocumentProblems.limit - min(self.problems.count, DocumentProblems.limit))
    }

    /// The value called `name`, or `nil` and a problem when it is missing or not known yet.
    mutating func required(_ name: String, _ choices: String) -> DataValue? {
        self.seen.insert(name)
        guard let value = self.values[name], value != .null else {
            self.note(name, .missing(choices: choices))
            return nil
        }
        return value
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

    /// A value that has to be stated and may be `null`, which is `.some(nil)`.
    mutating func nullable<Value>(_ name: String, _ choices: String, _ make: (DataValue) -> Value?) -> Value?? {
        guard self.values[name] == .null else { return self.read(name, "null|" + choices, make).map { .some($0) } }
        self.seen.insert(name)
        return .some(nil)
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
