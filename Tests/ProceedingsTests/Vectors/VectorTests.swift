internal import BallotRules
internal import Fixtures
internal import Foundation
internal import Proceedings
internal import Testing

/// The published vectors are what this program makes, byte for byte, so a change of the format shows.
@Suite("Vectors")
struct VectorTests {
    static let isWriting = ProcessInfo.processInfo.environment["BUURTSTEM_WRITE_VECTORS"] != nil

    static func entries(_ package: [UInt8]) throws -> [[UInt8]] {
        var chunks = try PackageReader(MemorySource(package)).log()
        var entries: [[UInt8]] = []
        while let chunk = try chunks.next() { entries += chunk.entries.map { Array(chunk.bytes[$0]) } }
        return entries
    }

    @Test("The round and its values are as published", .disabled(if: isWriting, "writes the vectors"))
    func published() throws {
        let package = try #require(Fixtures.bytes("vectors/round.buurtstem"))
        let values = try #require(Fixtures.bytes("vectors/record-v1.json"))
        let round = try VectorRound(known: try VectorTests.entries(package))
        #expect(round.package == package)
        #expect(try VectorFile(round: round).json().file() == values)
    }

    @Test("The published round verifies", .disabled(if: isWriting, "writes the vectors"))
    func verifies() async throws {
        let package = try #require(Fixtures.bytes("vectors/round.buurtstem"))
        let report = try await Verifier(MemorySource(package)).verify()
        #expect(report.findings == [])
        let types = try VectorTests.entries(package).map { try Entry(decoding: $0).type }
        let ofPanels: Set<EntryType> = [.charter, .enrolment, .act]
        #expect(Set(types) == Set(EntryType.allCases).subtracting(ofPanels))
        let outcome = try #require(report.record?.recount?.outcome)
        #expect(!outcome.ties.isEmpty && outcome.tied.isEmpty)
        let counts = try #require(report.record?.certificate?.counts)
        #expect(counts.void == 1 && counts.cancelled == 2 && counts.paper == 3)
    }

    @Test("Writes the vectors", .enabled(if: isWriting, "set BUURTSTEM_WRITE_VECTORS to write them"))
    func write() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("Fixtures/vectors")
        let package = folder.appendingPathComponent("round.buurtstem")
        let known = try (try? Data(contentsOf: package)).map { try VectorTests.entries([UInt8]($0)) }
        let round = try VectorRound(known: known ?? [])
        try Data(round.package).write(to: package)
        let values = try VectorFile(round: round).json().file()
        try Data(values).write(to: folder.appendingPathComponent("record-v1.json"))
    }
}
