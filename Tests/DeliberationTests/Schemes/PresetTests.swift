import BallotRules
import Deliberation
import Fixtures
import Testing

@Suite("Presets")
struct PresetTests {
    private static let paths = Fixtures.paths(in: "presets")

    private static func preset(_ path: String) throws -> Preset {
        try Preset(parsing: #require(Fixtures.bytes(path)))
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
        let places = { (value: DataValue) in Preset.reading(value).problems.map(\.path) }
        #expect(places(.map([:])) == ["facts", "scheme"])
        #expect(places(.map(["facts": .map([:]), "scheme": scheme])) == ["scheme.sources"])
        #expect(throws: DocumentFault.self) { try Preset(parsing: Array("{]".utf8)) }
    }
}
