extension DocumentReader {
    /// A map within the map.
    mutating func nested<Value>(_ name: String, _ choices: String, _ make: (inout DocumentReader) -> Value?) -> Value? {
        guard let value = self.required(name, choices) else { return nil }
        return self.inner(value, at: self.place(name), choices, make)
    }

    /// A map within the map that may be `null`, which is `.some(nil)`.
    mutating func nestedOrNull<Value>(
        _ name: String,
        _ choices: String,
        _ make: (inout DocumentReader) -> Value?
    ) -> Value?? {
        guard let value = self.nullable(name, choices, { $0 }) else { return nil }
        guard let value else { return .some(nil) }
        return self.inner(value, at: self.place(name), choices, make).map { .some($0) }
    }

    /// A list of at most `limit` maps, each read with `make` at its own place.
    mutating func items<Value>(
        _ name: String,
        _ choices: String,
        upTo limit: Int,
        _ make: (inout DocumentReader) -> Value?
    ) -> [Value]? {
        guard let values = self.list(name, "[" + choices + ", …]", upTo: limit) else { return nil }
        var made: [Value] = []
        for (place, value) in values.enumerated() {
            let path = self.place("\(name).\(place + 1)")
            if let item = self.inner(value, at: path, choices, make) { made.append(item) }
        }
        return made.count == values.count ? made : nil
    }

    /// A list of at most `limit` values, each read with `make`; every one that cannot be is noted.
    mutating func values<Value>(
        _ name: String,
        _ choices: String,
        upTo limit: Int,
        _ make: (DataValue) -> Value?
    ) -> [Value]? {
        guard let values = self.list(name, "[" + choices + ", …]", upTo: limit) else { return nil }
        var made: [Value] = []
        for (place, value) in values.enumerated() {
            if let item = make(value) {
                made.append(item)
            } else {
                self.note("\(name).\(place + 1)", .invalid(choices: choices))
            }
        }
        return made.count == values.count ? made : nil
    }

    /// The name of something.
    mutating func name<Kind>(_ name: String, of _: Kind.Type = Kind.self) -> Identifier<Kind>? {
        self.read(name, "text") { $0.identifier() }
    }

    /// The name of something, or `null`.
    mutating func nameOrNull<Kind>(_ name: String, of _: Kind.Type = Kind.self) -> Identifier<Kind>?? {
        self.nullable(name, "text") { $0.identifier() }
    }

    /// A day.
    mutating func day(_ name: String) -> Day? { self.read(name, "2026-01-31") { $0.text.flatMap { Day($0) } } }

    /// Yes or no.
    mutating func flag(_ name: String) -> Bool? {
        self.read(name, "true|false") { if case .flag(let flag) = $0 { flag } else { nil } }
    }

    /// A whole number from 0 to `limit`.
    mutating func count(_ name: String, upTo limit: Int) -> Int? {
        self.read(name, "0…\(limit)") { $0.count(upTo: limit) }
    }

    private mutating func list(_ name: String, _ choices: String, upTo limit: Int) -> [DataValue]? {
        self.read(name, "\(choices) (≤ \(limit))") { value in
            if case .list(let values) = value, values.count <= limit { values } else { nil }
        }
    }

    private mutating func inner<Value>(
        _ value: DataValue,
        at path: String,
        _ choices: String,
        _ make: (inout DocumentReader) -> Value?
    ) -> Value? {
        guard case .map = value else {
            self.take([DocumentProblem(path, .invalid(choices: choices))])
            return nil
        }
        var reader = DocumentReader(value, path: path)
        let made = make(&reader)
        reader.finish()
        self.take(reader.problems)
        return reader.problems.isEmpty ? made : nil
    }
}
