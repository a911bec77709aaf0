import Foundation
import Proceedings
import ProceedingsStore
import Signing
import Testing

@Suite("Private stores after a program was stopped in the middle")
struct StoppedProgramTests {
    /// Begins to change everything, so much that pages go to the disk, and is killed; the journal stays behind.
    private func stop(_ path: String, _ sql: String) throws {
        let run = try SQLite.python(
            """
            import os, signal, sqlite3, sys
            d = sqlite3.connect(sys.argv[1], isolation_level=None)
            d.execute("PRAGMA cache_size = 4")
            d.execute("BEGIN IMMEDIATE")
            d.execute(sys.argv[2])
            os.kill(os.getpid(), signal.SIGKILL)
            """,
            [path, sql]
        )
        #expect(run.status == SIGKILL)
        #expect(FileManager.default.fileExists(atPath: path + "-journal"))
    }

    @Test("persons are as they were before")
    func persons() throws {
        let town = try PersonTown(open: 60, secret: 60, paper: 0)
        try town.write()
        let before = try town.files().map(\.bytes)
        town.store.close()
        try self.stop(town.scratch.file("persons.db"), "UPDATE contact SET text = text || hex(zeroblob(100))")
        #expect(try town.files().map(\.bytes) != before)
        let store = try PersonStore(town.scratch.file("persons.db"))
        defer { store.close() }
        #expect(try store.references(of: town.round).count == 120)
        #expect(try town.files().map(\.name) == ["persons.db"])
        #expect(try town.files().map(\.bytes) == before)
    }

    @Test("erasing after it leaves nothing of anybody, in the journal neither")
    func erasing() throws {
        let town = try PersonTown(open: 60, secret: 60, paper: 0)
        try town.write()
        town.store.close()
        try self.stop(town.scratch.file("persons.db"), "DELETE FROM round")
        #expect(try !town.found().isEmpty)
        let store = try PersonStore(town.scratch.file("persons.db"))
        defer { store.close() }
        try store.eraseAll()
        #expect(try town.found() == [])
    }

    @Test("an issuer gives the answers that it gave before")
    func answers() async throws {
        let scratch = try Scratch()
        let path = scratch.file("issuer.db")
        let store = try IssuerStore.create(path, manifest: SHA256.digest([1]), issuer: 0, voters: 500)
        try store.load((0..<500).map { (leaf: $0, check: SHA256.digest([UInt8($0 & 0xFF)])) })
        let answer = IssuanceBook.Answer(question: SHA256.digest([2]), signature: [UInt8](repeating: 3, count: 256))
        _ = try await store.keep(answer, of: 7)
        store.close()
        let sql = "INSERT INTO answer SELECT leaf, bytes, zeroblob(256) FROM code WHERE leaf <> 7"
        try self.stop(path, sql)
        let again = try IssuerStore(path)
        defer { again.close() }
        #expect(try await again.answered() == [7])
        #expect(try await again.answer(of: 7) == answer)
        #expect(try await again.check(of: 499) != nil)
    }
}
