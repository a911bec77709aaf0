import Foundation
import Testing

@Suite("Table of instruments")
struct InstrumentTableTests {
    private static let numbers =
        (1...15).map { "H\($0)" } + (1...13).map { "A\($0)" } + (1...8).map { "K\($0)" } + (1...12).map { "G\($0)" }

    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    private static func rows() throws -> [[String]] {
        let page = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("docs/instruments.md")
        return try String(contentsOf: page, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| ") }
            .dropFirst().map { line in
                line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            }
    }

    @Test("the table has every number once, in order") func complete() throws {
        #expect(try Self.rows().map { $0.first } == Self.numbers)
    }

    @Test("each number has a test whose name begins with it, or says why not") func tested() throws {
        for row in try Self.rows() {
            try #require(row.count == 5, "\(row)")
            guard row[4] != "–" else {
                #expect(row[2].contains("out of scope") || row[2].contains("context only"), "\(row[0])")
                continue
            }
            for name in row[4].split(separator: ",") {
                let path = name.trimmingCharacters(in: CharacterSet(charactersIn: "` ")) + ".swift"
                let source = try String(contentsOf: Self.tests.appendingPathComponent(path), encoding: .utf8)
                #expect(source.contains("\"\(row[0]) "), "no test in \(path) begins with \(row[0])")
            }
        }
    }
}
