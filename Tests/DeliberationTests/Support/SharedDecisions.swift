import Foundation

/// The worked decisions beside the checkout, or where `BUURTSTEM_SHARED` says; tests that need them skip without.
enum SharedDecisions {
    private static let file: URL = {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["BUURTSTEM_SHARED"].flatMap { $0.isEmpty ? nil : $0 }
        let shared =
            named.map { URL(fileURLWithPath: $0) }
            ?? checkout.deletingLastPathComponent().appendingPathComponent("shared")
        return shared.appendingPathComponent("data/rules/panel/decisions.jsonl")
    }()

    /// Whether they are there.
    static let isPresent = FileManager.default.fileExists(atPath: SharedDecisions.file.path)

    private static let lines: [WorkedDecision] = {
        guard let data = try? Data(contentsOf: SharedDecisions.file) else { return [] }
        return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard let value = try? JSONSerialization.jsonObject(with: line), let object = value as? [String: Any],
                let id = object["id"] as? String, let rule = object["rule"] as? String,
                let input = object["input"] as? [String: Any], let expected = object["expected"] as? [String: Any]
            else { return nil }
            return WorkedDecision(id: id, rule: rule, input: Fields(input), expected: Fields(expected))
        }
    }()

    /// Their names, in the order of the file.
    static let names = SharedDecisions.lines.map(\.id)

    /// The one called `name`.
    static func named(_ name: String) throws -> WorkedDecision {
        guard let found = self.lines.first(where: { $0.id == name }) else { throw Missing(what: name) }
        return found
    }
}

/// One worked decision.
struct WorkedDecision: @unchecked Sendable {
    // Values as the JSON reader makes them, never changed afterwards.
    let id: String
    let rule: String
    let input: Fields
    let expected: Fields
}

/// Named values of a JSON object.
struct Fields {
    let values: [String: Any]

    init(_ values: [String: Any]) {
        self.values = values
    }

    func int(_ name: String) throws -> Int { try self.value(name) }
    func int(_ name: String, else standard: Int) -> Int { self.values[name] as? Int ?? standard }
    func text(_ name: String) throws -> String { try self.value(name) }
    func flag(_ name: String) -> Bool { self.values[name] as? Bool ?? false }
    func texts(_ name: String) throws -> [String] { try self.value(name) }
    func object(_ name: String) throws -> Fields { Fields(try self.value(name)) }
    func has(_ name: String) -> Bool { self.values[name] != nil }

    func value<Value>(_ name: String, as _: Value.Type = Value.self) throws -> Value {
        guard let value = self.values[name] as? Value else { throw Missing(what: name) }
        return value
    }
}

/// Something that a test needs is not there.
struct Missing: Error, CustomStringConvertible {
    let what: String

    var description: String { "there is no \(self.what)" }
}
