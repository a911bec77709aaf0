import Foundation
import Proceedings
import ProceedingsStore
import Testing

@Suite("Store: backup and restore")
struct StoreCopyTests {
    @Test("a copy made while others write is sound, and of one moment")
    func backup() async throws {
        var sample = try await SampleStore.filled(300)
        let store = try RecordStore.open(at: sample.path)
        let record = try await store.open(sample.name, appending: true)
        let copy = sample.scratch.file("copy.db")
        async let report = store.backup(to: copy)
        for size in stride(from: 310, through: 400, by: 10) { try await sample.grow(record, to: size) }
        #expect(try await report.isSound)
        let files = try FileManager.default.contentsOfDirectory(atPath: sample.scratch.path).filter {
            $0.hasPrefix("copy")
        }
        #expect(files == ["copy.db"])
        let reader = try RecordStore.open(at: copy, for: .reading)
        let size = try await reader.open(sample.name, appending: false).size()
        #expect((300...400).contains(size) && size.isMultiple(of: 10))
        reader.close()
        #expect(await refusal { try await store.backup(to: copy) } == .conflict)
        #expect(await refusal { try await store.backup(to: sample.scratch.file("no/copy.db")) } == .storage)
        store.close()
    }

    @Test("a copy takes the place of a store that nobody has open", arguments: [true, false])
    func restore(isThere: Bool) async throws {
        var sample = try await SampleStore.filled(300)
        var store = try RecordStore.open(at: sample.path)
        let copy = sample.scratch.file("copy.db")
        #expect(try await store.backup(to: copy).isSound)
        try await sample.grow(try await store.open(sample.name, appending: true), to: 310)
        let target = isThere ? sample.path : sample.scratch.file("other.db")
        if isThere {
            #expect(await refusal { try await RecordStore.restore(copy, to: target, replacing: true) } == .busy)
            store.close()
            #expect(await refusal { try await RecordStore.restore(copy, to: target, replacing: false) } == .conflict)
        }
        #expect(try await RecordStore.restore(copy, to: target, replacing: isThere).isSound)
        store.close()
        store = try RecordStore.open(at: target)
        #expect(try await store.open(sample.name, appending: true).size() == 300)
        #expect(try await store.check().isSound)
        store.close()
        if isThere {
            #expect(try await sample.findings(target + ".replaced") == [])
            #expect(await refusal { try await RecordStore.restore(copy, to: target, replacing: true) } == .conflict)
        }
    }

    @Test("a store that another program has open is not replaced, a damaged one is, and a damaged copy is not used")
    func refusals() async throws {
        let sample = try await SampleStore.filled(300)
        let store = try RecordStore.open(at: sample.path)
        let copy = sample.scratch.file("copy.db")
        #expect(try await store.backup(to: copy).isSound)
        store.close()
        let holder = try Holder(
            "import sqlite3, sys\nd = sqlite3.connect(sys.argv[1])\nd.execute('SELECT count(*) FROM entry').fetchone()\n"
                + "d.execute('BEGIN'); d.execute('SELECT 1 FROM entry').fetchone()",
            [sample.path]
        )
        #expect(await refusal { try await RecordStore.restore(copy, to: sample.path, replacing: true) } == .busy)
        holder.end()
        try Data(repeating: 1, count: 9_000).write(to: URL(fileURLWithPath: sample.path))
        #expect(try await RecordStore.restore(copy, to: sample.path, replacing: true).isSound)
        #expect(try await sample.findings() == [])
        #expect(try SQLite.run(copy, "DELETE FROM tile").status == 0)
        let other = sample.scratch.file("other.db")
        #expect(try await RecordStore.restore(copy, to: other, replacing: false).isSound == false)
        #expect(!FileManager.default.fileExists(atPath: other))
    }

    @Test("a whole record goes from store to store, all or nothing")
    func whole() async throws {
        let sample = try await SampleStore.filled(300)
        let store = try RecordStore.open(at: sample.path)
        defer { store.close() }
        var whole = try await store.whole(sample.name)
        let other = try #require(RecordName("other"))
        #expect(await refusal { try await store.make(sample.name, from: whole) } == .conflict)
        try await store.make(other, from: whole)
        let again = try await store.whole(other)
        #expect(again.entries == whole.entries && again.files.map(\.bytes) == whole.files.map(\.bytes))
        #expect(again.checkpoints.map(\.note) == whole.checkpoints.map(\.note))
        #expect(again.cosigned.map(\.note) == whole.cosigned.map(\.note))
        #expect(try await store.check().isSound)
        whole.checkpoints.append((999, whole.checkpoints[0].note))
        let third = try #require(RecordName("third"))
        #expect(await refusal { try await store.make(third, from: whole) } == .damaged)
        #expect(try await store.names() == [other, sample.name])
    }
}
