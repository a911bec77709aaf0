public import Signing

/// What a sealed ballot holds: the choices, with round and key again so that a copied box is void
/// (docs/record-format/v1.md, 3.5).
public struct SealedContent: Hashable, Sendable {
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The key that must have signed the ballot.
    public let key: VerificationKey
    /// What it says.
    public let choices: Choices

    /// A content.
    public init(manifest: Digest, key: VerificationKey, choices: Choices) {
        self.manifest = manifest
        self.key = key
        self.choices = choices
    }

    /// Reads a padded content: one item, and then zero octets to the end.
    public init(padded bytes: [UInt8]) throws(EncodingFault) {
        var reader = try ItemReader(bytes)
        self = try reader.body(4) { (reader, manifest) throws(EncodingFault) in
            SealedContent(manifest: manifest, key: try reader.key(), choices: try Choices(&reader))
        }
        guard bytes[reader.position...].allSatisfy({ $0 == 0 }) else { throw reader.fault(.trailing) }
    }

    /// The content padded with zero octets to `length`, or `nil` when it is longer.
    public func padded(to length: Int) -> [UInt8]? {
        var writer = ItemWriter()
        writer.body(4, self.manifest)
        writer.key(self.key)
        self.choices.write(to: &writer)
        guard writer.bytes.count <= length else { return nil }
        return writer.bytes + [UInt8](repeating: 0, count: length - writer.bytes.count)
    }
}
