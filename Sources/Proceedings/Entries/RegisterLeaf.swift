public import Signing

/// One voter in the register, without anything personal (docs/record-format/v1.md, 3.2; *kiesgerechtigde*).
public struct RegisterLeaf: Hashable, Sendable {
    /// In what way the voter votes.
    public enum Kind: Int, CaseIterable, Hashable, Sendable {
        /// With ballots signed by the leaf's key.
        case open = 0
        /// With a credential, in secret.
        case secret = 1
        /// On paper only.
        case paper = 2
    }

    /// Bytes that a zone may have.
    public static let zoneLimit = 24
    /// In what way the voter votes.
    public let kind: Kind
    /// A hash that only who knows salt and reference can tie to a person.
    public let commitment: Digest
    /// The voting key (open) or enrolment key (secret); `nil` where there is none.
    public let key: VerificationKey?
    /// The area for which turnout is told apart (*buurt*), or an empty text.
    public let zone: String

    /// A leaf.
    public init(kind: Kind, commitment: Digest, key: VerificationKey?, zone: String) {
        self.kind = kind
        self.commitment = commitment
        self.key = key
        self.zone = zone
    }

    /// Reads a leaf; its key must be there for ``Kind/open`` and must not for ``Kind/paper``.
    init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.array(of: 4) { (reader) throws(EncodingFault) in
            guard let kind = Kind(rawValue: try reader.count()) else { throw place }
            let commitment = try reader.digest()
            let key = try reader.optionalKey()
            guard kind != .open || key != nil, kind != .paper || key == nil else { throw place }
            let zone = try reader.text(0...RegisterLeaf.zoneLimit)
            return RegisterLeaf(kind: kind, commitment: commitment, key: key, zone: zone)
        }
    }

    func write(to writer: inout ItemWriter) {
        writer.array(4)
        writer.count(self.kind.rawValue)
        writer.digest(self.commitment)
        writer.octets(self.key?.bytes ?? [])
        writer.text(self.zone)
    }

    /// The encoding, over which the register's tree stands.
    public var encoded: [UInt8] {
        var writer = ItemWriter()
        self.write(to: &writer)
        return writer.bytes
    }

    /// The commitment to a person: `salt` is 32 random octets, `reference` what the registrar calls her.
    public static func commitment(salt: Digest, reference: String) -> Digest {
        SHA256.digest(of: salt.bytes + Array(reference.utf8), in: Domains.register)
    }
}
