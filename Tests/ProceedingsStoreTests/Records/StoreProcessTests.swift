import Proceedings
import ProceedingsStore
import Testing

@Suite("Store: two processes")
struct StoreProcessTests {
    @Test("while another process appends nobody else does, and its end lets go")
    func appender() async throws {
        let sample = try await SampleStore.filled(3)
        let store = try RecordStore.open(at: sample.path)
        defer { store.close() }
        let holder = try Holder(
            "import fcntl, sys\nf = open(sys.argv[1], 'a')\nfcntl.flock(f, fcntl.LOCK_EX)",
            [sample.path + "-lock-panels"]
        )
        #expect(await refusal { try await store.open(sample.name, appending: true) } == .busy)
        #expect(try await store.open(sample.name, appending: false).size() == 3)
        holder.end()
        let record = try await store.open(sample.name, appending: true)
        try await record.append([[1]], at: 3)
    }

    @Test("should another process append without asking, the head still says so")
    func compareAndSwap() async throws {
        let sample = try await SampleStore.filled(3)
        let store = try RecordStore.open(at: sample.path)
        defer { store.close() }
        let record = try await store.open(sample.name, appending: true)
        let sql = "BEGIN; UPDATE record SET size = 4; INSERT INTO entry VALUES (1, 3, x'09'); COMMIT"
        #expect(try SQLite.run(sample.path, sql).status == 0)
        #expect(await refusal { try await record.append([[1]], at: 3) } == .conflict)
        try await record.append([[1]], at: 4)
        #expect(try await record.entries(3..<5) == [[9], [1]])
        #expect(try await store.check().isSound)
    }

    @Test("a reader that holds on does not stop an appender, and sees what it saw")
    func reader() async throws {
        let sample = try await SampleStore.filled(3)
        let holder = try Holder(
            "import sqlite3, sys\nd = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                + "d.execute('BEGIN'); d.execute('SELECT count(*) FROM entry').fetchone()",
            [sample.path]
        )
        defer { holder.end() }
        let store = try RecordStore.open(at: sample.path)
        defer { store.close() }
        let record = try await store.open(sample.name, appending: true)
        try await record.append([[1], [2]], at: 3)
        #expect(try await record.size() == 5)
    }
}
