internal import BigInt
internal import Credentials
internal import Testing

@Suite("Keys of an issuer")
struct KeyTests {
    static let modulus: BigUInt =
        (try? IssuerSecretKey(pkcs8: OwnVector.even.secretKey).publicKey.der)
        .map { BigUInt(hex: $0[33..<289].map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()) }
        ?? 0

    struct Refused: CustomTestStringConvertible {
        let name: String
        let error: CredentialError
        let der: [UInt8]
        var testDescription: String { self.name }

        init(_ name: String, _ der: [UInt8]) { self.init(name, .publicKeyEncoding, der) }

        init(_ name: String, _ error: CredentialError, _ der: [UInt8]) {
            self.name = name
            self.error = error
            self.der = der
        }
    }

    /// A public key from parts that may be wrong.
    static func spki(
        algorithm: [UInt8] = DER.sequence(DER.rsaEncryption, DER.null),
        unused: UInt8 = 0,
        numbers: [UInt8]? = nil,
        outer: UInt8 = 0x30,
        more: [UInt8] = []
    ) -> [UInt8] {
        let numbers = numbers ?? DER.sequence(DER.integer(Self.modulus), DER.integer(65537))
        return DER.value(outer, algorithm + DER.value(0x03, [unused] + numbers) + more)
    }

    static let refused: [Refused] = {
        let good = DER.publicKey(Self.modulus)
        let n = DER.integer(Self.modulus)
        let e = DER.integer(65537)
        let body = Array(good.dropFirst(4))
        let pss = DER.sequence(
            DER.rsaPSS,
            DER.sequence(
                DER.value(0xA0, DER.sequence(DER.value(0x06, bytes(hex: "608648016503040202")))),
                DER.value(
                    0xA1,
                    DER.sequence(
                        DER.value(0x06, bytes(hex: "2a864886f70d010108")),
                        DER.sequence(DER.value(0x06, bytes(hex: "608648016503040202")))
                    )
                ),
                DER.value(0xA2, DER.integer(48))
            )
        )
        let small = (BigUInt(1) << 2046) + 1
        let large = (BigUInt(1) << 4096) + 1
        return [
            Refused("nothing", []),
            Refused("text", Array("-----BEGIN PUBLIC KEY-----".utf8)),
            Refused("cut short", Array(good.dropLast())),
            Refused("a byte too many", good + [0]),
            Refused("a second key behind it", good + good),
            Refused("too long by far", good + [UInt8](repeating: 0, count: 100_000)),
            Refused("PKCS #1", DER.sequence(n, e)),
            Refused("id-RSASSA-PSS with parameters", Self.spki(algorithm: pss)),
            Refused("id-RSASSA-PSS without parameters", Self.spki(algorithm: DER.sequence(DER.rsaPSS))),
            Refused("no parameters", Self.spki(algorithm: DER.sequence(DER.rsaEncryption))),
            Refused(
                "two parameters",
                Self.spki(algorithm: DER.sequence(DER.rsaEncryption, DER.null, DER.null))
            ),
            Refused("a set", Self.spki(outer: 0x31)),
            Refused("more inside", Self.spki(more: DER.null)),
            Refused("unused bits", Self.spki(unused: 1)),
            Refused("a length of three bytes", [0x30, 0x83, 0, good[2], good[3]] + body),
            Refused("an indefinite length", [0x30, 0x80] + body + [0, 0]),
            Refused("a leading zero in n", Self.spki(numbers: DER.sequence(DER.value(2, [0] + n.dropFirst(4)), e))),
            Refused("a leading zero in e", Self.spki(numbers: DER.sequence(n, DER.value(2, [0, 1, 0, 1])))),
            Refused("a third number", Self.spki(numbers: DER.sequence(n, e, e))),
            Refused("a negative n", Self.spki(numbers: DER.sequence(DER.value(2, Array(n.dropFirst(5))), e))),
            Refused("an even n", DER.publicKey(Self.modulus - 1)),
            Refused("exponent 1", DER.publicKey(Self.modulus, exponent: 1)),
            Refused("an even exponent", DER.publicKey(Self.modulus, exponent: 65536)),
            Refused("exponent 3", .publicExponent, DER.publicKey(Self.modulus, exponent: 3)),
            Refused("exponent 65539", .publicExponent, DER.publicKey(Self.modulus, exponent: 65539)),
            Refused("2047 bits", .modulusSize(bits: 2047), DER.publicKey(small)),
            Refused("4097 bits", .modulusSize(bits: 4097), DER.publicKey(large)),
        ]
    }()

    @Test("other encodings and other numbers are refused", arguments: KeyTests.refused)
    func refuses(_ refused: Refused) {
        #expect(throws: refused.error) { try IssuerPublicKey(der: refused.der) }
    }

    @Test("one encoding is accepted and kept", arguments: [2048, 2049, 2055, 3072, 4095, 4096])
    func accepts(bits: Int) throws {
        let modulus = (BigUInt(1) << (bits - 1)) + 12345
        let der = DER.publicKey(modulus)
        let key = try IssuerPublicKey(der: der)
        #expect(key.der == der)
        #expect(key.modulusBits == bits)
        #expect(key.signatureBytes == (bits + 7) / 8)
        #expect(try key == IssuerPublicKey(der: der))
        #expect(try key != IssuerPublicKey(der: DER.publicKey(modulus + 2)))
    }

    @Test("a byte changed anywhere gives another key or none")
    func changed() throws {
        let der = DER.publicKey(Self.modulus)
        for place in der.indices {
            var bytes = der
            bytes[place] ^= 0x40
            if let key = try? IssuerPublicKey(der: bytes) {
                #expect(key.der == bytes)
                #expect(!key.isValid(OwnVector.even.signature, for: OwnVector.message), "byte \(place)")
            }
        }
    }

    @Test("a secret key is read from one encoding only")
    func secretEncodings() throws {
        let good = OwnVector.even.secretKey
        let inner = Array(good.dropFirst(26))
        let key = try IssuerSecretKey(pkcs8: good)
        #expect(try key.pkcs8() == good)
        #expect(try Issuers.own.get().pkcs8() != good)
        var twisted = good
        twisted[good.count - 1] ^= 1
        for bad in [[], Array(good.dropLast()), good + [0], inner, key.publicKey.der, twisted] {
            #expect(throws: CredentialError.secretKeyEncoding) { try IssuerSecretKey(pkcs8: bad) }
        }
    }

    @Test("a made key survives storage")
    func stored() throws {
        let key = try Issuers.own.get()
        let again = try IssuerSecretKey(pkcs8: key.pkcs8())
        #expect(again.publicKey == key.publicKey)
        #expect(key.publicKey.modulusBits == 2048)
        for bits in [0, 1024, 2056, 8192, -1] {
            #expect(throws: CredentialError.modulusSize(bits: bits)) { try IssuerSecretKey.generate(bits: bits) }
        }
    }

    @Test("nothing secret is printed")
    func printed() throws {
        let key = try IssuerSecretKey(pkcs8: OwnVector.even.secretKey)
        let request = try CredentialRequestTests.request()
        var dumped = ""
        dump(key, to: &dumped)
        dump(request, to: &dumped)
        let texts = ["\(key)", String(reflecting: key), "\(request)", String(reflecting: request), dumped]
        #expect(texts[0] == "IssuerSecretKey(2048 bits)")
        #expect(texts[2] == "CredentialRequest(2048 bits)")
        #expect(texts.allSatisfy { $0.count < 100 })
    }
}
