import Signing
import Testing

@Suite("Derivation")
struct DerivationTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let name: String
        let salt, key, info: [UInt8]
        let extracted, expanded: String
        var testDescription: String { self.name }
    }

    /// RFC 5869 appendix A.1 to A.3.
    static let vectors = [
        Vector(
            name: "A.1",
            salt: [UInt8](0...12),
            key: [UInt8](repeating: 0x0b, count: 22),
            info: [UInt8](0xf0...0xf9),
            extracted: "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
            expanded: "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
        ),
        Vector(
            name: "A.2",
            salt: [UInt8](0x60...0xaf),
            key: [UInt8](0x00...0x4f),
            info: [UInt8](0xb0...0xff),
            extracted: "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
            expanded: "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                + "cc30c58179ec3e87c14c01d5c1f3434f1d87"
        ),
        Vector(
            name: "A.3, no salt and no information",
            salt: [],
            key: [UInt8](repeating: 0x0b, count: 22),
            info: [],
            extracted: "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
            expanded: "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
        ),
    ]

    @Test("HKDF as in RFC 5869", arguments: Self.vectors)
    func hkdf(vector: Vector) throws {
        let extracted = try HKDF.extract(salt: vector.salt, key: SecretBytes(vector.key))
        #expect(Self.hexadecimal(extracted) == vector.extracted)
        let expanded = try HKDF.expand(extracted, info: vector.info, count: vector.expanded.count / 2)
        #expect(Self.hexadecimal(expanded) == vector.expanded)
    }

    @Test("HKDF gives from 1 to 8,160 bytes, and no others")
    func limits() throws {
        let key = try SecretBytes([UInt8](repeating: 1, count: 32))
        #expect(try HKDF.expand(key, info: [], count: 8160).count == 8160)
        #expect(throws: SecretFault.size(0)) { try HKDF.expand(key, info: [], count: 0) }
        #expect(throws: SecretFault.size(8161)) { try HKDF.expand(key, info: [], count: 8161) }
    }

    @Test("The key of a round is always the same, and another for another round")
    func ballotKey() throws {
        let phrase = try SecretBytes([UInt8](0..<16))
        let round = try #require(Digest([UInt8](repeating: 9, count: 32)))
        let key = try SigningKey.derived(from: phrase, round: round)
        // Computed with another implementation of HKDF.
        #expect(
            key.withSeed { Self.hexadecimal($0) }
                == "a72819595c7b18260907f12b0695763791050381885d0ec0f53365ce365df08e"
        )
        #expect(try SigningKey.derived(from: phrase, round: .zero).verificationKey != key.verificationKey)
        let other = try phrase.derived(in: Domain("enrolment-key"), round: round)
        #expect(Self.hexadecimal(other) != key.withSeed { Self.hexadecimal($0) })
    }

    private static func hexadecimal(_ secret: SecretBytes) -> String { secret.withBytes { Self.hexadecimal($0) } }

    private static func hexadecimal(_ span: Span<UInt8>) -> String {
        span.indices.map { span[$0] < 16 ? "0" + String(span[$0], radix: 16) : String(span[$0], radix: 16) }.joined()
    }
}
