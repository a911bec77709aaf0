public import Signing

/// The end of voting: ballots after it do not exist (docs/record-format/v1.md, 3.8; *sluiting van de stemming*).
public struct Close: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .close }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The number of the entry itself.
    public let position: Int

    /// A close that is entry `position`.
    public init(manifest: Digest, position: Int) {
        self.manifest = manifest
        self.position = position
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(3) { (reader, manifest) throws(EncodingFault) in
            Close(manifest: manifest, position: try reader.count())
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(3, self.manifest)
        writer.count(self.position)
    }
}
