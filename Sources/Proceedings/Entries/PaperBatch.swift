public import Signing

/// A pile of paper ballots with its reconciliation (docs/record-format/v1.md, 3.7; *proces-verbaal*).
public struct PaperBatch: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .paperBatch }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The number of the batch, from 1.
    public let batch: Int
    /// Where the ballots come from (`paper`, `assisted`): the channel under which they count.
    public let channel: String
    /// Forms handed out to the desk.
    public let issued: Int
    /// Forms with a ballot that counts.
    public let used: Int
    /// Forms left over.
    public let unused: Int
    /// Forms spoiled and replaced.
    public let spoiled: Int

    /// A batch.
    public init(manifest: Digest, batch: Int, channel: String, issued: Int, used: Int, unused: Int, spoiled: Int) {
        self.manifest = manifest
        self.batch = batch
        self.channel = channel
        self.issued = issued
        self.used = used
        self.unused = unused
        self.spoiled = spoiled
    }

    /// Reads the body's one item; the numbers must add up.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.body(8) { (reader, manifest) throws(EncodingFault) in
            let most = 1 << 24
            let batch = try reader.count(1...most)
            let channel = try reader.text(1...24)
            let counts = [
                try reader.count(0...most), try reader.count(0...most), try reader.count(0...most),
                try reader.count(0...most),
            ]
            guard counts[0] == counts[1] + counts[2] + counts[3] else { throw place }
            return PaperBatch(
                manifest: manifest,
                batch: batch,
                channel: channel,
                issued: counts[0],
                used: counts[1],
                unused: counts[2],
                spoiled: counts[3]
            )
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(8, self.manifest)
        writer.count(self.batch)
        writer.text(self.channel)
        for count in [self.issued, self.used, self.unused, self.spoiled] { writer.count(count) }
    }
}
