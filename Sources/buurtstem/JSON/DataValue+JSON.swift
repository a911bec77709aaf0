internal import Deliberation

extension DataValue {
    /// The document as JSON over lines, names in the order of their bytes.
    var json: JSONValue {
        switch self {
        case .null: .null
        case .flag(let flag): .bool(flag)
        case .number(let number): .integer(number)
        case .text(let text): .string(text)
        case .list(let values): .array(values.map(\.json))
        case .map(let values):
            .object(
                values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value.json) }
            )
        }
    }
}
