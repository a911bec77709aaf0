internal import Foundation
internal import Proceedings

/// A JSON value that is written the same way every time.
enum JSONValue: Encodable {
    case text(String)
    case number(UInt64)
    case list([JSONValue])
    case object([String: JSONValue])

    static func hex(_ bytes: [UInt8]) -> JSONValue { .text(bytes.hex) }

    /// An item of the format: numbers and texts as such, octets as an object with `hex`.
    static func item(_ item: Item) -> JSONValue {
        switch item {
        case .uint(let value): .number(value)
        case .octets(let bytes): .object(["hex": .hex(bytes)])
        case .text(let text): .text(text)
        case .array(let items): .list(items.map(self.item))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let value): try container.encode(value)
        case .list(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }

    /// The text of a file.
    func file() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self)) + [0x0A]
    }
}
