import Deliberation
import Foundation
import Presets
import Testing

@Suite("Presets")
struct PresetTests {
    private static let names = PresetCatalogue.names

    private static func preset(_ id: String) throws -> Preset {
        try Preset(parsing: #require(PresetCatalogue.bytes(id)))
    }

    @Test("all 42 presets are there, and the files of the folder are those of the program") func files() throws {
        #expect(Self.names.count == 42 && Self.names == Self.names.sorted())
        #expect(PresetCatalogue.all.map(\.id) == Self.names)
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Presets/Data")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(files == Self.names.map { $0 + ".json" })
        for name in Self.names {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".json")))
            #expect(PresetCatalogue.bytes(name) == bytes, "\(name)")
        }
        #expect(PresetCatalogue.preset("none") == nil && PresetCatalogue.bytes("none") == nil)
    }

    @Test("each preset reads, has a source, and lacks only what was not found", arguments: Self.names)
    func reads(name: String) throws {
        let preset = try Self.preset(name)
        #expect(name == preset.id)
        #expect(!preset.sources.isEmpty && !preset.facts.isEmpty)
        let reading = preset.reading
        #expect(reading.scheme == nil, "a preset is no scheme")
        for problem in reading.problems {
            switch problem.kind {
            case .missing, .decision(.missing): break
            default: Issue.record("\(name): \(problem)")
            }
        }
    }

    @Test("Heerlen lacks what was not found, and keeps what was") func heerlen() throws {
        let preset = try Self.preset("heerlen-buurtactie")
        let missing = preset.reading.missing
        #expect(missing.contains("authority") && missing.contains("ceilings.initiative"))
        #expect(missing.contains("terms.decision") && missing.contains("decision.quorum"))
        #expect(!missing.contains("applicants") && !missing.contains("sources"))
        #expect(preset.sources == ["S2", "W1", "W3"])
    }

    @Test("a known parameter is kept: Haarlem decides in four weeks, at most 3,000 euro") func haarlem() throws {
        let missing = try Self.preset("haarlem-initiatiefraad").reading.missing
        #expect(!missing.contains("terms.decision") && !missing.contains("ceilings.initiative"))
        #expect(missing.contains("terms.lead"))
    }

    @Test("what is no preset is refused") func refused() {
        let scheme: DataValue = .map(["id": .text("x"), "sources": .list([])])
        #expect(Preset(.map(["facts": .map([:]), "scheme": scheme])) == nil)
        #expect(Preset(.text("x")) == nil)
        let places = { (value: DataValue) in Preset.reading(value).problems.map(\.path) }
        #expect(places(.map([:])) == ["facts", "scheme"])
        #expect(places(.map(["facts": .map([:]), "scheme": scheme])) == ["scheme.sources"])
        #expect(throws: DocumentFault.self) { try Preset(parsing: Array("{]".utf8)) }
    }
}
