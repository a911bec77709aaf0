public import Signing

/// A ballot sealed until the round is closed (docs/record-format/v1.md, 3.5; *gesloten stembiljet*).
public struct SealedBallot: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .sealedBallot }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// Whose ballot it is, and which of hers.
    public let link: BallotLink
    /// The sealed content, a ``SealedContent``.
    public let box: [UInt8]

    /// A sealed ballot.
    public init(manifest: Digest, link: BallotLink, box: [UInt8]) {
        self.manifest = manifest
        self.link = link
        self.box = box
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(6) { (reader, manifest) throws(EncodingFault) in
            let link = try BallotLink(&reader)
            let range = try reader.octets()
            return SealedBallot(manifest: manifest, link: link, box: Array(reader.source[range]))
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(6, self.manifest)
        self.link.write(to: &writer)
        writer.octets(self.box)
    }
}
