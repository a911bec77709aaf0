public import Signing

/// One of the two issuers of voting credentials.
public struct IssuerTerms: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// The Ed25519 key with which it signs its issuance pages.
    public let key: VerificationKey
    /// The DER of its RSA key for credentials, of this round only.
    public let credentialKey: [UInt8]

    /// An issuer.
    public init(name: String, key: VerificationKey, credentialKey: [UInt8]) {
        self.name = name
        self.key = key
        self.credentialKey = credentialKey
    }

    init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.array(of: 3) { (reader) throws(EncodingFault) in
            let name = try reader.text(1...100)
            let key = try reader.key()
            let range = try reader.octets(1...1_024)
            return IssuerTerms(name: name, key: key, credentialKey: Array(reader.source[range]))
        }
    }

    func write(to writer: inout ItemWriter) {
        writer.array(3)
        writer.text(self.name)
        writer.key(self.key)
        writer.octets(self.credentialKey)
    }
}
