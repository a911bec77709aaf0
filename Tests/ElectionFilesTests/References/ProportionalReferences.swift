import BallotRules
import ElectionFiles
import Foundation
import Testing

/// Outcomes of a peer on real elections, which stand beside a checkout and are not part of it.
enum ProportionalReferences {
    struct Line: Decodable {
        let instance: String
        let rule: String
        let options: String
        let status: String
        let winners: [String]?
    }

    /// The folder with the elections, `../shared/data` seen from the package.
    static let folder: URL = {
        let file = URL(fileURLWithPath: #filePath)
        let package = (0..<4).reduce(file) { url, _ in url.deletingLastPathComponent() }
        let candidates = [package, package.deletingLastPathComponent()].map {
            $0.deletingLastPathComponent().appendingPathComponent("shared/data")
        }
        return candidates.first { FileManager.default.fileExists(atPath: $0.path) } ?? candidates[0]
    }()

    static var isPresent: Bool { FileManager.default.fileExists(atPath: self.folder.path) }

    /// The outcomes under `rule` that the peer finished.
    static func outcomes(_ rule: String) throws -> [Line] {
        let text = try String(contentsOf: self.folder.appendingPathComponent("pb_reference.jsonl"), encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
            .filter { $0.rule == rule && $0.status == "ok" }
    }

    static func election(_ instance: String) throws -> Election {
        let path = self.folder.appendingPathComponent("pabulib").appendingPathComponent(instance)
        let reading = PabulibReader(mode: .lenient).read([UInt8](try Data(contentsOf: path)))
        return try #require(reading.election)
    }
}
