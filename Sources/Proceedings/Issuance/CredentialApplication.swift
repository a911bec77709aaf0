public import Signing

/// A registered voter's request for one issuer's blind signature, signed with her enrolment key where she has one.
///
/// It goes to the issuer, over an authenticated way, and never into the record.
public struct CredentialApplication: Hashable, Sendable {
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// Which issuer: 0 or 1.
    public let issuer: Int
    /// The voter's number in the register.
    public let leaf: Int
    /// The blinded message, as long as the issuer's modulus.
    public let blinded: [UInt8]

    /// An application.
    public init(manifest: Digest, issuer: Int, leaf: Int, blinded: [UInt8]) {
        self.manifest = manifest
        self.issuer = issuer
        self.leaf = leaf
        self.blinded = blinded
    }

    /// The encoding that is signed.
    public var encoded: [UInt8] {
        var writer = ItemWriter()
        writer.body(5, self.manifest)
        writer.count(self.issuer)
        writer.count(self.leaf)
        writer.octets(self.blinded)
        return writer.bytes
    }

    /// The application with its signature, as it is sent: `[application, signature or no octets]`.
    public func signed(by key: SigningKey?) -> [UInt8] {
        var writer = ItemWriter()
        writer.array(2)
        writer.octets(self.encoded)
        writer.octets(key?.signature(of: self.encoded, in: Domains.credentialRequest).bytes ?? [])
        return writer.bytes
    }

    /// Reads an application as it was sent.
    public static func read(_ bytes: [UInt8]) throws(EncodingFault) -> (CredentialApplication, Signature?) {
        var reader = try ItemReader(bytes)
        let place = reader.fault(.shape)
        let parts = try reader.array(of: 2) { (reader) throws(EncodingFault) in
            let body = try reader.octets()
            let signature = try reader.octets()
            guard signature.isEmpty || signature.count == 64 else { throw place }
            return (Array(reader.source[body]), Signature(reader.source[signature]))
        }
        try reader.finish()
        return (try CredentialApplication(decoding: parts.0), parts.1)
    }

    private init(decoding bytes: [UInt8]) throws(EncodingFault) {
        var reader = try ItemReader(bytes)
        self = try reader.body(5) { (reader, manifest) throws(EncodingFault) in
            let issuer = try reader.count(0...1)
            let leaf = try reader.count(0...Manifest.mostVoters)
            let range = try reader.octets(256...512)
            return CredentialApplication(
                manifest: manifest,
                issuer: issuer,
                leaf: leaf,
                blinded: Array(reader.source[range])
            )
        }
        try reader.finish()
    }
}
