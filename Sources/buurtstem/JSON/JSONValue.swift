/// A JSON document whose members stay in the order in which they were given.
///
/// The standard encoder sorts members or leaves their order open; here a reader finds them in the order of the
/// contract, and the bytes are the same on every machine.
enum JSONValue {
    case null
    case bool(Bool)
    case integer(Int)
    /// Digits that are a JSON number already, such as an amount.
    case literal(String)
    case string(String)
    case array([JSONValue])
    case object([(String, JSONValue)])

    /// A list of texts.
    static func strings(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map { .string($0) }) }

    /// The document on one line.
    var line: String {
        var text = ""
        self.write(to: &text, indent: nil)
        return text
    }

    /// The document over lines, two spaces per level; lists of plain values stay on one line.
    var pretty: String {
        var text = ""
        self.write(to: &text, indent: 0)
        return text
    }

    private var isPlain: Bool {
        switch self {
        case .array(let items): items.isEmpty
        case .object(let members): members.isEmpty
        default: true
        }
    }

    private func write(to text: inout String, indent: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += value.description
        case .literal(let digits): text += digits
        case .string(let value): JSONValue.quote(value, to: &text)
        case .array(let items):
            let inner = items.allSatisfy(\.isPlain) ? nil : indent
            self.list(items.map { (nil, $0) }, "[", "]", to: &text, indent: inner)
        case .object(let members):
            self.list(members.map { ($0.0, $0.1) }, "{", "}", to: &text, indent: indent)
        }
    }

    private func list(
        _ items: [(String?, JSONValue)],
        _ open: String,
        _ close: String,
        to text: inout String,
        indent: Int?
    ) {
        text += open
        for (position, (name, value)) in items.enumerated() {
            if position > 0 { text += indent == nil ? ", " : "," }
            if let indent { text += "\n" + String(repeating: "  ", count: indent + 1) }
            if let name {
                JSONValue.quote(name, to: &text)
                text += ": "
            }
            value.write(to: &text, indent: indent.map { $0 + 1 })
        }
        if let indent, !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
        text += close
    }

    private static func quote(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _
            where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
