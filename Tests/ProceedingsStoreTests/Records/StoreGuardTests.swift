import Foundation
import Proceedings
import ProceedingsStore
import Testing

@Suite("Store: what the file itself guards")
struct StoreGuardTests {
    /// A closed store with three entries, a checkpoint, a cosigned one, a document of a round and a text.
    static func filled(_ scratch: Scratch, entries: Int = 3) async throws -> String {
        let path = scratch.file("records.db")
        let store = try RecordStore.create(at: path)
        let name = try #require(RecordName("a"))
        try await store.make(name)
        let record = try await store.open(name, appending: true)
        let (log, all) = (try SampleLog(), SampleLog.entries(entries))
        let note = try log.checkpoint(all)
        try await record.add(
            RecordAddition(after: 0, all, checkpoint: note, files: [(.election, [1]), (text([7]), [7])])
        )
        try await record.keep(try log.cosigned(note, by: "w.example"), size: entries)
        try await record.keep([2], as: .outcome)
        await record.close()
        store.close()
        return path
    }

    static let forbidden = [
        "UPDATE entry SET bytes = x'00' WHERE number = 0", "DELETE FROM entry", "DELETE FROM entry WHERE number = 2",
        "REPLACE INTO entry VALUES (1, 0, x'00')", "INSERT INTO entry VALUES (1, 4, x'00')",
        "INSERT INTO entry VALUES (1, 2, x'00')", "INSERT INTO entry VALUES (2, 0, x'00')",
        "INSERT INTO entry VALUES (1, 3, 'text')", "INSERT INTO entry VALUES (1, 3, x'')",
        "INSERT INTO entry VALUES (1, 3, zeroblob(4097))", "INSERT INTO entry VALUES (1, 3, NULL)",
        "UPDATE checkpoint SET note = x'00'", "DELETE FROM checkpoint", "REPLACE INTO checkpoint VALUES (1, 3, x'00')",
        "INSERT INTO checkpoint VALUES (1, 4, x'00')", "UPDATE cosigned SET note = x'00'", "DELETE FROM cosigned",
        "REPLACE INTO cosigned VALUES (1, 3, 0, x'00')", "UPDATE record SET size = 2", "UPDATE record SET name = 'b'",
        "UPDATE record SET id = 2", "DELETE FROM record", "REPLACE INTO record (id, name, size) VALUES (1, 'a', 0)",
        "INSERT INTO record (name) VALUES ('A')", "INSERT INTO record (name) VALUES ('')",
        "UPDATE file SET bytes = x'00' WHERE kind = 'election'", "DELETE FROM file WHERE kind = 'election'",
        "UPDATE file SET bytes = x'00' WHERE kind = 'text'", "DELETE FROM file WHERE kind = 'outcome'",
        "REPLACE INTO file VALUES (NULL, 1, 'election', '', x'', x'00')",
        "INSERT INTO file VALUES (NULL, 1, 'other', '', x'', x'00')",
        "INSERT INTO file VALUES (NULL, 1, 'rules', 'a', x'', x'00')",
        "INSERT INTO file VALUES (NULL, 1, 'document', 'a', x'', x'00')",
        // By a key that is no column of the table, or one that nobody thinks of.
        "INSERT OR REPLACE INTO checkpoint (rowid, log, size, note) SELECT rowid, 1, 2, x'00' FROM checkpoint",
        "INSERT OR REPLACE INTO cosigned (rowid, log, size, version, note) SELECT rowid, 1, 3, 1, x'00' FROM cosigned",
        "INSERT OR REPLACE INTO file (rowid, log, kind, address, room, bytes) "
            + "SELECT rowid, 1, 'rules', '', x'', x'00' FROM file WHERE kind = 'election'",
        "UPDATE OR REPLACE file SET rowid = (SELECT rowid FROM file WHERE kind = 'election') WHERE kind = 'outcome'",
        "UPDATE OR REPLACE file SET kind = 'election' WHERE kind = 'outcome'",
        "UPDATE OR REPLACE file SET log = 2 WHERE kind = 'outcome'",
        "UPDATE file SET rowid = 99 WHERE kind = 'outcome'",
        "INSERT OR REPLACE INTO record (rowid, name) VALUES (1, 'b')",
        "INSERT OR REPLACE INTO record (name) VALUES ('a')",
        "BEGIN; INSERT INTO record (name) VALUES ('b'); UPDATE OR REPLACE record SET rowid = 1 WHERE name = 'b'",
        "BEGIN; INSERT INTO record (name) VALUES ('b'); UPDATE OR REPLACE record SET name = 'a' WHERE name = 'b'",
        "UPDATE OR REPLACE entry SET number = 0 WHERE number = 2",
        "UPDATE OR REPLACE checkpoint SET size = 3", "UPDATE OR REPLACE cosigned SET version = 0",
        "INSERT INTO entry VALUES (1, 0, x'00') ON CONFLICT DO UPDATE SET bytes = x'00'",
        "INSERT INTO checkpoint VALUES (1, 3, x'00') ON CONFLICT DO UPDATE SET note = x'00'",
        // By a default in the place of NULL.
        "UPDATE OR REPLACE record SET size = NULL", "UPDATE OR REPLACE record SET checkpoints = NULL",
        "UPDATE record SET checkpoints = 0", "UPDATE OR REPLACE record SET cosigned = NULL",
        "UPDATE OR REPLACE file SET kind = NULL WHERE kind = 'outcome'",
        // Of a log that is not there, also where nobody looks at foreign keys.
        "PRAGMA foreign_keys = OFF; INSERT INTO checkpoint VALUES (9, 0, x'00')",
    ]

