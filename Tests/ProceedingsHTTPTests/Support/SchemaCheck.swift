internal import Deliberation

/// Checks a JSON document against a schema of the interface's own document: as much of JSON Schema as that uses. A word that
/// it does not know is a problem, so that nothing in a schema goes by unchecked.
struct SchemaCheck {
    let root: DataValue

    private static let known: Set<String> = [
        "$ref", "additionalProperties", "anyOf", "const", "contentEncoding", "description", "enum", "format", "items",
        "maxItems", "minimum", "pattern", "properties", "required", "type",
    ]

    /// What is wrong, with its place; empty when nothing is.
    func problems(_ value: DataValue, _ schema: DataValue, at place: String = "") -> [String] {
        let odd = schema.members.map(\.name).filter { !SchemaCheck.known.contains($0) }
        guard odd.isEmpty else { return ["\(place): the schema has \(odd)"] }
        if let reference = schema["$ref"]?.string {
            return self.problems(value, self.resolve(reference), at: place)
        }
        if let choices = schema["anyOf"]?.items {
            return choices.contains { self.problems(value, $0, at: place).isEmpty } ? [] : ["\(place): fits none"]
        }
        if let values = schema["enum"]?.items, !values.contains(value) { return ["\(place): not one of the values"] }
        if let only = schema["const"], only != value { return ["\(place): not the value"] }
        guard let type = schema["type"]?.string else { return [] }
        switch (type, value) {
        case ("string", .text(let text)): return self.text(text, schema, place)
        case ("integer", .number(let number)):
            return number < schema["minimum"]?.integer ?? .min ? ["\(place): \(number) is too small"] : []
        case ("boolean", .flag), ("null", .null): return []
        case ("array", .list(let items)):
            let problems = items.enumerated().flatMap { offset, item in
                self.problems(item, schema["items"] ?? .map([:]), at: "\(place)/\(offset)")
            }
            return problems + (items.count > schema["maxItems"]?.integer ?? .max ? ["\(place): too many"] : [])
        case ("object", .map(let members)): return self.object(members, schema, place)
        default: return ["\(place): is no \(type)"]
        }
    }

    /// What a reference within the document points at.
    func resolve(_ reference: String) -> DataValue {
        reference.split(separator: "/").dropFirst().reduce(self.root) { value, name in value[String(name)] ?? .null }
    }

    private func text(_ text: String, _ schema: DataValue, _ place: String) -> [String] {
        if schema["format"]?.string == "date", Day(text) == nil { return ["\(place): is no day"] }
        guard let pattern = schema["pattern"]?.string else { return [] }
        guard let expression = try? Regex(pattern) else { return ["\(place): no pattern: \(pattern)"] }
        return (try? expression.wholeMatch(in: text)) == nil ? ["\(place): does not fit \(pattern)"] : []
    }

    private func object(_ members: [String: DataValue], _ schema: DataValue, _ place: String) -> [String] {
        guard case .map(let properties)? = schema["properties"] else { return [] }
        var problems: [String] = []
        if case .list(let required)? = schema["required"] {
            problems += required.compactMap(\.string).filter { members[$0] == nil }.map { "\(place): lacks \($0)" }
        }
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            guard let property = properties[name] ?? schema["additionalProperties"] else {
                problems.append("\(place)/\(name): is not in the document")
                continue
            }
            problems += self.problems(value, property, at: "\(place)/\(name)")
        }
        return problems
    }
}

extension DataValue {
    subscript(_ name: String) -> DataValue? { if case .map(let members) = self { members[name] } else { nil } }

    var string: String? { if case .text(let text) = self { text } else { nil } }
}
