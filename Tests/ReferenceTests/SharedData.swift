internal import BallotRules
internal import ElectionFiles
internal import Foundation

/// The shared elections and outcomes of other programs: beside the checkout, or where `BUURTSTEM_SHARED` says.
enum SharedData {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["BUURTSTEM_SHARED"], !named.isEmpty {
            return URL(fileURLWithPath: named).appendingPathComponent("data")
        }
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return checkout.deletingLastPathComponent().appendingPathComponent("shared/data")
    }()

    static let isPresent = FileManager.default.fileExists(
        atPath: SharedData.folder.appendingPathComponent("pb_reference.jsonl").path
    )

    /// The lines of a JSON-lines file.
    static func lines<Line: Decodable>(_ name: String, as _: Line.Type = Line.self) throws -> [Line] {
        let data = try Data(contentsOf: self.folder.appendingPathComponent(name))
        let decoder = JSONDecoder()
        return try data.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(Line.self, from: $0) }
    }

    /// The election in the file `name`, read leniently; `nil` when it cannot be counted.
    static func election(_ name: String) throws -> Election? {
        let data = try Data(contentsOf: self.folder.appendingPathComponent("pabulib/\(name)"))
        return PabulibReader(mode: .lenient).read([UInt8](data)).election
    }
}
