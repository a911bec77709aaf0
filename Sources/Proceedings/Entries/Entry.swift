internal import Signing

/// One signed entry of the record, with the bytes that were signed (docs/record-format/v1.md, section 3).
///
/// An entry refers to the bytes it was read from and is never encoded again.
public struct Entry: Sendable {
    /// What it says.
    public let content: EntryContent
    /// Who signed it: for a ballot its own key.
    public let signers: [EntrySigner]
    /// The credentials of a sealed ballot.
    public let credentials: [Credential]
    /// The bytes that the entry was read from.
    public let source: [UInt8]
    /// Where in ``source`` the entry stands.
    public let range: Range<Int>
    /// Where in ``source`` its body stands.
    public let bodyRange: Range<Int>

    /// Decodes an entry.
    public init(decoding bytes: [UInt8]) throws(EncodingFault) {
        try self.init(bytes, in: bytes.indices)
    }

    /// Decodes the entry that fills `range` of `source`.
    ///
    /// - Throws: ``EncodingFault`` with an offset in the entry.
    public init(_ source: [UInt8], in range: Range<Int>) throws(EncodingFault) {
        var reader = try ItemReader(source, in: range)
        let place = reader.fault(.shape)
        let parts = try reader.array { (reader, count) throws(EncodingFault) in
            guard let type = EntryType(rawValue: try reader.count()) else { throw place }
            guard count == (type == .sealedBallot ? 4 : 3) else { throw place }
            let bodyRange = try reader.octets()
            let content = try Entry.content(type, source, bodyRange, from: range.lowerBound)
            return (content, bodyRange, try Entry.seals(content, &reader))
        }
        try reader.finish()
        self.content = parts.0
        self.bodyRange = parts.1
        self.signers = parts.2.signers
        self.credentials = parts.2.credentials
        self.source = source
        self.range = range
    }

    /// The type of the entry.
    public var type: EntryType { self.content.type }

    /// The entry's bytes.
    public var bytes: [UInt8] { Array(self.source[self.range]) }

    private static func content(
        _ type: EntryType,
        _ source: [UInt8],
        _ range: Range<Int>,
        from start: Int
    ) throws(EncodingFault) -> EntryContent {
        do {
            var reader = try ItemReader(source, in: range)
            let content = try EntryContent(type, &reader)
            try reader.finish()
            return content
        } catch {
            throw EncodingFault(error.code, at: range.lowerBound - start + error.offset)
        }
    }

    private static func seals(
        _ content: EntryContent,
        _ reader: inout ItemReader
    ) throws(EncodingFault) -> (signers: [EntrySigner], credentials: [Credential]) {
        switch content {
        case .openBallot(let ballot):
            return ([EntrySigner(key: ballot.link.key, signature: try reader.signature())], [])
        case .sealedBallot(let ballot):
            let place = reader.fault(.shape)
            let signer = EntrySigner(key: ballot.link.key, signature: try reader.signature())
            let credentials = try reader.list(0...2) { (reader) throws(EncodingFault) in try Credential(&reader) }
            guard credentials.count == (ballot.link.sequence == 0 ? 2 : 0) else { throw place }
            return ([signer], credentials)
        default:
            let place = reader.fault(.shape)
            let signers = try reader.list(1...32) { (reader) throws(EncodingFault) in
                try reader.array(of: 2) { (reader) throws(EncodingFault) in
                    EntrySigner(key: try reader.key(), signature: try reader.signature())
                }
            }
            for (earlier, later) in zip(signers, signers.dropFirst()) where earlier.key >= later.key { throw place }
            return (signers, [])
        }
    }
}
