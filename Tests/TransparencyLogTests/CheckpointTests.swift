internal import Signing
internal import Testing
internal import TransparencyLog

enum CheckpointCases {
    static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
    static let behindTheSofa = "example.com/behind-the-sofa\n20852163\n\(root)\n"

    static let refused: [(name: String, text: String, error: CheckpointError)] = [
        ("empty", "", .tooFewLines),
        ("two lines", "a\n1\n", .tooFewLines),
        ("root without newline", "a\n1\n\(root)", .tooFewLines),
        ("no origin", "\n1\n\(root)\n", .badOrigin),
        ("space in origin", "a b\n1\n\(root)\n", .badOrigin),
        ("leading zero", "a\n01\n\(root)\n", .badSize),
        ("two zeros", "a\n00\n\(root)\n", .badSize),
        ("sign", "a\n+1\n\(root)\n", .badSize),
        ("negative", "a\n-1\n\(root)\n", .badSize),
        ("hexadecimal", "a\n0x1\n\(root)\n", .badSize),
        ("space after size", "a\n1 \n\(root)\n", .badSize),
        ("no size", "a\n\n\(root)\n", .badSize),
        ("Arabic digit", "a\n١\n\(root)\n", .badSize),
        ("2^63", "a\n9223372036854775808\n\(root)\n", .badSize),
        ("2^64 + 1", "a\n18446744073709551617\n\(root)\n", .badSize),
        ("31 bytes", "a\n1\nxRhqkYY+jh2QyAgBSqib9dqOPuHZ8HYw8DePaPGrYg==\n", .badRoot),
        ("padding missing", "a\n1\n\(root.dropLast())\n", .badRoot),
        ("bits left over", "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n", .badRoot),
        ("empty tree", "a\n0\n\(root)\n", .wrongEmptyRoot),
        ("empty extension", "a\n1\n\(root)\n\n", .badExtension(line: 4)),
        ("control character", "a\n1\n\(root)\nok\n\u{1}\n", .badExtension(line: 5)),
        ("extension without newline", "a\n1\n\(root)\nx", .badExtension(line: 4)),
    ]

    static let vkey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"

    static let badKeys: [(name: String, text: String, error: VerifierKeyError)] = [
        ("empty", "", .badForm),
        ("two parts", "a+530d903a", .badForm),
        ("no name", "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", .badName),
        ("space", "a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", .badName),
        ("upper case", vkey.replacing("530d903a", with: "530D903A"), .badHash),
        ("seven digits", vkey.replacing("530d903a", with: "530d903"), .badHash),
        ("no digit", vkey.replacing("530d903a", with: "530d903g"), .badHash),
        ("sign", vkey.replacing("530d903a", with: "-30d903a"), .badHash),
        ("base64", vkey + "=", .badBase64),
        ("no base64", "example.com/foo+530d903a+", .badBase64),
        ("too short", "example.com/foo+530d903a+Aeky", .badKey),
        ("ML-DSA-44", "a+530d903a+BgAA", .unsupportedType(6)),
        ("ECDSA", "a+530d903a+AgAA", .unsupportedType(2)),
        ("small order", "a+530d903a+AQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", .badKey),
        ("other name", vkey.replacing("foo", with: "fob"), .hashMismatch(expected: 0x5ab3_84cf, found: 0x530d_903a)),
    ]
}

@Suite("Checkpoints and keys")
struct CheckpointTests {
    @Test("a checkpoint is read and written as it is")
    func example() throws {
        let checkpoint = try Checkpoint(text: Array(CheckpointCases.behindTheSofa.utf8))
        #expect(checkpoint.origin == KeyName("example.com/behind-the-sofa"))
        #expect(checkpoint.size == 20_852_163)
        #expect(checkpoint.root.hexadecimal == "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62")
        #expect(checkpoint.extensions.isEmpty)
        #expect(checkpoint.text == Array(CheckpointCases.behindTheSofa.utf8))
        let message = Cosignature.message(timestamp: 1_679_315_147, text: checkpoint.text)
        #expect(message == Array("cosignature/v1\ntime 1679315147\n\(CheckpointCases.behindTheSofa)".utf8))
        let extended = Array("\(CheckpointCases.behindTheSofa)one\ntwo é\n".utf8)
        #expect(try Checkpoint(text: extended).text == extended)
    }

    @Test("what is not exactly a checkpoint is refused, with the reason", arguments: CheckpointCases.refused.indices)
    func refused(index: Int) {
        let item = CheckpointCases.refused[index]
        #expect(throws: item.error, "\(item.name)") { try Checkpoint(text: Array(item.text.utf8)) }
    }

    @Test("the largest size and the empty tree are checkpoints")
    func edges() throws {
        let largest = Array("a\n9223372036854775807\n\(CheckpointCases.root)\n".utf8)
        #expect(try Checkpoint(text: largest).size == LogLimits.treeSize)
        let origin = try #require(KeyName("a"))
        let empty = try Checkpoint(origin: origin, size: 0, root: Merkle.emptyRoot)
        #expect(try Checkpoint(text: empty.text) == empty)
        #expect(throws: CheckpointError.wrongEmptyRoot) { try Checkpoint(origin: origin, size: 0, root: .zero) }
        #expect(throws: CheckpointError.badSize) { try Checkpoint(origin: origin, size: 1 << 63, root: .zero) }
    }

    @Test("a verifier key is read and written as it is")
    func verifierKey() throws {
        let key = try VerifierKey(parsing: CheckpointCases.vkey)
        #expect(key.description == CheckpointCases.vkey && key.type == .log && key.id == 0x530d_903a)
        #expect(try VerifierKey(name: key.name, type: key.type, key: key.key) == key)
    }

    @Test("what is not exactly a verifier key is refused, with the reason", arguments: CheckpointCases.badKeys.indices)
    func badKey(index: Int) {
        let item = CheckpointCases.badKeys[index]
        #expect("\(item.name)") {
            _ = try VerifierKey(parsing: item.text)
        } throws: { error in
            if case .hashMismatch = item.error, case VerifierKeyError.hashMismatch = error { return true }
            return error as? VerifierKeyError == item.error
        }
    }

    @Test(
        "parsing what chance made of a checkpoint or a key gives an error or the same bytes",
        arguments: [2, 7_000_003]
    )
    func fuzz(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let text = generator.mutated(Array(CheckpointCases.behindTheSofa.utf8))
            if let checkpoint = try? Checkpoint(text: text) { #expect(checkpoint.text == text) }
            let key = String(decoding: generator.mutated(Array(CheckpointCases.vkey.utf8)), as: UTF8.self)
            if let read = try? VerifierKey(parsing: key) { #expect(Array(read.description.utf8) == Array(key.utf8)) }
        }
    }
}
