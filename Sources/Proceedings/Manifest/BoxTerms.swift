public import Signing

/// How ballots are sealed.
public struct BoxTerms: Hashable, Sendable {
    /// Contents may be padded to lengths in this range.
    public static let lengths = 80...2_048
    /// The public key to which they are sealed.
    public let key: BoxPublicKey
    /// The length of every content.
    public let paddedLength: Int

    /// Terms.
    public init(key: BoxPublicKey, paddedLength: Int) {
        self.key = key
        self.paddedLength = paddedLength
    }

    /// The length of every sealed box.
    public var boxLength: Int { self.paddedLength + BoxPublicKey.overhead }

    /// Reads terms, or an empty array for none.
    static func read(_ reader: inout ItemReader) throws(EncodingFault) -> BoxTerms? {
        let place = reader.fault(.shape)
        return try reader.array { (reader, count) throws(EncodingFault) in
            if count == 0 { return nil }
            guard count == 2 else { throw place }
            let range = try reader.octets(32...32)
            guard let key = BoxPublicKey(reader.source[range]) else { throw place }
            return BoxTerms(key: key, paddedLength: try reader.count(BoxTerms.lengths))
        }
    }

    static func write(_ terms: BoxTerms?, to writer: inout ItemWriter) {
        guard let terms else { return writer.array(0) }
        writer.array(2)
        writer.octets(terms.key.bytes)
        writer.count(terms.paddedLength)
    }
}
