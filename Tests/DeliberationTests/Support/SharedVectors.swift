import Foundation

/// Files beside the checkout, or where `BUURTSTEM_SHARED` says; tests that need them skip without.
enum SharedVectors {
    private static let folder: URL = {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["BUURTSTEM_SHARED"].flatMap { $0.isEmpty ? nil : $0 }
        let shared =
            named.map { URL(fileURLWithPath: $0) }
            ?? checkout.deletingLastPathComponent().appendingPathComponent("shared")
        return shared.appendingPathComponent("vectors")
    }()

    /// The names of the files in `path`, in order; empty where the folder is not there.
    static func names(in path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: self.folder.appendingPathComponent(path).path)) ?? [])
            .sorted()
    }

    /// The bytes of one file.
    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: self.folder.appendingPathComponent(path)))
    }
}
