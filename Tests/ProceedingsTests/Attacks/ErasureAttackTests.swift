internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing

/// What is left of a person once the private side of the register is erased: nothing, and everything still verifies.
@Suite("AttackTests: erasure")
struct ErasureAttackTests {
    /// A round in which the first two of three vote; `during` can look at it, or erase something.
    private func package(
        reference: (Int) -> String = { "burger-\($0)-van-de-kade" },
        during: (inout SmallRound) throws -> Void = { _ in }
    ) throws -> [UInt8] {
        var round = try SmallRound(open: 3, persons: reference)
        try round.open()
        try during(&round)
        try round.cast(0, [0])
        try round.cast(1, [1, 2])
        return try round.complete()
    }

    @Test("The record holds neither reference nor salt of anybody")
    func contents() throws {
        var persons: [RegisterEntry] = []
        let package = try self.package(during: { persons = $0.rehearsal.persons })
        #expect(persons.map(\.reference).contains("burger-1-van-de-kade"))
        for person in persons {
            #expect(!package.contains(Array(person.reference.utf8)))
            #expect(!package.contains(person.salt.bytes))
            #expect(!package.contains(Array(person.salt.hexadecimal.utf8)))
            #expect(package.contains(person.leaf.commitment.bytes))
        }
    }

    @Test("Erasing a person changes neither outcome nor turnout nor verification, and nobody can tell who a leaf was")
    func erasing() async throws {
        let honest = try self.package()
        let before = try await SmallRound.verify(honest)
        #expect(before.findings == [])
        var erased: [RegisterEntry] = []
        var register: Register?
        // All that the registrar has of anybody is gone while voting goes on.
        let package = try self.package(during: { round in
            erased = round.rehearsal.persons
            register = round.rehearsal.register
            round.rehearsal.persons = []
        })
        #expect(package == honest)
        let after = try await SmallRound.verify(package)
        #expect(after.findings == [])
        #expect(after.record?.certificate == before.record?.certificate)
        #expect(after.record?.recount?.outcomeHash == before.record?.recount?.outcomeHash)
        #expect(after.record?.certificate?.counts.registered == 3)
        #expect(after.record?.certificate?.counts.cast == 2)
        #expect(register?.number(of: erased[1].leaf.commitment) == 1)
        // Whoever knows her reference and not the salt finds nothing.
        for salt in [Digest.zero, erased[0].salt, SHA256.digest(Array(erased[1].reference.utf8))] {
            let guess = RegisterLeaf.commitment(salt: salt, reference: erased[1].reference)
            #expect(register?.number(of: guess) == nil)
        }
    }

    @Test("The outcome is that of the same ballots over a register of other persons")
    func independence() async throws {
        let one = try self.package(reference: { "a\($0)" })
        let other = try self.package(reference: { "b\($0)" })
        let (first, second) = (try await SmallRound.verify(one), try await SmallRound.verify(other))
        #expect(first.findings == [] && second.findings == [])
        #expect(first.record?.manifestHash != second.record?.manifestHash)
        #expect(first.record?.recount?.outcome.selected == second.record?.recount?.outcome.selected)
        #expect(first.record?.certificate?.counts == second.record?.certificate?.counts)
    }
}

extension [UInt8] {
    /// Whether these octets stand in the array one after the other.
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= self.count else { return false }
        return self.indices.dropLast(part.count - 1).contains { index in
            self[index] == first && self[index..<(index + part.count)].elementsEqual(part)
        }
    }
}
