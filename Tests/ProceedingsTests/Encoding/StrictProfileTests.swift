internal import Foundation
internal import Proceedings
internal import Testing

/// The restricted CBOR against the shared vectors, and its own edges.
struct StrictProfileTests {
    struct Profile: Decodable {
        struct Refused: Decodable {
            let hex: String
            let code: String
            let why: String
        }

        let accept: [String]
        let reject: [Refused]
    }

    @Test("Shared cases of the profile", .enabled(if: SharedVectors.isPresent, "needs ../shared/vectors"))
    func profile() throws {
        let profile = try SharedVectors.json("cbor/strict_profile_cases.json", as: Profile.self)
        #expect(profile.accept.count == 18 && profile.reject.count == 26)
        for hex in profile.accept {
            let bytes = try #require([UInt8](hex: hex))
            #expect(try Item(decoding: bytes).encoded == bytes, "\(hex)")
        }
        for refused in profile.reject {
            let bytes = try #require([UInt8](hex: refused.hex))
            let code = refused.code == "E_TRUNC" ? "E_TRUNCATED" : refused.code.replacing("E_CBOR_", with: "E_")
            let fault = #expect(throws: EncodingFault.self, "\(refused.hex)") { try Item(decoding: bytes) }
            #expect(fault?.code.rawValue == code, "\(refused.hex) \(refused.why)")
        }
    }

    /// A row of RFC 8949, appendix A.
    struct Row: Decodable {
        let hex: String
        let roundtrip: Bool
        let diagnostic: String?
        let item: Item?

        enum Keys: String, CodingKey {
            case hex, roundtrip, diagnostic, decoded
        }

        init(from decoder: any Decoder) throws {
            let row = try decoder.container(keyedBy: Keys.self)
            self.hex = try row.decode(String.self, forKey: .hex)
            self.roundtrip = try row.decode(Bool.self, forKey: .roundtrip)
            self.diagnostic = try row.decodeIfPresent(String.self, forKey: .diagnostic)
            self.item = try? row.decode(Plain.self, forKey: .decoded).item
        }

        /// What the format should make of it, or `nil` when it must be refused.
        var expected: Item? {
            guard self.roundtrip, let first = [UInt8](hex: self.hex)?.first else { return nil }
            guard ItemReader.Kind(rawValue: first >> 5) != nil else { return nil }
            if let octets = self.diagnostic?.wholeMatch(of: /h'([0-9a-f]*)'/) {
                return [UInt8](hex: String(octets.1)).map { .octets($0) }
            }
            return self.item
        }
    }

    /// Plain JSON that the format can hold.
    struct Plain: Decodable {
        let item: Item

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let items = try? value.decode([Plain].self) {
                self.item = .array(items.map(\.item))
            } else if let text = try? value.decode(String.self) {
                self.item = .text(text)
            } else {
                self.item = .uint(try value.decode(UInt64.self))
            }
        }
    }

    @Test("RFC 8949, appendix A", .enabled(if: SharedVectors.isPresent, "needs ../shared/vectors"))
    func appendix() throws {
        let rows = try SharedVectors.json("cbor/appendix_a.json", as: [Row].self)
        var accepted = 0
        for row in rows {
            let bytes = try #require([UInt8](hex: row.hex))
            if let expected = row.expected {
                accepted += 1
                #expect(try Item(decoding: bytes) == expected, "\(row.hex)")
                #expect(expected.encoded == bytes, "\(row.hex)")
            } else {
                #expect(throws: EncodingFault.self, "\(row.hex)") { try Item(decoding: bytes) }
            }
        }
        #expect(accepted == 24)
    }

    static let edges: [(name: String, hex: String, code: EncodingFault.Code, offset: Int)] = [
        ("control character", "6109", .text, 0), ("delete", "617f", .text, 0), ("C1 control", "62c280", .text, 0),
        ("last C1 control", "62c29f", .text, 0), ("surrogate", "63eda080", .utf8, 0),
        ("beyond Unicode", "64f4908080", .utf8, 0), ("reserved head 29", "5d", .indefinite, 0),
        ("head without its length", "59", .truncated, 0), ("half a length", "5901", .truncated, 0),
        ("a second item", "820001ff", .trailing, 3), ("fault inside", "82001801", .notShortest, 2),
        ("array of more items than octets", "8301", .truncated, 1), ("23 in two octets", "1817", .notShortest, 0),
        ("255 in three octets", "1900ff", .notShortest, 0),
        ("65,535 in five octets", "1a0000ffff", .notShortest, 0),
        ("4,294,967,295 in nine octets", "1b00000000ffffffff", .notShortest, 0), ("minus one", "20", .type, 0),
        ("a map", "a0", .type, 0), ("a tag", "c000", .type, 0), ("nothing", "f6", .type, 0),
        ("no octets", "", .truncated, 0),
        ("five deep", "8181818180", .depth, 4),
    ]

    @Test("Refused, and where", arguments: edges)
    func refused(_ edge: (name: String, hex: String, code: EncodingFault.Code, offset: Int)) throws {
        let bytes = try #require([UInt8](hex: edge.hex))
        let fault = #expect(throws: EncodingFault.self) { try Item(decoding: bytes) }
        #expect(fault?.code == edge.code)
        #expect(fault?.offset == edge.offset)
    }

    @Test("Sizes: 4,096 octets in an item, 1,024 in a text, 4 arrays deep")
    func sizes() throws {
        let largest = Item.octets([UInt8](repeating: 1, count: 4_093))
        #expect(largest.encoded.count == 4_096)
        #expect(try Item(decoding: largest.encoded) == largest)
        let larger = Item.octets([UInt8](repeating: 1, count: 4_094))
        #expect(throws: EncodingFault(.size, at: 4_096)) { try Item(decoding: larger.encoded) }
        let text = Item.text(String(repeating: "x", count: 1_024))
        #expect(try Item(decoding: text.encoded) == text)
        let longer = Item.text(String(repeating: "x", count: 1_025))
        #expect(throws: EncodingFault(.text, at: 0)) { try Item(decoding: longer.encoded) }
        let deep = Item.array([.array([.array([.array([.uint(1)])])])])
        #expect(try Item(decoding: deep.encoded) == deep)
    }

    @Test("An item among others is read within its range only")
    func ranges() throws {
        let bytes: [UInt8] = [0x18, 0x42, 0x61, 0x18]
        var reader = try ItemReader(bytes, in: 1..<3)
        #expect(throws: EncodingFault(.truncated, at: 1)) { try reader.octets() }
        #expect(throws: EncodingFault.self) { try ItemReader(bytes, in: 2..<5) }
        var following = try ItemReader([0x01, 0x02, 0xFF], from: 1)
        #expect(try following.uint() == 2)
        #expect(following.position == 2)
    }
}
