public import Signing

/// A sealed contribution to the draw of lots (docs/record-format/v1.md, 3.11; *loting*).
public struct LotCommitment: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .lotCommitment }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The party's position in the manifest.
    public let party: Int
    /// The hash of what it will reveal.
    public let commitment: Digest

    /// A commitment of `party`.
    public init(manifest: Digest, party: Int, commitment: Digest) {
        self.manifest = manifest
        self.party = party
        self.commitment = commitment
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(4) { (reader, manifest) throws(EncodingFault) in
            LotCommitment(manifest: manifest, party: try reader.count(), commitment: try reader.digest())
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(4, self.manifest)
        writer.count(self.party)
        writer.digest(self.commitment)
    }
}
