import Deliberation
import Testing

@Suite("Reading JSON")
struct DataParsingTests {
    private static func fault(_ bytes: [UInt8]) -> DataFault? {
        do throws(DataFault) {
            _ = try DataValue(parsing: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "what it says",
        arguments: [
            ("null", .null), (" true\r\n", .flag(true)), ("\t-0", .number(0)), ("-12", .number(-12)),
            ("9223372036854775807", .number(.max)), ("-9223372036854775808", .number(.min)), ("\"\"", .text("")),
            ("[]", .list([])), ("{ }", .map([:])), ("[1 , [ ] ]", .list([.number(1), .list([])])),
            (#"{"a":{"b":null},"":1}"#, .map(["a": .map(["b": .null]), "": .number(1)])),
            (#""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC""#, .text("\"\\/\u{8}\u{C}\n\r\tAé€")),
            (#""\ud83d\ude00 \uDBFF\uDFFF""#, .text("😀 \u{10FFFF}")), ("\"é€😀\u{7F}\"", .text("é€😀\u{7F}")),
        ] as [(String, DataValue)]
    )
    func values(text: String, value: DataValue) throws {
        let read = try DataValue(parsing: Array(text.utf8))
        #expect(read == value)
        #expect(read.canonicalBytes == value.canonicalBytes)
    }

    @Test(
        "what is refused, and where",
        arguments: [
            ("", .ended, 1, 1), ("[1,\n 2", .ended, 2, 3), ("{\"a\"", .ended, 1, 5), ("tru", .ended, 1, 4),
            ("\"a", .ended, 1, 3), ("\"\\", .ended, 1, 3), ("\"\\u12", .ended, 1, 6), ("-", .ended, 1, 2),
            ("[,]", .noValue, 1, 2), ("nul!", .noValue, 1, 1), ("+1", .noValue, 1, 1), (".5", .noValue, 1, 1),
            ("-a", .noValue, 1, 2), ("[1,]", .noValue, 1, 4), ("'a'", .noValue, 1, 1), ("{a:1}", .noName, 1, 2),
            ("{\"a\":1,}", .noName, 1, 8), ("{\"a\" 1}", .noColon, 1, 6), ("[\"é\" 1]", .noComma, 1, 6),
            ("{\"a\":1;", .noComma, 1, 7), ("1 2", .more, 1, 3), ("{}\n}", .more, 2, 1), ("01", .leadingZero, 1, 1),
            ("[-00]", .leadingZero, 1, 2), ("1.0", .notWhole, 1, 1), ("[2,1e3]", .notWhole, 1, 4),
            ("123456789012345678901E2", .notWhole, 1, 1), ("9223372036854775808", .tooBig, 1, 1),
            ("-9223372036854775809", .tooBig, 1, 1), ("\"a\nb\"", .control, 1, 3), ("\"\u{1F}\"", .control, 1, 2),
            (#""\x""#, .escape, 1, 2), (#""\u12G4""#, .escape, 1, 2), (#""\uD800""#, .surrogate, 1, 2),
            (#""a\uDC00\uD800""#, .surrogate, 1, 3), (#""\uD800\u0041""#, .surrogate, 1, 2),
            (#""\uD800\n""#, .surrogate, 1, 2), (#""\uD800\uDBFF""#, .surrogate, 1, 2),
            ("\u{FEFF}1", .byteOrderMark, 1, 1),
            (#"{"a":1,"b":2,"a":1}"#, .repeated("a"), 1, 14), (#"{"a":1,"\u0061":1}"#, .repeated("a"), 1, 8),
            ("{\"e\u{301}\":1,\n\"\u{E9}\":2}", .repeated("\u{E9}"), 2, 1),
        ] as [(String, DataFault.Kind, Int, Int)]
    )
    func faults(text: String, kind: DataFault.Kind, line: Int, column: Int) throws {
        let fault = try #require(Self.fault(Array(text.utf8)), "it was read")
        #expect(fault.kind == kind)
        #expect([fault.line, fault.column] == [line, column])
    }

    @Test(
        "bytes that are not UTF-8 are refused in a text and elsewhere",
        arguments: [
            [0xFF], [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82],
            [0xF0, 0x80, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3, 0x28],
            [0xF0, 0x9F, 0x98, 0x28],
        ] as [[UInt8]]
    )
    func notUTF8(bytes: [UInt8]) throws {
        let quote = [UInt8(ascii: "\"")]
        #expect(Self.fault(quote + bytes + quote)?.kind == .notUTF8)
        #expect(Self.fault(quote + bytes)?.kind == .notUTF8)
        #expect(Self.fault(bytes)?.kind == .noValue)
    }

    @Test("depth and size have a limit, and depth beyond it does no harm") func limits() throws {
        let deep = DataValue.depthLimit
        let fits = Array((String(repeating: "[", count: deep) + String(repeating: "]", count: deep)).utf8)
        #expect(try DataValue(parsing: fits).canonicalBytes == fits)
        let fault = try #require(Self.fault([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)))
        #expect(fault.kind == .tooDeep(limit: deep) && fault.column == deep + 1)
        let wide = try DataValue(parsing: Array("[\(String(repeating: "[],", count: 1_000))[]]".utf8))
        guard case .list(let parts) = wide else { return #expect(Bool(false), "no list") }
        #expect(parts.count == 1_001, "what is closed does not count as depth")
        let huge = [UInt8](repeating: 0x20, count: DataValue.byteLimit + 1)
        #expect(Self.fault(huge)?.kind == .tooLarge(limit: DataValue.byteLimit))
    }

    @Test(
        "only one spelling is canonical",
        arguments: [
            ("[1, 2]", 1, 4), ("{\"b\":1,\"a\":2}", 1, 3), ("\"\\u0041\"", 1, 2), ("-0", 1, 1), ("1\n", 1, 2),
            ("\"\\/\"", 1, 2), ("\"\\u001F\"", 1, 7), ("{\"a\":\n1}", 1, 6),
        ]
    )
    func canonical(text: String, line: Int, column: Int) throws {
        let bytes = Array(text.utf8)
        let value = try DataValue(parsing: bytes)
        do throws(DataFault) {
            _ = try DataValue(canonical: bytes)
            Issue.record("\(text) was read")
        } catch {
            #expect(error.kind == .notCanonical)
            #expect([error.line, error.column] == [line, column])
        }
        #expect(try DataValue(canonical: value.canonicalBytes) == value)
    }
}
