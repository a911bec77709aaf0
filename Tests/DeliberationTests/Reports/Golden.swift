import Foundation
import Testing

/// Golden files beside the tests: what reports say, byte for byte. With `BUURTSTEM_GOLDEN=write` they are written anew, to be
/// read by a person before they are kept.
enum Golden {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Expected")

    static func check(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
        let file = self.folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["BUURTSTEM_GOLDEN"] == "write" {
            try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        let lines = (text.split(separator: "\n"), expected.split(separator: "\n"))
        if let place = zip(lines.0, lines.1).enumerated().first(where: { $0.element.0 != $0.element.1 }) {
            Issue.record(
                "\(name), line \(place.offset + 1): \(place.element.0) — expected: \(place.element.1)",
                sourceLocation: location
            )
        }
        #expect(Array(text.utf8) == Array(expected.utf8), "\(name)", sourceLocation: location)
    }
}