    @Test("a statement that would change what was added is refused", arguments: forbidden)
    func refused(statement: String) async throws {
        let scratch = try Scratch()
        let path = try await Self.filled(scratch)
        #expect(try SQLite.refuses(path, "PRAGMA foreign_keys = ON; " + statement))
    }

    @Test(
        "a statement that adds what comes next is not",
        arguments: [
            "INSERT INTO entry VALUES (1, 3, x'00')", "INSERT INTO record (name) VALUES ('b')",
            "INSERT INTO checkpoint VALUES (1, 2, x'00')", "INSERT INTO cosigned VALUES (1, 3, 1, x'00')",
            "INSERT INTO file VALUES (NULL, 1, 'rules', '', x'', x'00')",
            "UPDATE file SET bytes = x'00' WHERE kind = 'outcome'",
            "DELETE FROM file WHERE kind = 'text'", "DELETE FROM tile", "DELETE FROM content",
        ]
    )
    func allowed(statement: String) async throws {
        let scratch = try Scratch()
        let path = try await Self.filled(scratch)
        #expect(try SQLite.run(path, "PRAGMA foreign_keys = ON; " + statement).status == 0)
    }

    @Test("nothing is made where a store is expected, and none is written over")
    func creating() async throws {
        let scratch = try Scratch()
        let path = scratch.file("records.db")
        for access in [RecordStore.Access.reading, .changing] {
            #expect(await refusal { try RecordStore.open(at: path, for: access) } == .missing)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
        try RecordStore.create(at: path).close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(await refusal { try RecordStore.create(at: path) } == .conflict)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
        #expect(await refusal { try RecordStore.create(at: scratch.file("none/records.db")) } == .storage)
    }

    @Test("a file that is no store is refused and left as it is", arguments: ["text", "empty", "other database"])
    func foreign(kind: String) async throws {
        let scratch = try Scratch()
        let path = scratch.file("records.db")
        switch kind {
        case "text": try Data(String(repeating: "no database ", count: 99).utf8).write(to: URL(fileURLWithPath: path))
        case "empty": try Data().write(to: URL(fileURLWithPath: path))
        default: #expect(try SQLite.run(path, "CREATE TABLE t (a)").status == 0)
        }
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for access in [RecordStore.Access.reading, .changing] {
            #expect(await refusal { try RecordStore.open(at: path, for: access) } == .damaged)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }

    @Test("a store of a newer version is refused and left as it is")
    func newer() async throws {
        let scratch = try Scratch()
        let path = try await Self.filled(scratch)
        #expect(try SQLite.run(path, "INSERT INTO grdb_migrations VALUES ('records-99')").status == 0)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for access in [RecordStore.Access.reading, .changing] {
            #expect(await refusal { try RecordStore.open(at: path, for: access) } == .newer)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }
}
