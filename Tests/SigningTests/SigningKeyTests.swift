import Signing
import Testing

@Suite("Signing and verifying")
struct SigningKeyTests {
    private let key: SigningKey

    init() throws {
        self.key = try SigningKey(seed: (0..<32).map { UInt8($0) })
    }

    @Test("A signature holds for its message, key and domain alone")
    func signs() throws {
        let ballot = Domain("ballot")
        let body = Array("drie stemmen".utf8)
        for size in [0, 1, 12, 900, 1003, 1004, 1005, 1100, 5000] {
            let body = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
            let signature = self.key.signature(of: body, in: ballot)
            #expect(self.key.verificationKey.accepts(signature, of: body, in: ballot))
            #expect(signature == self.key.signature(of: ballot.prefix + body))
            #expect(self.key.verificationKey.isValidSignature(signature, of: ballot.prefix + body))
            #expect(!self.key.verificationKey.isValidSignature(signature, of: body))
            #expect(!self.key.verificationKey.isValidSignature(signature, of: body + [0], in: ballot))
            #expect(!self.key.verificationKey.isValidSignature(signature, of: body, in: Domain("ballots")))
        }
        let other = try SigningKey.generate().verificationKey
        #expect(!other.isValidSignature(self.key.signature(of: body), of: body))
    }

    @Test("A domain is its prefix with a zero byte at the end")
    func domains() {
        #expect(Domain("key-event").prefix == Array("buurtstem/v1/key-event\0".utf8))
        let body: [UInt8] = [1, 2, 3]
        #expect(
            SHA256.digest(of: body, in: Domain("ballot")) == SHA256.digest(Array("buurtstem/v1/ballot\0".utf8) + body)
        )
    }
}
