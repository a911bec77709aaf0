internal import BigInt
internal import Testing

@testable internal import Credentials

/// Every vector of RFC 9474, appendix A, and of its last draft.
@Suite("RFC 9474", .enabled(if: SharedVectors.isPresent, "the shared vectors are not beside the checkout"))
struct RFC9474Tests {
    struct Vector: Decodable {
        let name: String?
        let p, q, n, e, d, msg, salt, inv, blinded_msg, blind_sig, sig: String
        let prepared_msg, msg_prefix, encoded_msg: String?

        var label: String { self.name ?? "draft, salt of \(self.salt.count / 2) bytes" }
        var message: [UInt8] { bytes(hex: self.prepared_msg ?? self.msg) }
    }

    /// A vector with its key and blinding factor, which the vectors give as primes and as an inverse.
    struct Case {
        let vector: Vector
        let key: IssuerSecretKey
        let factor: BigUInt
    }

    /// All vectors; those that have a key or a factor in common share them, for both take their time.
    static let cases = Result {
        let vectors =
            try SharedVectors.read("swiftcrypto_rfc9474.json", as: [Vector].self)
            + SharedVectors.read("rfc9474_draft_test_vectors.json", as: [Vector].self)
        var keys: [String: IssuerSecretKey] = [:]
        var factors: [String: BigUInt] = [:]
        return try vectors.map { vector in
            let key =
                try keys[vector.p]
                ?? IssuerSecretKey(
                    pkcs8: DER.secretKey(BigUInt(hex: vector.p), BigUInt(hex: vector.q), d: BigUInt(hex: vector.d))
                )
            let factor = factors[vector.inv] ?? BigUInt(hex: vector.inv).inverse(BigUInt(hex: vector.n)) ?? 0
            keys[vector.p] = key
            factors[vector.inv] = factor
            return Case(vector: vector, key: key, factor: factor)
        }
    }

    @Test("each step gives the bytes of the vector")
    func steps() throws {
        let cases = try Self.cases.get()
        #expect(cases.count == 6)
        for test in cases {
            let (vector, key) = (test.vector, test.key)
            let issuer = key.publicKey
            #expect(issuer.der == DER.publicKey(BigUInt(hex: vector.n)), "\(vector.label)")
            let salt = bytes(hex: vector.salt)
            if let encoded = vector.encoded_msg {
                let ours = MessageEncoding.encode(vector.message, salt: salt, modulusBits: issuer.modulusBits)
                #expect(ours == bytes(hex: encoded), "\(vector.label)")
            }
            let message = try PreparedMessage(bytes: vector.message)
            let request = try #require(
                try CredentialRequest(message: message, issuer: issuer, salt: salt, factor: test.factor)
            )
            #expect(request.blindedMessage == bytes(hex: vector.blinded_msg), "\(vector.label)")
            let answer = try key.blindSignature(for: request.blindedMessage)
            #expect(answer == bytes(hex: vector.blind_sig), "\(vector.label)")
            #expect(try request.unblind(answer) == bytes(hex: vector.sig), "\(vector.label)")
        }
    }

    @Test("a salt of 48 bytes is accepted, no salt is refused")
    func salts() throws {
        for test in try Self.cases.get() {
            let (vector, issuer) = (test.vector, test.key.publicKey)
            let ours = vector.salt.count == 96
            #expect(issuer.isValid(bytes(hex: vector.sig), for: vector.message) == ours, "\(vector.label)")
            if !ours {
                let request = try #require(
                    try CredentialRequest(
                        message: PreparedMessage(bytes: vector.message),
                        issuer: issuer,
                        salt: [],
                        factor: test.factor
                    )
                )
                #expect(throws: CredentialError.blindSignatureMismatch) {
                    try request.finalise(bytes(hex: vector.blind_sig))
                }
            }
        }
    }

    @Test("32 random bytes in front make the bytes of the Randomized variant")
    func randomized() throws {
        let test = try #require(try Self.cases.get().first { $0.vector.name == "RSABSSA-SHA384-PSS-Randomized" })
        let (vector, key) = (test.vector, test.key)
        let prefix = try bytes(hex: #require(vector.msg_prefix))
        var source = Scripted(prefix)
        let message = try PreparedMessage(content: bytes(hex: vector.msg), using: &source)
        #expect(message.bytes == vector.message)
        #expect(message.random == prefix)
        var factors = Scripted(bytes(hex: vector.salt) + test.factor.padded(key.publicKey.signatureBytes))
        let request = try CredentialRequest(for: message, to: key.publicKey, using: &factors)
        #expect(request.blindedMessage == bytes(hex: vector.blinded_msg))
        #expect(try request.finalise(bytes(hex: vector.blind_sig)) == bytes(hex: vector.sig))
    }
}
