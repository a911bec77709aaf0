internal import BallotRules
internal import Proceedings
internal import Testing

/// The document `election`: one encoding, and no other is read.
struct ElectionDocumentTests {
    static func document(_ source: inout RandomEntries) -> ElectionDocument {
        func texts(_ source: inout RandomEntries) -> [String] {
            (0..<source.random.below(3)).map { _ in source.text(most: 60) }
        }
        let projects = (0..<source.random.below(12)).map { number in
            Project(
                id: ProjectID("\(source.random.below(10))-\(number)" + source.text(most: 20)),
                cost: Money(units: source.count(below: 1 << 40)),
                name: source.random.below(3) == 0 ? "" : source.text(most: 200),
                themes: texts(&source),
                areas: texts(&source),
                complete: source.random.below(2) == 0 ? "" : "2026-03-01T16:00",
                likes: source.count(below: 100_000),
                exclusionGroups: texts(&source),
                row: source.count(below: 20_000)
            )
        }
        let pots = (0..<source.random.below(4)).map { _ in
            let kind: Pot.Kind = source.random.below(2) == 0 ? .theme : .area
            return Pot(kind: kind, name: source.text(most: 40), budget: Money(units: source.count(below: 1 << 40)))
        }
        let currency = Currency(code: ["", "EUR", "PLN"][source.random.below(3)], decimals: source.random.below(7))
        return ElectionDocument(currency: currency, pots: pots, projects: projects)
    }

    @Test("Random documents, and what becomes of them by mutation", arguments: EntryPropertyTests.seeds)
    func documents(_ seed: UInt64) throws {
        var source = RandomEntries(seed: seed)
        var accepted = 0
        for _ in 0..<15 {
            let document = ElectionDocumentTests.document(&source)
            let bytes = document.encoded
            #expect(try ElectionDocument(decoding: bytes) == document)
            for _ in 0..<12 {
                let other = EntryPropertyTests.mutated(bytes, &source.random)
                guard let read = try? ElectionDocument(decoding: other) else { continue }
                accepted += 1
                #expect(read.encoded == other, "\(other.hex)")
            }
        }
        #expect(accepted > 0)
    }

    @Test("Documents that are refused, and where")
    func refused() throws {
        let document = ElectionDocument(
            currency: Currency(code: "EUR", decimals: 2),
            pots: [],
            projects: [Project(id: "a", cost: Money(units: 1)), Project(id: "b", cost: Money(units: 2))]
        )
        let bytes = document.encoded
        let header = ElectionDocument(currency: document.currency, pots: [], projects: []).encoded.count
        let half = (bytes.count - header) / 2
        let (first, second) = (bytes[header..<(header + half)], bytes[(header + half)...])
        let cases: [(String, [UInt8], EncodingFault)] = [
            ("out of order", Array(bytes[..<header] + second + first), EncodingFault(.shape, at: header + half)),
            ("twice", Array(bytes[..<header] + first + first), EncodingFault(.shape, at: header + half)),
            ("one too many", bytes + second, EncodingFault(.trailing, at: bytes.count)),
            ("cut", Array(bytes.dropLast()), EncodingFault(.truncated, at: bytes.count - 1)),
            ("one too few", Array(bytes[..<(header + half)]), EncodingFault(.truncated, at: header + half)),
        ]
        for (name, bytes, fault) in cases {
            #expect(throws: fault, "\(name)") { try ElectionDocument(decoding: bytes) }
        }
    }
}
