import Foundation
import Proceedings
import ProceedingsStore
import Testing

@Suite("Store: what a crash leaves")
struct StoreCrashTests {
    @Test(
        "a write-ahead log cut anywhere in the last commit has everything before it, and nothing half",
        arguments: [3, 40]
    )
    func torn(count: Int) async throws {
        var sample = try await SampleStore()
        let store = try RecordStore.open(at: sample.path)
        let record = try await store.open(sample.name, appending: true)
        try await sample.grow(record, to: 5)
        let before = try Self.size(sample.path + "-wal")
        try await sample.grow(record, to: 5 + count)
        let (database, log) = (try Self.read(sample.path), try Self.read(sample.path + "-wal"))
        store.close()
        #expect(log.count > before)
        let cuts = Array(stride(from: before, to: log.count, by: max(1, (log.count - before) / 40))) + [log.count - 1]
        for cut in cuts + [log.count] {
            let copy = sample.scratch.file("cut.db")
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + suffix) }
            try database.write(to: URL(fileURLWithPath: copy))
            try log.prefix(cut).write(to: URL(fileURLWithPath: copy + "-wal"))
            let opened = try RecordStore.open(at: copy)
            let again = try await opened.open(sample.name, appending: true)
            let size = try await again.size()
            #expect(size == (cut == log.count ? 5 + count : 5), "cut at \(cut) of \(log.count)")
            #expect(try await again.entries(0..<size) == Array(sample.entries[..<size]))
            #expect(try await opened.check().isSound)
            try await again.append([[1]], at: size)
            opened.close()
        }
    }

    @Test("a database whose last page is torn is found damaged")
    func tornPage() async throws {
        let sample = try await SampleStore.filled(600)
        let handle = try #require(FileHandle(forUpdatingAtPath: sample.path))
        let size = try handle.seekToEnd()
        try handle.truncate(atOffset: size - 2_048)
        try handle.close()
        let code = await refusal {
            let store = try RecordStore.open(at: sample.path, for: .reading)
            defer { store.close() }
            guard try await store.check().isSound else { throw RepositoryError(.damaged, "the check says so") }
        }
        #expect(code == .damaged)
    }

    private static func read(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    private static func size(_ path: String) throws -> Int { try self.read(path).count }
}
