import Deliberation
import Foundation
import Proceedings
import ProceedingsStore
import Testing

@Suite("Erasing persons")
struct PersonErasureTests {
    @Test("leaves nothing of anybody in any file")
    func all() async throws {
        let town = try PersonTown(open: 40, secret: 40, paper: 10)
        try town.write()
        try await town.enrol([.open])
        // The test can fail: all of it is there before.
        let before = try town.found()
        #expect(before.contains { $0.contains("Güneş") } && before.contains { $0.contains("BSN") })
        #expect(before.contains { $0.contains("code of") } && !before.contains { $0.contains("-wal") })
        try town.store.eraseAll()
        #expect(try town.found() == [])
        #expect(try town.store.rounds().isEmpty)
        #expect(try town.files().map(\.name) == ["persons.db"])
    }

    @Test("never has a code in clear in a file")
    func codes() throws {
        let town = try PersonTown(open: 30, secret: 30, paper: 0)
        try town.write()
        let all = Data(try town.files().flatMap(\.bytes))
        for code in town.codes.values {
            #expect(all.range(of: Data(code.ascii)) == nil && all.range(of: Data(code.text.utf8)) == nil)
        }
    }

    @Test("of one person leaves nothing of her, and everybody else")
    func one() throws {
        let town = try PersonTown(open: 30, secret: 0, paper: 0)
        try town.write()
        let gone = town.persons[11].reference
        try town.store.erase(gone, of: town.round)
        let found = try town.found()
        let contact = town.persons[11].contact
        #expect(!found.contains { $0.contains(gone) || $0.hasSuffix(contact[0]) || $0.hasSuffix(contact[1]) })
        let others = Set(town.persons.map(\.reference)).subtracting([gone])
        #expect(others.allSatisfy { other in found.contains { $0.hasSuffix(other) } })
        #expect(Set(try town.store.references(of: town.round)) == others)
        #expect(throws: RepositoryError.self) { try town.store.erase(gone, of: town.round) }
    }

    @Test("of a round leaves the other round")
    func oneRound() throws {
        let town = try PersonTown()
        let other = try #require(RecordName("elders"))
        try town.store.make(other, try PersonTown.retention())
        try town.store.add([try PersonTown.person(77, .open)], to: other, using: &town.random)
        try town.store.eraseRound(town.round)
        #expect(try town.found() == [])
        #expect(try town.store.rounds().map(\.name) == [other])
        #expect(try town.store.references(of: other).count == 1)
    }

    @Test("follows the terms, a day after the last day", arguments: DataClass.allCases)
    func expiry(dataClass: DataClass) throws {
        let town = try PersonTown()
        try town.write()
        let long = try #require(Day("2030-01-01"))
        let short = try #require(Day("2027-06-30"))
        let name = try #require(RecordName("terms"))
        let terms = Dictionary(uniqueKeysWithValues: DataClass.allCases.map { ($0, $0 == dataClass ? short : long) })
        try town.store.make(name, try #require(Retention(terms)))
        try town.store.add([try PersonTown.person(1, .open)], to: name, using: &town.random)
        let letters = try town.store.letters(of: name, pepper: town.pepper, using: &town.random)
        _ = try town.store.keep(letters, of: name, on: short)
        #expect(try town.store.retention(of: name).map(\.count) == [1, 1, 1, 1, 1])
        #expect(try town.store.expire(on: short).isEmpty)
        let expired = try town.store.expire(on: short.adding(days: 1))
        #expect(expired.map(\.round) == [name] && expired.map(\.dataClass) == [dataClass])
        let left = try town.store.retention(of: name)
        #expect(left.allSatisfy { ($0.count == 0) == ($0.dataClass == dataClass || dataClass == .persons) })
        #expect(try town.store.stage(name) == (dataClass == .links ? .closed : .enrolling))
        #expect(try town.store.expire(on: short.adding(days: 1)).isEmpty)
        #expect(Retention([.persons: long]) == nil)
    }
}
