public import Signing

/// What the body of an entry says: a value with one encoding.
public protocol EntryBody: Hashable, Sendable {
    /// The type of the entry.
    static var type: EntryType { get }

    /// Reads the body's one item.
    init(_ reader: inout ItemReader) throws(EncodingFault)

    /// Writes the body's one item.
    func write(to writer: inout ItemWriter)
}

extension EntryBody {
    /// The encoding of the body.
    public var encoded: [UInt8] {
        var writer = ItemWriter()
        self.write(to: &writer)
        return writer.bytes
    }

    /// Decodes exactly one body.
    public init(decoding bytes: [UInt8]) throws(EncodingFault) {
        var reader = try ItemReader(bytes)
        try self.init(&reader)
        try reader.finish()
    }
}

/// An entry of a round that stands under its manifest: every entry but the manifest itself.
public protocol RoundEntryBody: EntryBody {
    /// The hash of the round's manifest.
    var manifest: Digest { get }
}

extension ItemReader {
    /// Reads the array of a body that begins with the format's version and a manifest hash; `items` reads the rest.
    mutating func body<Value>(
        _ count: Int,
        _ items: (inout ItemReader, Digest) throws(EncodingFault) -> Value
    ) throws(EncodingFault) -> Value {
        try self.array(of: count) { (reader) throws(EncodingFault) in
            try reader.constant(1)
            return try items(&reader, try reader.digest())
        }
    }
}

extension ItemWriter {
    /// Begins the array of a body of `count` items with the format's version and a manifest hash.
    mutating func body(_ count: Int, _ manifest: Digest) {
        self.array(count)
        self.count(1)
        self.digest(manifest)
    }
}
