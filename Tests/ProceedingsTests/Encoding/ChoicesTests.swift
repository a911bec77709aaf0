internal import Proceedings
internal import Signing
internal import Testing

/// Points as numbers that are never negative.
struct ChoicesTests {
    static let steps: [(steps: Int, number: UInt64)] = [
        (0, 0), (-1, 1), (1, 2), (-2, 3), (2, 4), (Int.max, UInt64.max - 1), (Int.min, UInt64.max),
        (1_000_000_000_000_000, 2_000_000_000_000_000),
    ]

    @Test("Signed steps", arguments: steps)
    func signed(_ pair: (steps: Int, number: UInt64)) throws {
        let choices = Choices([3], steps: [pair.steps])
        let body = PaperEntry(manifest: .zero, batch: 1, number: 1, choices: choices).encoded
        let end = Item.array([.array([.uint(3), .uint(pair.number)])]).encoded
        #expect(Array(body.suffix(end.count)) == end)
        #expect(try PaperEntry(decoding: body).choices == choices)
    }

    static let refused: [(String, Item)] = [
        ("mixed shapes", .array([.uint(1), .array([.uint(2), .uint(0)])])),
        ("mixed the other way", .array([.array([.uint(2), .uint(0)]), .uint(1)])),
        ("three in a pair", .array([.array([.uint(2), .uint(0), .uint(0)])])),
        ("a project beyond all", .array([.uint(1 << 20 + 1)])),
        ("no array", .uint(0)),
    ]

    @Test("Shapes that are no choices", arguments: refused)
    func noChoices(_ name: String, _ item: Item) {
        let body = Item.array([.uint(1), .octets([UInt8](repeating: 0, count: 32)), .uint(1), .uint(1), item]).encoded
        #expect(throws: EncodingFault.self) { try PaperEntry(decoding: body) }
    }
}
