public import Signing

/// A contribution to the draw of lots, opened after the close (docs/record-format/v1.md, 3.11; *loting*).
public struct LotReveal: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .lotReveal }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The party's position in the manifest.
    public let party: Int
    /// What it committed to: 32 random octets.
    public let secret: Digest

    /// A reveal of `party`.
    public init(manifest: Digest, party: Int, secret: Digest) {
        self.manifest = manifest
        self.party = party
        self.secret = secret
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(4) { (reader, manifest) throws(EncodingFault) in
            LotReveal(manifest: manifest, party: try reader.count(), secret: try reader.digest())
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(4, self.manifest)
        writer.count(self.party)
        writer.digest(self.secret)
    }

    /// The commitment that this reveal opens.
    public var commitment: Digest { SHA256.digest(of: self.encoded, in: Domains.lot) }
}
