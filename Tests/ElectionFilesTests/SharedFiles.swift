import Foundation

/// The real elections beside the project, where they are; tests that need them skip without.
enum SharedFiles {
    /// The folder with Pabulib files, or `nil`.
    static let folder: URL? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let candidates = ["../shared/data/pabulib", "../../shared/data/pabulib"].map {
            root.appendingPathComponent($0).standardizedFileURL
        }
        return candidates.first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    /// Names of the files of at most `limit` bytes, in order.
    static func names(upTo limit: Int = .max) -> [String] {
        guard let folder = self.folder,
            let urls = try? FileManager.default.contentsOfDirectory(
                at: folder,
                includingPropertiesForKeys: [.fileSizeKey]
            )
        else { return [] }
        return urls.filter { url in
            let size = (try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? Int.max
            return url.pathExtension == "pb" && size <= limit
        }.map(\.lastPathComponent).sorted()
    }

    /// The bytes of a file.
    static func bytes(_ name: String) -> [UInt8] {
        guard let folder = self.folder, let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
            return []
        }
        return [UInt8](data)
    }
}
