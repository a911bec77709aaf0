internal import Foundation

/// The shared test vectors: beside the checkout, or where `BUURTSTEM_SHARED` says.
enum SharedVectors {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["BUURTSTEM_SHARED"], !named.isEmpty {
            return URL(fileURLWithPath: named).appendingPathComponent("vectors")
        }
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return checkout.deletingLastPathComponent().appendingPathComponent("shared/vectors")
    }()

    static let isPresent = FileManager.default.fileExists(
        atPath: SharedVectors.folder.appendingPathComponent("merkle").path
    )

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: self.folder.appendingPathComponent(name)))
    }

    static func json<Value: Decodable>(_ name: String, as _: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(contentsOf: self.folder.appendingPathComponent(name)))
    }

    /// All files under a folder whose names end in `.json`, by their path below it, in order.
    static func jsonFiles(under folder: String) -> [String] {
        let root = self.folder.appendingPathComponent(folder)
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted()
    }
}
