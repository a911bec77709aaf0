internal import Foundation

/// The shared test vectors: beside the checkout, or where `BUURTSTEM_SHARED` says.
enum SharedVectors {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["BUURTSTEM_SHARED"], !named.isEmpty {
            return URL(fileURLWithPath: named).appendingPathComponent("vectors")
        }
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return checkout.deletingLastPathComponent().appendingPathComponent("shared/vectors")
    }()

    static let isPresent = FileManager.default.fileExists(
        atPath: SharedVectors.folder.appendingPathComponent("cbor").path
    )

    static func json<Value: Decodable>(_ name: String, as _: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(contentsOf: self.folder.appendingPathComponent(name)))
    }
}
