import Foundation

/// The vectors beside the project, where they are; tests that need them skip without.
enum SharedVectors {
    /// The folder with the Ed25519 vectors, or `nil`.
    static let folder: URL? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let candidates = ["../shared/vectors/ed25519", "../../shared/vectors/ed25519"].map {
            root.appendingPathComponent($0).standardizedFileURL
        }
        return candidates.first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    static let areAbsent = "../shared/vectors/ed25519 is not beside this checkout"

    /// The content of a JSON file.
    static func read<Content: Decodable>(_ name: String, as type: Content.Type) throws -> Content {
        guard let folder = self.folder else { throw CocoaError(.fileNoSuchFile) }
        return try JSONDecoder().decode(type, from: Data(contentsOf: folder.appendingPathComponent(name)))
    }

    /// The bytes of hexadecimal digits.
    static func bytes(_ digits: String) -> [UInt8] {
        let digits = Array(digits)
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }
}
