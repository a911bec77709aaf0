import Proceedings
import ProceedingsStore
import Signing
import Testing

/// What every store of persons must do. A third one is a case here and in ``make(_:)``.
enum PersonSubject: String, CaseIterable, CustomTestStringConvertible {
    case memory = "in memory"
    case store = "in SQLite"

    var testDescription: String { self.rawValue }

    /// A store in which the persons of `town` have the codes of their letters; the same with the register made.
    func make(_ town: PersonTown) throws -> (any PersonKeeping, makeRegister: () throws -> Void) {
        switch self {
        case .store:
            return (
                town.store, { _ = try town.store.makeRegister(of: town.round, using: &town.random) }
            )
        case .memory:
            let persons = InMemoryPersons()
            for person in town.persons {
                guard let code = town.codes[person.reference] else { continue }
                let holder = CodeHolder(reference: person.reference, salt: .zero, kind: person.kind, key: nil)
                persons.add(holder, lookup: town.pepper.lookup(code), in: town.round)
            }
            return (persons, { persons.closeRegister(of: town.round) })
        }
    }
}

@Suite("A store of persons")
struct PersonKeepingTests {
    private func key(_ name: String) throws -> VerificationKey { try PersonTown.key(name).verificationKey }

    private func bound(_ binding: KeyBinding) -> CodeHolder? {
        if case .bound(let holder) = binding { holder } else { nil }
    }

    @Test("binds one key for ever", arguments: PersonSubject.allCases)
    func once(subject: PersonSubject) async throws {
        let town = try PersonTown()
        try town.write()
        let (store, makeRegister) = try subject.make(town)
        let lookups = try town.persons.prefix(4).map { town.pepper.lookup(try #require(town.codes[$0.reference])) }
        let first = self.bound(try await store.bind(try self.key("a"), to: lookups[0], in: town.round))
        #expect(first?.reference == town.persons[0].reference && first?.kind == .open)
        #expect(first?.key == (try self.key("a")))
        #expect(self.bound(try await store.bind(try self.key("a"), to: lookups[0], in: town.round)) == first)
        #expect(try await store.bind(try self.key("b"), to: lookups[0], in: town.round) == .used)
        #expect(try await store.bind(try self.key("a"), to: lookups[2], in: town.round) == .keyTaken)
        #expect(try await store.holder(of: lookups[0], in: town.round) == first)
        #expect(try await store.holder(of: lookups[2], in: town.round)?.key == nil)
        let nobody = SHA256.digest([1])
        #expect(try await store.bind(try self.key("c"), to: nobody, in: town.round) == .unknown)
        #expect(try await store.holder(of: nobody, in: town.round) == nil)
        let elsewhere = try #require(RecordName("elders"))
        #expect(try await store.bind(try self.key("c"), to: lookups[2], in: elsewhere) == .unknown)
        try makeRegister()
        #expect(try await store.bind(try self.key("c"), to: lookups[2], in: town.round) == .closed)
        #expect(self.bound(try await store.bind(try self.key("a"), to: lookups[0], in: town.round)) == first)
        #expect(try await store.bind(try self.key("b"), to: lookups[0], in: town.round) == .used)
    }

    @Test("lets one of sixteen at the same moment through", arguments: PersonSubject.allCases)
    func parallel(subject: PersonSubject) async throws {
        let town = try PersonTown()
        try town.write()
        let (store, _) = try subject.make(town)
        let (round, lookup) = (town.round, town.pepper.lookup(try #require(town.codes[town.persons[1].reference])))
        let keys = try (0..<16).map { try self.key("device \($0)") }
        let bindings = await withTaskGroup(of: KeyBinding?.self) { group in
            for key in keys { group.addTask { try? await store.bind(key, to: lookup, in: round) } }
            return await group.reduce(into: [KeyBinding?]()) { $0.append($1) }
        }
        #expect(bindings.compactMap { $0.flatMap(self.bound) }.count == 1)
        #expect(bindings.count { $0 == .used } == 15)
    }
}

/// What every store of an issuer's answers must do.
enum IssuanceSubject: String, CaseIterable, CustomTestStringConvertible {
    case memory = "in memory"
    case store = "in SQLite"

    var testDescription: String { self.rawValue }

    func make(_ checks: [Int: Digest]) throws -> (keeping: any IssuanceKeeping, keep: Scratch) {
        let scratch = try Scratch()
        guard self == .store else { return (InMemoryIssuance(checks: checks), scratch) }
        let path = scratch.file("issuer.db")
        let store = try IssuerStore.create(path, manifest: SHA256.digest([7]), issuer: 1, voters: 10)
        try store.load(checks.map { ($0.key, $0.value) })
        store.close()
        let again = try IssuerStore(path)
        #expect(again.manifest == SHA256.digest([7]) && again.issuer == 1 && again.voters == 10)
        return (again, scratch)
    }
}

@Suite("A store of an issuer")
struct IssuanceKeepingTests {
    private func answer(_ seed: UInt8) -> IssuanceBook.Answer {
        IssuanceBook.Answer(question: SHA256.digest([seed]), signature: [UInt8](repeating: seed, count: 256))
    }

    @Test("keeps the first answer", arguments: IssuanceSubject.allCases)
    func first(subject: IssuanceSubject) async throws {
        let (store, keep) = try subject.make([3: SHA256.digest([3])])
        #expect(try await store.check(of: 3) == SHA256.digest([3]))
        #expect(try await store.check(of: 4) == nil)
        #expect(try await store.answer(of: 3) == nil)
        #expect(try await store.keep(self.answer(1), of: 3) == self.answer(1))
        #expect(try await store.keep(self.answer(2), of: 3) == self.answer(1))
        #expect(try await store.keep(self.answer(2), of: 0) == self.answer(2))
        #expect(try await store.answer(of: 3) == self.answer(1))
        #expect(try await store.answered() == [0, 3])
        withExtendedLifetime(keep) {}
    }

    @Test("agrees with itself when sixteen come at the same moment", arguments: IssuanceSubject.allCases)
    func parallel(subject: IssuanceSubject) async throws {
        let (store, keep) = try subject.make([:])
        let answers = (1...16).map { self.answer($0) }
        let kept = await withTaskGroup(of: IssuanceBook.Answer?.self) { group in
            for answer in answers { group.addTask { try? await store.keep(answer, of: 5) } }
            return await group.reduce(into: Set<IssuanceBook.Answer?>()) { $0.insert($1) }
        }
        #expect(kept.count == 1)
        #expect(try await store.answer(of: 5) == kept.first)
        withExtendedLifetime(keep) {}
    }
}
