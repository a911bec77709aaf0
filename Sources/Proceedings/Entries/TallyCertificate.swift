public import Signing

/// The outcome as the operator and an independent recounter certify it (docs/record-format/v1.md, 3.12;
/// *vaststelling van de uitslag*).
public struct TallyCertificate: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .tally }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// 1, and one more for each recount that replaces a certificate.
    public let number: Int
    /// The number of this entry.
    public let size: Int
    /// The tree hash of the entries before it.
    public let root: Digest
    /// How many voted, and how.
    public let counts: TallyCounts
    /// The hash of the leaf hashes of all counted ballots.
    public let countedBallots: Digest
    /// The identifier of the rule.
    public let rule: String
    /// The version of the rule.
    public let ruleVersion: Int
    /// The hash of the published rules.
    public let rulesHash: Digest
    /// The program that counted, with its version.
    public let engine: String
    /// The seed of the draw, or `nil` when there was none.
    public let lotSeed: Digest?
    /// The hash of the document `outcome`.
    public let outcomeHash: Digest
    /// The hash of the document `trace`.
    public let traceHash: Digest

    /// A certificate.
    public init(
        manifest: Digest,
        number: Int,
        size: Int,
        root: Digest,
        counts: TallyCounts,
        countedBallots: Digest,
        rule: String,
        ruleVersion: Int,
        rulesHash: Digest,
        engine: String,
        lotSeed: Digest?,
        outcomeHash: Digest,
        traceHash: Digest
    ) {
        self.manifest = manifest
        self.number = number
        self.size = size
        self.root = root
        self.counts = counts
        self.countedBallots = countedBallots
        self.rule = rule
        self.ruleVersion = ruleVersion
        self.rulesHash = rulesHash
        self.engine = engine
        self.lotSeed = lotSeed
        self.outcomeHash = outcomeHash
        self.traceHash = traceHash
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.body(12) { (reader, manifest) throws(EncodingFault) in
            let number = try reader.count(1...Int(UInt32.max))
            let (size, root) = try reader.array(of: 2) { (reader) throws(EncodingFault) in
                (try reader.count(), try reader.digest())
            }
            let counts = try TallyCounts(&reader)
            let counted = try reader.digest()
            let (rule, version) = try reader.array(of: 2) { (reader) throws(EncodingFault) in
                (try reader.text(1...64), try reader.count())
            }
            let rulesHash = try reader.digest()
            let engine = try reader.text(1...100)
            let lot = try reader.octets()
            guard lot.isEmpty || lot.count == 32 else { throw place }
            return TallyCertificate(
                manifest: manifest,
                number: number,
                size: size,
                root: root,
                counts: counts,
                countedBallots: counted,
                rule: rule,
                ruleVersion: version,
                rulesHash: rulesHash,
                engine: engine,
                lotSeed: Digest(reader.source[lot]),
                outcomeHash: try reader.digest(),
                traceHash: try reader.digest()
            )
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(12, self.manifest)
        writer.count(self.number)
        writer.array(2)
        writer.count(self.size)
        writer.digest(self.root)
        self.counts.write(to: &writer)
        writer.digest(self.countedBallots)
        writer.array(2)
        writer.text(self.rule)
        writer.count(self.ruleVersion)
        writer.digest(self.rulesHash)
        writer.text(self.engine)
        writer.octets(self.lotSeed?.bytes ?? [])
        writer.digest(self.outcomeHash)
        writer.digest(self.traceHash)
    }
}
