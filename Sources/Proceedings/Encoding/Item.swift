/// Any item of the format as a value: for tools and tests; entries are read with ``ItemReader`` directly.
public indirect enum Item: Hashable, Sendable {
    /// An unsigned integer.
    case uint(UInt64)
    /// An octet string.
    case octets([UInt8])
    /// A text.
    case text(String)
    /// An array.
    case array([Item])

    /// Decodes exactly one item.
    public init(decoding bytes: [UInt8]) throws(EncodingFault) {
        var reader = try ItemReader(bytes)
        self = try Item(&reader)
        try reader.finish()
    }

    /// Reads one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        switch reader.nextKind {
        case .octets:
            let range = try reader.octets()
            self = .octets(Array(reader.source[range]))
        case .text: self = .text(try reader.text())
        case .array:
            self = .array(
                try reader.list { (reader) throws(EncodingFault) in try Item(&reader) }
            )
        case .uint, nil: self = .uint(try reader.uint())
        }
    }

    /// The item's one encoding.
    public var encoded: [UInt8] {
        var writer = ItemWriter()
        self.write(to: &writer)
        return writer.bytes
    }

    private func write(to writer: inout ItemWriter) {
        switch self {
        case .uint(let value): writer.uint(value)
        case .octets(let value): writer.octets(value)
        case .text(let value): writer.text(value)
        case .array(let items): writer.list(items) { $1.write(to: &$0) }
        }
    }
}
