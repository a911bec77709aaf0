import Deliberation
import Foundation
import Proceedings
import ProceedingsStore
import Signing
import Testing

@Suite("Persons in SQLite")
struct PersonStoreTests {
    private func code(_ body: () throws -> Void) -> RepositoryError.Code? {
        do { try body() } catch { return (error as? RepositoryError)?.code }
        return nil
    }

    @Test("is for its owner alone, and is no other file")
    func file() throws {
        let town = try PersonTown()
        let path = town.scratch.file("persons.db")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(self.code { _ = try PersonStore.create(path) } == .conflict)
        #expect(self.code { _ = try PersonStore(town.scratch.file("nowhere.db")) } == .missing)
        #expect(self.code { _ = try IssuerStore(path) } == .damaged)
        try Data("no database".utf8).write(to: URL(fileURLWithPath: town.scratch.file("text")))
        #expect(self.code { _ = try PersonStore(town.scratch.file("text")) } == .damaged)
        #expect(try town.store.rounds().map(\.name) == [town.round])
    }

    @Test("enters persons once, all or none")
    func entering() throws {
        let town = try PersonTown(open: 1, secret: 0, paper: 0)
        let more = [try PersonTown.person(5, .open), try PersonTown.person(0, .open)]
        #expect(self.code { try town.store.add(more, to: town.round, using: &town.random) } == .conflict)
        #expect(try town.store.references(of: town.round) == [town.persons[0].reference])
        let bad = Resident(reference: "", kind: .open, contact: [])
        #expect(self.code { try town.store.add([bad], to: town.round, using: &town.random) } == .entry)
        let elsewhere = try #require(RecordName("elders"))
        #expect(self.code { try town.store.add(more, to: elsewhere, using: &town.random) } == .missing)
        #expect(self.code { try town.store.make(town.round, try PersonTown.retention()) } == .conflict)
    }

    @Test("makes a letter for everybody once, and a new code only for one that was not used")
    func letters() async throws {
        let town = try PersonTown()
        #expect(try town.write() == 1)
        #expect(town.codes.count == 4)
        try town.store.make(try #require(RecordName("elders")), try PersonTown.retention())
        #expect(try town.store.letters(of: town.round, pepper: town.pepper, using: &town.random).isEmpty)
        let (first, second) = (town.persons[0].reference, town.persons[1].reference)
        let old = town.pepper.lookup(try #require(town.codes[first]))
        #expect(try town.write(anew: first) == 2)
        #expect(try await town.store.holder(of: old, in: town.round) == nil)
        try await town.enrol([.open])
        #expect(self.code { try town.write(anew: second) } == .conflict)
        #expect(self.code { try town.write(anew: "nobody") } == .missing)
        #expect(try town.store.markSent(1, of: town.round, on: try #require(PersonTown.day)) == 3)
        let counts = try town.store.counts(of: town.round)
        #expect(counts.persons == 5 && counts.kinds == [2, 2, 1])
        #expect(counts.letters == 4 && counts.sent == 3 && counts.enrolled == 2)
    }

    @Test("makes the register once, in a fresh order, with a check for who has a code only")
    func register() async throws {
        let town = try PersonTown(open: 20, secret: 20, paper: 5)
        try town.write()
        try await town.enrol([.open])
        let register = try town.store.makeRegister(of: town.round, using: &town.random)
        #expect(register.map(\.leaf) == Array(0..<45))
        #expect(register.map(\.entry.reference) != town.persons.map(\.reference))
        #expect(Set(register.map(\.entry.reference)) == Set(town.persons.map(\.reference)))
        #expect(try town.store.makeRegister(of: town.round, using: &town.random) == register)
        #expect(self.code { try town.write() } == .conflict)
        for issuer in 0...1 {
            let checks = try town.store.issuerChecks(of: town.round, issuer: issuer, pepper: town.pepper)
            #expect(checks.count == 20)
            for (leaf, check) in checks {
                let entry = register[leaf].entry
                let code = try #require(town.codes[entry.reference])
                #expect(entry.kind == .secret && entry.key == nil)
                #expect(check == VotingCode.check(code.proof(issuer: issuer, commitment: entry.leaf.commitment)))
            }
        }
        // Who was to vote openly and did not come votes on paper.
        let late = try PersonTown(open: 1, secret: 0, paper: 0)
        try late.write()
        #expect(try late.store.makeRegister(of: late.round, using: &late.random).map(\.entry.kind) == [.paper])
    }

    @Test("tells a person everything that is held about her")
    func export() async throws {
        let town = try PersonTown()
        try town.write()
        try await town.enrol([.open])
        _ = try town.store.makeRegister(of: town.round, using: &town.random)
        guard case .map(let all) = try town.store.export(town.persons[0].reference, of: town.round),
            case .map(let link)? = all["link"]
        else {
            Issue.record("no map")
            return
        }
        #expect(all["contact"] == .list(town.persons[0].contact.map { .text($0) }))
        #expect(all["kind"] == .text("open") && link["area"] == .text(town.persons[0].area))
        #expect(link["key"] == .text(try PersonTown.key(town.persons[0].reference).verificationKey.hexadecimal))
        let code = try #require(town.codes[town.persons[0].reference])
        #expect(link["codeHash"] == .text(town.pepper.lookup(code).hexadecimal))
        #expect(all["demographics"] == .map(["birthYear": .text("1950"), "sex": .text("vrouwelijk")]))
        #expect(self.code { _ = try town.store.export("nobody", of: town.round) } == .missing)
    }
}
