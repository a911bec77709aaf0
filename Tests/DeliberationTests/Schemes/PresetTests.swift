import BallotRules
import Deliberation
import Fixtures
import Foundation
import Testing

@Suite("Presets")
struct PresetTests {
    private static let paths = Fixtures.paths(in: "presets")

    private static func value(_ any: Any) -> DataValue? {
        switch any {
        case is NSNull: .null
        case let flag as Bool: .flag(flag)
        case let number as Int: .number(number)
        case let text as String: .text(text)
        case let list as [Any]: .list(list.compactMap(Self.value))
        case let map as [String: Any]: .map(map.compactMapValues(Self.value))
        default: nil
        }
    }

    private static func preset(_ path: String) throws -> Preset {
        let bytes = try #require(Fixtures.bytes(path))
        let object = try JSONSerialization.jsonObject(with: Data(bytes))
        let value = try #require(Self.value(object))
        return try #require(Preset(value), "\(path) is no preset")
    }

    @Test("all 42 presets are there") func count() { #expect(Self.paths.count == 42) }

    @Test("each preset reads, has a source, and lacks only what was not found", arguments: Self.paths)
    func reads(path: String) throws {
        let preset = try Self.preset(path)
        #expect(path == "presets/\(preset.id).json")
        #expect(!preset.sources.isEmpty && !preset.facts.isEmpty)
        let reading = preset.reading
        #expect(reading.scheme == nil, "a preset is no scheme")
        for problem in reading.problems {
            switch problem.kind {
            case .missing, .decision(.missing): break
            default: Issue.record("\(path): \(problem)")
            }
        }
    }

    @Test("Heerlen lacks what was not found, and keeps what was") func heerlen() throws {
        let preset = try Self.preset("presets/heerlen-buurtactie.json")
        let missing = preset.reading.missing
        #expect(missing.contains("authority") && missing.contains("ceilings.initiative"))
        #expect(missing.contains("terms.decision") && missing.contains("decision.quorum"))
        #expect(!missing.contains("applicants") && !missing.contains("sources"))
        #expect(preset.sources == ["S2", "W1", "W3"])
    }

    @Test("a known parameter is kept: Haarlem decides in four weeks, at most 3,000 euro") func haarlem() throws {
        let missing = try Self.preset("presets/haarlem-initiatiefraad.json").reading.missing
        #expect(!missing.contains("terms.decision") && !missing.contains("ceilings.initiative"))
        #expect(missing.contains("terms.lead"))
    }

    @Test("what is no preset is refused") func refused() {
        let scheme: DataValue = .map(["id": .text("x"), "sources": .list([])])
        #expect(Preset(.map(["facts": .map([:]), "scheme": scheme])) == nil)
        #expect(Preset(.text("x")) == nil)
    }
}
