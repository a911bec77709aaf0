import Deliberation
import Foundation
import Proceedings
import ProceedingsStore
import Signing
import Testing

@Suite("A code that was used")
struct UsedCodeTests {
    private func code(_ body: () throws -> Void) -> RepositoryError.Code? {
        do { try body() } catch { return (error as? RepositoryError)?.code }
        return nil
    }

    /// A town of which everybody who votes openly used the code of her letter.
    private func town() async throws -> PersonTown {
        let town = try PersonTown()
        try town.write()
        try await town.enrol([.open])
        return town
    }

    private func isMarked(_ person: Resident, _ town: PersonTown) throws -> Bool {
        let mark = Data(town.pepper.mark(of: person.reference, in: town.round).bytes)
        return try town.files().contains { Data($0.bytes).range(of: mark) != nil }
    }

    @Test("is followed by no other when its person is erased and entered again")
    func again() async throws {
        let town = try await self.town()
        let (person, other) = (town.persons[0], town.persons[2])
        let old = town.pepper.lookup(try #require(town.codes[person.reference]))
        for one in [person, other] { try town.store.erase(one.reference, of: town.round) }
        // Nothing is left of her but a hash that says nothing without the pepper.
        #expect(try !town.found().contains { $0.contains(person.reference) || $0.hasSuffix(person.contact[0]) })
        #expect(try self.isMarked(person, town))
        #expect(try !self.isMarked(other, town), "she used no code")
        try town.store.add([person, other], to: town.round, using: &town.random)
        #expect(try town.store.withoutNewCode(in: town.round, pepper: town.pepper) == [person.reference])
        #expect(self.code { try town.write(anew: person.reference) } == .conflict)
        let letters = try town.store.letters(of: town.round, pepper: town.pepper, using: &town.random)
        #expect(letters.map(\.reference) == [other.reference])
        _ = try town.store.keep(letters, of: town.round, on: try #require(PersonTown.day))
        // Her old code is gone too, and once more makes no difference.
        #expect(try await town.store.holder(of: old, in: town.round) == nil)
        try town.store.erase(person.reference, of: town.round)
        try town.store.add([person], to: town.round, using: &town.random)
        #expect(self.code { try town.write(anew: person.reference) } == .conflict)
        // In another round she gets one, and there she votes on paper.
        let elders = try #require(RecordName("elders"))
        try town.store.make(elders, try PersonTown.retention())
        try town.store.add([person], to: elders, using: &town.random)
        #expect(try town.store.letters(of: elders, pepper: town.pepper, using: &town.random).count == 1)
        let register = try town.store.makeRegister(of: town.round, using: &town.random)
        #expect(register.first { $0.entry.reference == person.reference }?.entry.kind == .paper)
    }

    @Test("leaves no mark once the links of the round are gone", arguments: ["closed", "erased", "expired"])
    func gone(how: String) async throws {
        let town = try await self.town()
        let person = town.persons[0]
        try town.store.erase(person.reference, of: town.round)
        #expect(try self.isMarked(person, town))
        switch how {
        case "closed": try town.store.closeRound(town.round)
        case "erased": try town.store.eraseRound(town.round)
        default: _ = try town.store.expire(on: try #require(Day("2028-01-01")))
        }
        for one in town.persons { #expect(try !self.isMarked(one, town)) }
    }

    @Test("marks end with their term, also when everybody is gone")
    func term() async throws {
        let town = try await self.town()
        for person in town.persons { try town.store.erase(person.reference, of: town.round) }
        let links = { try town.store.retention(of: town.round).first { $0.dataClass == .links }?.count }
        #expect(try links() == 2)
        let expired = try town.store.expire(on: try #require(Day("2028-01-01")))
        #expect(expired.map(\.dataClass) == [.links])
        #expect(try links() == 0)
        #expect(try !self.isMarked(town.persons[0], town))
    }

    /// In `persons.db` persons 1 and 2 used their codes, 3 and 4 have codes, 5 has none.
    static let forbidden = [
        "UPDATE link SET key = NULL WHERE person = 1", "UPDATE link SET key = zeroblob(32) WHERE person = 1",
        "UPDATE link SET lookup = zeroblob(32) WHERE person = 1",
        "UPDATE link SET mark = zeroblob(32) WHERE person = 1",
        "INSERT OR REPLACE INTO link (person, round, salt, area) SELECT person, round, salt, area FROM link "
            + "WHERE person = 1",
        "INSERT OR REPLACE INTO link (person, round, salt, area, lookup, mark) "
            + "SELECT person, round, salt, area, zeroblob(32), mark FROM link WHERE person = 1",
        "INSERT OR REPLACE INTO link (person, round, salt, area, key, lookup, mark) "
            + "SELECT 9, round, salt, area, key, zeroblob(32), zeroblob(32) FROM link WHERE person = 1",
        "UPDATE OR REPLACE link SET key = (SELECT key FROM link WHERE person = 1) WHERE person = 3",
        "UPDATE OR REPLACE link SET lookup = (SELECT lookup FROM link WHERE person = 1) WHERE person = 3",
        "UPDATE OR REPLACE link SET person = 1 WHERE person = 3",
        "UPDATE OR REPLACE link SET rowid = 1 WHERE person = 3",
        "INSERT OR REPLACE INTO person (id, round, reference, kind) VALUES (1, 1, 'somebody', 0)",
        "INSERT OR REPLACE INTO person (round, reference, kind) SELECT round, reference, kind FROM person WHERE id = 1",
        "UPDATE OR REPLACE person SET id = 1 WHERE id = 3", "UPDATE person SET reference = 'else' WHERE id = 1",
        "INSERT OR REPLACE INTO round (id, name) VALUES (1, 'again')",
        "INSERT OR REPLACE INTO round (name) SELECT name FROM round",
        // Who takes the link away leaves the mark, and the mark stays.
        "BEGIN; DELETE FROM link WHERE person = 1; INSERT INTO link (person, round, salt, area) "
            + "VALUES (1, 1, zeroblob(32), ''); UPDATE link SET lookup = zeroblob(32), mark = (SELECT mark FROM used) "
            + "WHERE person = 1",
        "BEGIN; DELETE FROM person WHERE id = 1; DELETE FROM used",
        "BEGIN; DELETE FROM link; UPDATE used SET mark = zeroblob(32)",
        // A round that went on does not come back.
        "BEGIN; UPDATE round SET stage = 1; UPDATE round SET stage = 0",
        "BEGIN; UPDATE round SET stage = 1; UPDATE OR REPLACE round SET stage = NULL",
        "BEGIN; UPDATE round SET stage = 1; INSERT INTO person VALUES (9, 1, 'late', 0); "
            + "INSERT INTO link (person, round, salt, area) VALUES (9, 1, zeroblob(32), '')",
    ]

    @Test("is made new by no statement of another program", arguments: forbidden)
    func refused(statement: String) async throws {
        let town = try await self.town()
        let path = town.scratch.file("persons.db")
        #expect(try SQLite.refuses(path, "PRAGMA foreign_keys = ON; " + statement))
        #expect(try SQLite.refuses(path, "PRAGMA foreign_keys = OFF; " + statement))
    }

    @Test(
        "leaves its mark whoever takes its person away",
        arguments: [
            "PRAGMA foreign_keys = ON; DELETE FROM person WHERE id = 1",
            "PRAGMA foreign_keys = OFF; DELETE FROM person WHERE id = 1", "DELETE FROM link WHERE person = 1",
        ]
    )
    func marked(statement: String) async throws {
        let town = try await self.town()
        #expect(try SQLite.run(town.scratch.file("persons.db"), statement).status == 0)
        let counted = try SQLite.python(
            "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('SELECT hex(mark) FROM used').fetchall())",
            [town.scratch.file("persons.db")]
        )
        let mark = town.pepper.mark(of: town.persons[0].reference, in: town.round).hexadecimal
        #expect(counted.output.lowercased() == "[('\(mark)',)]\n")
    }

    @Test(
        "what an issuer gave is not taken back by a statement of another program",
        arguments: [
            "INSERT OR REPLACE INTO answer SELECT leaf, zeroblob(32), signature FROM answer",
            "UPDATE OR REPLACE answer SET leaf = 4", "REPLACE INTO issuer VALUES (1, zeroblob(32), 0, 9)",
            "UPDATE issuer SET voters = 9",
        ]
    )
    func issued(statement: String) async throws {
        let scratch = try Scratch()
        let path = scratch.file("issuer.db")
        let store = try IssuerStore.create(path, manifest: SHA256.digest([7]), issuer: 1, voters: 10)
        let answer = IssuanceBook.Answer(question: SHA256.digest([1]), signature: [UInt8](repeating: 1, count: 256))
        _ = try await store.keep(answer, of: 3)
        #expect(try SQLite.refuses(path, statement))
    }
}
