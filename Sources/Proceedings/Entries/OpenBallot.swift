public import Signing

/// A ballot whose choices can be read at once (docs/record-format/v1.md, 3.4; *stembiljet*).
public struct OpenBallot: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .openBallot }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// Whose ballot it is, and which of hers.
    public let link: BallotLink
    /// What it says.
    public let choices: Choices

    /// A ballot.
    public init(manifest: Digest, link: BallotLink, choices: Choices) {
        self.manifest = manifest
        self.link = link
        self.choices = choices
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(6) { (reader, manifest) throws(EncodingFault) in
            OpenBallot(manifest: manifest, link: try BallotLink(&reader), choices: try Choices(&reader))
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(6, self.manifest)
        self.link.write(to: &writer)
        self.choices.write(to: &writer)
    }
}
