internal import Signing
internal import Testing
internal import TransparencyLog

enum NoteCases {
    static let line = "— example.com/log AAAAAQI="
    static let good = "text\n\n\(line)\n"

    static let refused: [(name: String, note: [UInt8], error: NoteError)] = [
        ("empty", [], .noFinalNewline),
        ("no final newline", Array("text\n\n— a AAAAAQI=".utf8), .noFinalNewline),
        ("no empty line", Array("text\n— a AAAAAQI=\n".utf8), .noBlankLine),
        ("empty line first", Array("\n— a AAAAAQI=\n".utf8), .noBlankLine),
        ("no signature", Array("text\n\n".utf8), .noSignature),
        ("empty line at the end", Array("text\n\n— a AAAAAQI=\n\n".utf8), .noSignature),
        ("CRLF", Array("text\r\n\r\n— a AAAAAQI=\r\n".utf8), .controlCharacter(at: 4)),
        ("tab", Array("te\txt\n\n— a AAAAAQI=\n".utf8), .controlCharacter(at: 2)),
        ("zero byte", Array("text\n\n— a AAAAAQI=\n\0".utf8), .controlCharacter(at: 21)),
        ("not UTF-8", [0xFF] + Array(NoteCases.good.utf8), .notUTF8),
        ("surrogate in UTF-8", [0xED, 0xA0, 0x80] + Array(NoteCases.good.utf8), .notUTF8),
        ("overlong UTF-8", [0xC0, 0xAF] + Array(NoteCases.good.utf8), .notUTF8),
        ("hyphen for dash", Array("text\n\n- a AAAAAQI=\n".utf8), .badSignatureLine(1)),
        ("en dash", Array("text\n\n– a AAAAAQI=\n".utf8), .badSignatureLine(1)),
        ("no space after dash", Array("text\n\n—a AAAAAQI=\n".utf8), .badSignatureLine(1)),
        ("two spaces after dash", Array("text\n\n—  a AAAAAQI=\n".utf8), .badSignatureLine(1)),
        ("space at the end", Array("text\n\n— a AAAAAQI= \n".utf8), .badSignatureLine(1)),
        ("space before", Array("text\n\n — a AAAAAQI=\n".utf8), .badSignatureLine(1)),
        ("no base64", Array("text\n\n— a\n".utf8), .badSignatureLine(1)),
        ("text among signatures", Array("text\n\n— a AAAAAQI=\nb\n".utf8), .badSignatureLine(2)),
        ("no name", Array("text\n\n—  AAAAAQI=\n".utf8), .badName(line: 1)),
        ("plus in name", Array("text\n\n— a+b AAAAAQI=\n".utf8), .badName(line: 1)),
        ("no-break space in name", Array("text\n\n— a\u{A0}b AAAAAQI=\n".utf8), .badName(line: 1)),
        ("ideographic space in name", Array("text\n\n— a\u{3000}b AAAAAQI=\n".utf8), .badName(line: 1)),
        ("name too long", Array("text\n\n— \(String(repeating: "a", count: 256)) AAAAAQI=\n".utf8), .badName(line: 1)),
        ("padding missing", Array("text\n\n— a AAAAAQI\n".utf8), .badBase64(line: 1)),
        ("padding twice", Array("text\n\n— a AAAAAQI==\n".utf8), .badBase64(line: 1)),
        ("bits left over", Array("text\n\n— a AAAAAQJ=\n".utf8), .badBase64(line: 1)),
        ("bits left over of two", Array("text\n\n— a AAAAAQIDBA==\n— a AAAAAQIDBB==\n".utf8), .badBase64(line: 2)),
        ("padding inside", Array("text\n\n— a AAA=AQI=\n".utf8), .badBase64(line: 1)),
        ("alphabet for URLs", Array("text\n\n— a AAAAAQ-_\n".utf8), .badBase64(line: 1)),
        ("only the key ID", Array("text\n\n— a AAAAAQ==\n".utf8), .badBase64(line: 1)),
    ]
}

