public import Signing

/// The secret key with which everybody opens the sealed ballots (docs/record-format/v1.md, 3.9).
///
/// From here on the key is no secret, so it is held as plain bytes.
public struct BoxKeyRelease: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .boxKeyRelease }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// The X25519 secret key, 32 octets.
    public let secret: Digest

    /// A release of `secret`.
    public init(manifest: Digest, secret: Digest) {
        self.manifest = manifest
        self.secret = secret
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(3) { (reader, manifest) throws(EncodingFault) in
            BoxKeyRelease(manifest: manifest, secret: try reader.digest())
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(3, self.manifest)
        writer.digest(self.secret)
    }
}
