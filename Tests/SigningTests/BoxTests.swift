import Signing
import Testing

@Suite("Sealed boxes")
struct BoxTests {
    private let key: BoxSecretKey

    init() throws {
        self.key = try BoxSecretKey(secret: [UInt8](repeating: 7, count: 32))
    }

    @Test("What is sealed is opened, 48 bytes shorter", arguments: [0, 1, 300, 4096])
    func roundTrip(size: Int) throws {
        let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 * 31) }
        let box = try #require(self.key.publicKey.seal(content))
        #expect(box.count == size + BoxPublicKey.overhead)
        #expect(self.key.open(box) == content)
        #expect(self.key.publicKey.seal(content) != box)
    }

    @Test("A released secret gives the same key, another one does not open")
    func release() throws {
        let box = try #require(self.key.publicKey.seal([1, 2, 3]))
        let released = self.key.withSecret { secret in secret.indices.map { secret[$0] } }
        #expect(try BoxSecretKey(secret: released).open(box) == [1, 2, 3])
        #expect(try BoxSecretKey(secret: released).publicKey == self.key.publicKey)
        #expect(try BoxSecretKey.generate().open(box) == nil)
    }

    /// From RFC 7748 section 6.1.
    @Test("A public key comes out of its secret as in RFC 7748")
    func publicKey() throws {
        let secret = SharedVectors.bytes("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
        let key = try BoxSecretKey(secret: secret).publicKey
        #expect(key.hexadecimal == "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")
        #expect(BoxPublicKey(hexadecimal: key.hexadecimal) == key)
    }

    @Test("Every changed bit, and every missing byte, is seen")
    func tamper() throws {
        let box = try #require(self.key.publicKey.seal(Array("drie projecten".utf8)))
        for bit in 0..<box.count * 8 {
            // The highest bit of an X25519 key does not count (RFC 7748 section 5), but it is part of the nonce.
            var changed = box
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(self.key.open(changed) == nil, "bit \(bit)")
        }
        for count in 0..<box.count { #expect(self.key.open(Array(box.prefix(count))) == nil) }
        #expect(self.key.open(box + [0]) == nil)
    }

    @Test("Nothing is sealed to a key of small order")
    func smallOrder() throws {
        let zero = try #require(BoxPublicKey([UInt8](repeating: 0, count: 32)))
        #expect(zero.seal([1]) == nil)
        #expect(throws: SecretFault.count(actual: 31, expected: 32)) {
            try BoxSecretKey(secret: [UInt8](repeating: 1, count: 31))
        }
    }
}
