internal import Foundation

/// The vectors of RFC 9474 and Wycheproof beside the checkout, or where `BUURTSTEM_SHARED` says; tests that need them
/// skip without.
enum SharedVectors {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["BUURTSTEM_SHARED"], !named.isEmpty {
            return URL(fileURLWithPath: named).appendingPathComponent("vectors/blindrsa")
        }
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let candidates = ["../shared", "../../shared"].map {
            checkout.appendingPathComponent("\($0)/vectors/blindrsa").standardizedFileURL
        }
        return candidates.first { FileManager.default.fileExists(atPath: $0.path) } ?? candidates[0]
    }()

    static let isPresent = FileManager.default.fileExists(
        atPath: SharedVectors.folder.appendingPathComponent("swiftcrypto_rfc9474.json").path
    )

    static func read<Value: Decodable>(_ name: String, as _: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(contentsOf: self.folder.appendingPathComponent(name)))
    }
}

/// Bytes from hexadecimal digits; an odd last digit and what is no digit give nothing.
func bytes(hex text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(text)
    while rest.count >= 2, let byte = UInt8(rest.prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(2)
    }
    return bytes
}
