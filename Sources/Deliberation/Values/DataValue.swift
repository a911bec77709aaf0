internal import BallotRules

/// A document as a tree of plain values: what a data file says, whatever its format.
///
/// Files are read at the edge; this module takes the tree. Numbers are whole, for amounts are cents and parts are written
/// as `2/3`.
public indirect enum DataValue: Hashable, Sendable {
    /// Not known yet (*nog niet ingevuld*).
    case null
    /// Yes or no.
    case flag(Bool)
    /// A whole number.
    case number(Int)
    /// A text.
    case text(String)
    /// Values in order.
    case list([DataValue])
    /// Values by name.
    case map([String: DataValue])

    /// The one way to write it: JSON without spaces, names in the order of their UTF-8 bytes, whole numbers, and nothing
    /// escaped but quotes, backslashes and control characters. For ASCII names these are the bytes of RFC 8785.
    public var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        self.write(to: &bytes)
        return bytes
    }

    /// The content address: SHA-256 of ``canonicalBytes``, in lower-case hexadecimal.
    public var address: String {
        SHA256.hash(self.canonicalBytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += Array("null".utf8)
        case .flag(let value): bytes += Array((value ? "true" : "false").utf8)
        case .number(let value): bytes += Array(value.description.utf8)
        case .text(let value): DataValue.quote(value, to: &bytes)
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (place, value) in values.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .map(let values):
            bytes.append(UInt8(ascii: "{"))
            let names = values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            for (place, name) in names.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                DataValue.quote(name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                (values[name] ?? .null).write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func quote(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += Array("\\\"".utf8)
            case UInt8(ascii: "\\"): bytes += Array("\\\\".utf8)
            case 0x08: bytes += Array("\\b".utf8)
            case 0x09: bytes += Array("\\t".utf8)
            case 0x0A: bytes += Array("\\n".utf8)
            case 0x0C: bytes += Array("\\f".utf8)
            case 0x0D: bytes += Array("\\r".utf8)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes += Array(("\\u00" + (digits.utf8.count == 1 ? "0" : "") + digits).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
