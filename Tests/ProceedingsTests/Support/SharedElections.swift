internal import Foundation

/// The real elections beside the project, where they are; tests that need them skip without.
enum SharedElections {
    /// The folder with Pabulib files, or `nil`.
    static let folder: URL? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let candidates = ["../shared/data/pabulib", "../../shared/data/pabulib"].map {
            root.appendingPathComponent($0).standardizedFileURL
        }
        return candidates.first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    /// The bytes of a file.
    static func bytes(_ name: String) throws -> [UInt8] {
        guard let folder = self.folder else { return [] }
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }
}
