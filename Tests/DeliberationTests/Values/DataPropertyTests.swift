import Deliberation
import Testing

@Suite("Documents at random")
struct DataPropertyTests {
    private static let seeds: [UInt64] = [1, 2, 3, 5, 8, 13, 21, 34]
    private static let scalars: [Unicode.Scalar] = [
        "a", "b", "\"", "\\", "/", "\u{0}", "\u{1F}", "\n", "\u{7F}", "é", "\u{301}", "€", "😀", "\u{FFFF}", "\u{2028}",
    ]

    private static func text(_ random: inout SplitMix) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            text.append(Self.scalars[Int.random(in: 0..<Self.scalars.count, using: &random)])
        }
        return String(text)
    }

    private static func value(_ random: inout SplitMix, depth: Int = 0) -> DataValue {
        switch Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &random) {
        case 0: return .null
        case 1: return .flag(Bool.random(using: &random))
        case 2: return .number(Int.random(in: .min ... .max, using: &random))
        case 3: return .number(Int.random(in: -99...99, using: &random))
        case 4: return .text(Self.text(&random))
        case 5, 6:
            return .list((0..<Int.random(in: 0...4, using: &random)).map { _ in Self.value(&random, depth: depth + 1) })
        default:
            var values: [String: DataValue] = [:]
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                values[Self.text(&random)] = Self.value(&random, depth: depth + 1)
            }
            return .map(values)
        }
    }

    /// The same JSON with space between its tokens.
    private static func spaced(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var spaced: [UInt8] = []
        var isText = false
        var isEscaped = false
        for byte in bytes {
            let isToken = "[]{},:".utf8.contains(byte) && !isText
            let space = Array(repeating: Array(" \n\r\t".utf8)[Int.random(in: 0..<4, using: &random)], count: 2)
            spaced += isToken ? space + [byte] + space : [byte]
            if byte == UInt8(ascii: "\""), !isEscaped { isText.toggle() }
            isEscaped = isText && byte == UInt8(ascii: "\\") && !isEscaped
        }
        return spaced
    }

    @Test("what is written is read back, with space or without", arguments: Self.seeds) func roundTrip(seed: UInt64)
        throws
    {
        var random = SplitMix(seed: seed)
        for _ in 0..<150 {
            let value = Self.value(&random)
            let bytes = value.canonicalBytes
            let read = try DataValue(canonical: bytes)
            #expect(read == value && read.canonicalBytes == bytes, "seed \(seed)")
            #expect(try DataValue(parsing: Self.spaced(bytes, &random)).canonicalBytes == bytes, "seed \(seed)")
        }
    }

    @Test("damaged bytes are refused, or are another document that is read back", arguments: Self.seeds)
    func damaged(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<300 {
            var bytes = Self.value(&random).canonicalBytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
                case 1: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
                default: if bytes.count > 1 { bytes.remove(at: place) }
                }
            }
            do throws(DataFault) {
                let value = try DataValue(parsing: bytes)
                #expect(try DataValue(canonical: value.canonicalBytes).canonicalBytes == value.canonicalBytes)
                // A canonical text is exactly what it says.
                if (try? DataValue(canonical: bytes)) != nil { #expect(value.canonicalBytes == bytes, "seed \(seed)") }
            } catch {
                #expect(error.line >= 1 && error.column >= 1, "seed \(seed)")
            }
        }
    }

    @Test("no beginning of a list or an object is a document", arguments: Self.seeds) func prefixes(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let bytes = DataValue.list([Self.value(&random), Self.value(&random)]).canonicalBytes
        for length in 0..<bytes.count {
            #expect(throws: DataFault.self, "seed \(seed), \(length)") {
                try DataValue(parsing: Array(bytes[..<length]))
            }
        }
    }
}
