public import Signing

/// To which voters an issuer gave a credential (docs/record-format/v1.md, 3.10).
public struct IssuancePage: RoundEntryBody {
    /// Register leaves on every page but the last.
    public static let leavesPerPage = 8_192
    /// The type of the entry.
    public static var type: EntryType { .issuancePage }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// Which issuer: 0 or 1.
    public let issuer: Int
    /// The number of the page, from 0.
    public let page: Int
    /// One bit per register leaf, the first leaf in the lowest bit of the first octet.
    public let bits: [UInt8]

    /// Page `page` of issuer `issuer`.
    public init(manifest: Digest, issuer: Int, page: Int, bits: [UInt8]) {
        self.manifest = manifest
        self.issuer = issuer
        self.page = page
        self.bits = bits
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(5) { (reader, manifest) throws(EncodingFault) in
            let issuer = try reader.count(0...1)
            let page = try reader.count()
            let range = try reader.octets(1...(IssuancePage.leavesPerPage / 8))
            return IssuancePage(manifest: manifest, issuer: issuer, page: page, bits: Array(reader.source[range]))
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(5, self.manifest)
        writer.count(self.issuer)
        writer.count(self.page)
        writer.octets(self.bits)
    }

    /// Whether the page says that the voter at `place` on it got a credential.
    public func isIssued(at place: Int) -> Bool {
        place >= 0 && place / 8 < self.bits.count && self.bits[place / 8] >> UInt8(place % 8) & 1 == 1
    }

    /// How many credentials the page tells of.
    public var issued: Int { self.bits.reduce(0) { $0 + $1.nonzeroBitCount } }
}
