public import Signing

/// One paper ballot as one clerk read it (docs/record-format/v1.md, 3.7).
public struct PaperEntry: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .paperEntry }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The number of the batch.
    public let batch: Int
    /// The number of the ballot in the batch, from 1.
    public let number: Int
    /// What it says.
    public let choices: Choices

    /// A paper ballot.
    public init(manifest: Digest, batch: Int, number: Int, choices: Choices) {
        self.manifest = manifest
        self.batch = batch
        self.number = number
        self.choices = choices
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(5) { (reader, manifest) throws(EncodingFault) in
            PaperEntry(
                manifest: manifest,
                batch: try reader.count(),
                number: try reader.count(),
                choices: try Choices(&reader)
            )
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(5, self.manifest)
        writer.count(self.batch)
        writer.count(self.number)
        self.choices.write(to: &writer)
    }
}
