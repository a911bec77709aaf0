public import Signing

/// A credential in a ballot: proof that an issuer let somebody vote, without saying whom
/// (docs/record-format/v1.md, 3.5; RFC 9474).
public struct Credential: Hashable, Sendable {
    /// 32 random octets before the message.
    public let random: Digest
    /// The RSASSA-PSS signature, as long as the issuer's modulus.
    public let signature: [UInt8]

    /// A credential.
    public init(random: Digest, signature: [UInt8]) {
        self.random = random
        self.signature = signature
    }

    /// The message that the issuer has signed.
    public static func message(random: Digest, manifest: Digest, key: VerificationKey) -> [UInt8] {
        var message = random.bytes
        message += Domains.credential.prefix
        manifest.append(to: &message)
        message += key.bytes
        return message
    }

    init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.array(of: 2) { (reader) throws(EncodingFault) in
            let random = try reader.digest()
            let range = try reader.octets(256...512)
            return Credential(random: random, signature: Array(reader.source[range]))
        }
    }

    func write(to writer: inout ItemWriter) {
        writer.array(2)
        writer.digest(self.random)
        writer.octets(self.signature)
    }
}
