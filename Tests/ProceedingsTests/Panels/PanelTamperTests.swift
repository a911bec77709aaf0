import Deliberation
import Proceedings
import Testing
import TransparencyLog

@Suite("A panel record that was changed")
struct PanelTamperTests {
    @Test("a changed byte in any entry is found there, and what follows is not blamed") func entries() async throws {
        var evening = try Evening()
        try evening.compose()
        try evening.handIn()
        try evening.decide()
        let package = try evening.rehearsal.package(at: Evening.time)
        let reader = try PackageReader(MemorySource(package))
        var position = reader.logRange.lowerBound
        for (number, entry) in evening.rehearsal.entries.enumerated() {
            position += 2
            var changed = package
            // The last byte is in a signature.
            changed[position + entry.count - 1] ^= 1
            let report = try await Evening.verify(changed)
            let places = report.findings.map(\.place).filter { $0 != .part("checkpoint") }
            #expect(places == [.entry(number)], "entry \(number): \(report.findings)")
            position += entry.count
        }
    }

    @Test("entries dropped, doubled or swapped are found") func order() async throws {
        var evening = try Evening()
        try evening.compose()
        try evening.handIn()
        let whole = evening.rehearsal.entries
        _ = try evening.rehearsal.cosign(at: Evening.time)
        for number in 1..<(whole.count - 1) {
            for changed in [
                Array(whole[..<number] + whole[(number + 1)...]), Array(whole[...number] + whole[number...]),
                Array(whole[..<number] + [whole[number + 1], whole[number]] + whole[(number + 2)...]),
            ] {
                let report = try await Evening.verify(try self.package(evening, changed))
                #expect(!report.isGood, "entry \(number)")
            }
        }
    }

    /// A package with other entries under the same checkpoint.
    private func package(_ evening: Evening, _ entries: [[UInt8]]) throws -> [UInt8] {
        var sink = MemorySink()
        try PanelPackage(
            shelf: evening.rehearsal.shelf,
            texts: evening.rehearsal.texts,
            entries: MemoryEntries(entries),
            checkpoint: evening.rehearsal.checkpoints.last?.bytes ?? [],
            checkpoints: []
        ).writer.write(to: &sink)
        return sink.bytes
    }

    @Test("a changed document is no longer the one that was named") func documents() async throws {
        var evening = try Evening()
        try evening.compose()
        try evening.handIn()
        let package = try evening.rehearsal.package(at: Evening.time)
        let reader = try PackageReader(MemorySource(package))
        let range = try #require(reader.documents.first { $0.name == "documents" }).range
        for offset in stride(from: 0, to: range.count, by: 37) {
            var changed = package
            changed[range.lowerBound + offset] ^= 4
            #expect(try await !Evening.verify(changed).isGood, "octet \(offset)")
        }
    }
}
