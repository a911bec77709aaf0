public import Signing

/// What two officers made of a paper ballot that two clerks read differently (docs/record-format/v1.md, 3.7).
public struct PaperResolution: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .paperResolution }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The number of the batch.
    public let batch: Int
    /// The number of the ballot in the batch, from 1.
    public let number: Int
    /// What it says, or `nil` when nobody can tell.
    public let choices: Choices?
    /// Why, without personal data.
    public let reason: String

    /// A resolution.
    public init(manifest: Digest, batch: Int, number: Int, choices: Choices?, reason: String) {
        self.manifest = manifest
        self.batch = batch
        self.number = number
        self.choices = choices
        self.reason = reason
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.body(7) { (reader, manifest) throws(EncodingFault) in
            let batch = try reader.count()
            let number = try reader.count()
            let isValid = try reader.count(0...1) == 1
            let choices = try Choices(&reader)
            guard isValid || choices.isEmpty else { throw place }
            return PaperResolution(
                manifest: manifest,
                batch: batch,
                number: number,
                choices: isValid ? choices : nil,
                reason: try reader.text(1...500)
            )
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(7, self.manifest)
        writer.count(self.batch)
        writer.count(self.number)
        writer.count(self.choices == nil ? 0 : 1)
        (self.choices ?? Choices([])).write(to: &writer)
        writer.text(self.reason)
    }
}
