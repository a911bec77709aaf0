import Signing
import Testing

@Suite("Digests")
struct DigestTests {
    /// From FIPS 180-4's examples and the digest of nothing.
    static let examples: [(message: String, digest: String)] = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ]

    @Test("Known digests", arguments: Self.examples)
    func known(message: String, digest: String) {
        #expect(SHA256.digest(Array(message.utf8)).hexadecimal == digest)
        #expect(Digest(hexadecimal: digest)?.bytes == SHA256.digest(Array(message.utf8)).bytes)
    }

    @Test("In pieces as in one", arguments: [3, 64, 200, 1000])
    func pieces(size: Int) {
        let message = (0..<size).map { UInt8(truncatingIfNeeded: $0 * 7) }
        for cut in stride(from: 0, through: size, by: max(1, size / 13)) {
            var stream = SHA256Stream()
            stream.update(Array(message[..<cut]))
            let before = stream
            stream.update(Array(message[cut...]))
            #expect(stream.finish() == SHA256.digest(message))
            #expect(stream.finish() == SHA256.digest(message))
            #expect(before.finish() == SHA256.digest(Array(message[..<cut])))
        }
    }

    @Test("A digest in a stream counts as its bytes")
    func digestInStream() {
        let digest = SHA256.digest([1, 2, 3])
        var stream = SHA256Stream()
        stream.update(digest)
        #expect(stream.finish() == SHA256.digest(digest.bytes))
    }

    @Test("Only 32 bytes, and only 64 digits in lower case")
    func lengths() {
        let bytes = [UInt8](0..<32)
        #expect(Digest(bytes)?.bytes == bytes)
        #expect(Digest(bytes.span) == Digest(bytes))
        #expect(Digest(bytes.dropFirst()) == nil)
        #expect(Digest(bytes + [0]) == nil)
        let short = [UInt8](0..<31)
        #expect(Digest(short.span) == nil)
        let digits = SHA256.digest(bytes).hexadecimal
        #expect(Digest(hexadecimal: digits)?.hexadecimal == digits)
        for wrong in [digits.uppercased(), String(digits.dropLast()), digits + "00", "g" + digits.dropFirst(), ""] {
            #expect(Digest(hexadecimal: wrong) == nil, "\(wrong)")
        }
        #expect(Digest.zero.bytes == [UInt8](repeating: 0, count: 32))
    }

    @Test("The order is that of the bytes", arguments: [1, 2, 3])
    func order(seed: UInt64) throws {
        var state = seed
        var digests: [Digest] = []
        for _ in 0..<200 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            // Mostly zeros, so that the first difference stands at any place and in any half of a byte.
            var bytes = [UInt8](repeating: 0, count: 32)
            bytes[Int(state >> 59)] = UInt8(truncatingIfNeeded: state >> 40)
            bytes[Int(state >> 54 & 31)] = UInt8(truncatingIfNeeded: state >> 32)
            digests.append(try #require(Digest(bytes)))
        }
        let sorted = digests.sorted().map(\.bytes)
        #expect(sorted == digests.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) }, "seed \(seed)")
        #expect(Set(digests).count == Set(digests.map(\.bytes)).count)
        var appended: [UInt8] = [9]
        digests[0].append(to: &appended)
        #expect(appended == [9] + digests[0].bytes)
        #expect(digests[0].withBytes { span in span.indices.map { span[$0] } } == digests[0].bytes)
    }
}