@Suite("Signed notes")
struct NoteTests {
    @Test(
        "what is read is written back",
        arguments: [
            "text\n\n— a AAAAAQI=\n",
            "text\n\nmore\n\n— a AAAAAQI=\n",
            "\n\n— a AAAAAQI=\n",
            "a\n\n\n— a AAAAAQI=\n",
            "— looks like a line\n\n— é.example/ü AAAAAQI=\n— b AAAAAQIDBAUG\n",
            "del \u{7F} and \u{85} are no ASCII control characters below space\n\n— a AAAAAQI=\n",
        ]
    )
    func accepted(text: String) throws {
        let note = try SignedNote(parsing: Array(text.utf8))
        #expect(note.bytes == Array(text.utf8))
        #expect(try SignedNote(text: note.text, signatures: note.signatures) == note)
        #expect(note.signatures.allSatisfy { $0.keyID == 1 && $0.payload.first == 2 })
    }

    @Test("what is not exactly a note is refused, with the reason", arguments: NoteCases.refused.indices)
    func refused(index: Int) {
        let item = NoteCases.refused[index]
        #expect(throws: item.error, "\(item.name)") { try SignedNote(parsing: item.note) }
    }

    @Test("limits hold at their value and not one above")
    func limits() throws {
        let lines = { (count: Int) in
            Array("text\n\n".utf8) + (0..<count).flatMap { _ in Array("\(NoteCases.line)\n".utf8) }
        }
        #expect(try SignedNote(parsing: lines(64)).signatures.count == 64)
        #expect(throws: NoteError.tooManySignatures(65)) { try SignedNote(parsing: lines(65)) }
        let room = LogLimits.noteBytes - NoteCases.good.utf8.count
        let filled = [UInt8](repeating: UInt8(ascii: "x"), count: room) + Array(NoteCases.good.utf8)
        #expect(try SignedNote(parsing: filled).bytes == filled)
        #expect(throws: NoteError.tooLong(LogLimits.noteBytes + 1)) { try SignedNote(parsing: [0x78] + filled) }
        #expect(KeyName(String(repeating: "a", count: 255)) != nil)
    }

    @Test("names are compared as bytes")
    func names() throws {
        let composed = try #require(KeyName("caf\u{E9}"))
        let decomposed = try #require(KeyName("cafe\u{301}"))
        #expect(composed != decomposed)
        #expect(KeyName("") == nil && KeyName("a b") == nil && KeyName("a+b") == nil && KeyName("a\nb") == nil)
        #expect(KeyName("a\u{85}b") == nil && KeyName("a\u{2028}b") == nil)
    }

    @Test(
        "parsing what chance made of a note gives an error or the same bytes",
        arguments: [1, 20_261_122, 3_735_928_559]
    )
    func fuzz(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let signed = Array("example.com/a\n3\nAAAA\n\n— a AAAAAQI=\n— b AAAAAQIDBAUG\n".utf8)
        var accepted = 0
        for _ in 0..<2_000 {
            let bytes = generator.mutated(signed)
            guard let note = try? SignedNote(parsing: bytes) else { continue }
            accepted += 1
            #expect(note.bytes == bytes)
        }
        #expect(accepted > 50, "the changes must leave some notes whole")
    }
}

extension SeededGenerator {
    /// The bytes with one to three small changes.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &self) {
            let place = Int.random(in: 0..<max(bytes.count, 1), using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0: bytes.insert(UInt8.random(in: 0...255, using: &self), at: place)
            case 1 where !bytes.isEmpty: bytes.remove(at: place)
            case 2 where !bytes.isEmpty: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 8)], at: place)
            default: bytes.insert([0x0A, 0x20, 0x3D, 0x41, 0x30].randomElement(using: &self) ?? 0x0A, at: place)
            }
        }
        return bytes
    }
}
