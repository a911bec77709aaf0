public import Signing

/// A checkpoint of the log before this entry, with cosignatures of witnesses (docs/record-format/v1.md, 3.3).
public struct CosignedCheckpoint: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .cosignedCheckpoint }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The signed note, as its bytes.
    public let note: [UInt8]

    /// A cosigned checkpoint.
    public init(manifest: Digest, note: [UInt8]) {
        self.manifest = manifest
        self.note = note
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(3) { (reader, manifest) throws(EncodingFault) in
            let range = try reader.octets()
            return CosignedCheckpoint(manifest: manifest, note: Array(reader.source[range]))
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(3, self.manifest)
        writer.octets(self.note)
    }
}
