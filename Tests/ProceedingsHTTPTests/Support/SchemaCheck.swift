internal import Deliberation

/// Checks a JSON document against a schema of the interface's own document: as much of JSON Schema as that uses.
struct SchemaCheck {
    let root: DataValue

    /// What is wrong, with its place; empty when nothing is.
    func problems(_ value: DataValue, _ schema: DataValue, at place: String = "") -> [String] {
        if let reference = schema["$ref"]?.string {
            return self.problems(value, self.resolve(reference), at: place)
        }
        if case .list(let choices)? = schema["anyOf"] {
            return choices.contains { self.problems(value, $0, at: place).isEmpty } ? [] : ["\(place): fits none"]
        }
        if case .list(let values)? = schema["enum"], !values.contains(value) {
            return ["\(place): not one of the values"]
        }
        guard let type = schema["type"]?.string else { return [] }
        switch (type, value) {
        case ("string", .text), ("integer", .number), ("boolean", .flag), ("null", .null): return []
        case ("array", .list(let items)):
            return items.enumerated().flatMap { offset, item in
                self.problems(item, schema["items"] ?? .map([:]), at: "\(place)/\(offset)")
            }
        case ("object", .map(let members)): return self.object(members, schema, place)
        default: return ["\(place): is no \(type)"]
        }
    }

    /// What a reference within the document points at.
    func resolve(_ reference: String) -> DataValue {
        reference.split(separator: "/").dropFirst().reduce(self.root) { value, name in value[String(name)] ?? .null }
    }

    private func object(_ members: [String: DataValue], _ schema: DataValue, _ place: String) -> [String] {
        guard case .map(let properties)? = schema["properties"] else { return [] }
        var problems: [String] = []
        if case .list(let required)? = schema["required"] {
            problems += required.compactMap(\.string).filter { members[$0] == nil }.map { "\(place): lacks \($0)" }
        }
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            guard let property = properties[name] else {
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
