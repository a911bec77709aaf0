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

    /// Every JSON file of the suite as it is, and every item in hexadecimal of the CBOR files.
    static func bodies() throws -> [(name: String, body: [UInt8])] {
        var bodies: [(name: String, body: [UInt8])] = []
        for folder in ["json/test_parsing", "json/test_transform"] {
            let path = self.folder.appendingPathComponent(folder)
            for name in try FileManager.default.contentsOfDirectory(atPath: path.path).sorted() {
                bodies.append((name, Array(try Data(contentsOf: path.appendingPathComponent(name)))))
            }
        }
        for name in ["appendix_a.json", "strict_profile_cases.json"] {
            let text = try String(contentsOf: self.folder.appendingPathComponent("cbor/" + name), encoding: .utf8)
            for (number, word) in text.split(separator: "\"").enumerated() where word.utf8.count % 2 == 0 {
                let digits = Array(word.utf8)
                let octets = stride(from: 0, to: digits.count, by: 2).map {
                    UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16)
                }
                let known = octets.compactMap { $0 }
                if !octets.isEmpty, known.count == octets.count { bodies.append(("\(name) \(number)", known)) }
            }
        }
        return bodies
    }
}
