import BallotRules
import Deliberation
import Foundation
import Proceedings
import ProceedingsStore
import Signing
import Testing
import TransparencyLog

@Suite("Persons and the record")
struct ClosingTests {
    private static func key(_ name: String) throws -> SigningKey {
        try SigningKey(seed: SHA256.digest(Array("closing \(name)".utf8)).bytes)
    }

    /// A round whose register comes from the store, with a ballot of everybody who votes openly.
    private func rehearsal(_ register: [RegisteredPerson]) throws -> Rehearsal {
        let rule = try Count("greedy")
        let projects = ["a", "b"].enumerated().map { Project(id: ProjectID($1), cost: Money(units: 40), row: $0) }
        let plan = RehearsalPlan(
            title: "Lindenwijk",
            roundID: [UInt8](repeating: 4, count: 16),
            election: ElectionDocument(currency: Currency(code: "EUR", decimals: 2), pots: [], projects: projects),
            budget: Money(units: 50),
            ballot: BallotTerms(form: .approval, limits: BallotLimits()),
            rule: RuleTerms(
                id: "greedy",
                version: rule.descriptor.version,
                options: rule.options,
                tieOrder: "votes,id"
            ),
            rules: Array("The rules.\n".utf8),
            voters: register.map(\.entry.kind),
            window: 1_767_225_600...1_768_435_200,
            paddedLength: 96
        )
        let roles = try RehearsalRoles(
            origin: "lindenwijk.example/2027",
            issuers: [],
            box: try BoxSecretKey(secret: SHA256.digest([1]).bytes),
            key: ClosingTests.key
        )
        let references = register.map(\.entry.reference)
        var rehearsal = try Rehearsal(
            plan,
            roles: roles,
            key: { name in
                guard let leaf = Int(name.dropFirst("voter-".count)), references.indices.contains(leaf) else {
                    return try ClosingTests.key(name)
                }
                return try PersonTown.key(references[leaf])
            },
            register: register.map(\.entry)
        )
        try rehearsal.open(at: 1_767_225_600)
        return rehearsal
    }

    private func package(_ rehearsal: inout Rehearsal) throws -> [UInt8] {
        try rehearsal.close(at: 1_768_435_200)
        try rehearsal.settle()
        let result = try rehearsal.certify(engine: "closing")
        let writer = try rehearsal.publish(result, at: 1_768_521_600)
        var sink = MemorySink()
        try writer.write(to: &sink)
        return sink.bytes
    }

    @Test("have nothing in common once the round is closed, and the record stands without them")
    func closing() async throws {
        let town = try PersonTown(open: 12, secret: 0, paper: 3)
        try town.write()
        try await town.enrol([.open])
        let register = try town.store.makeRegister(of: town.round, using: &town.random)
        var rehearsal = try self.rehearsal(register)
        var random = SampleRandom(seed: 8)
        for person in register where person.entry.kind == .open {
            try rehearsal.cast(person.leaf, Choices([person.leaf % 2]), using: &random)
        }
        let ballot = try #require(rehearsal.entries.firstIndex { (try? Entry(decoding: $0))?.type == .openBallot })
        let record = try self.package(&rehearsal)
        let before = try await self.facts(record, rehearsal, ballot)
        // It can fail: keys and areas stand in both.
        let traces = try town.store.traces(in: record)
        #expect(traces.contains(PersonTrace(table: "link", column: "key", rows: 12)))
        #expect(traces.contains(PersonTrace(table: "link", column: "area", rows: 2)))
        try town.store.closeRound(town.round)
        #expect(try town.store.traces(in: record) == [])
        #expect(try town.store.stage(town.round) == .closed)
        // Not in any page that is free either.
        let stored = Data(try town.files().flatMap(\.bytes))
        for person in register {
            #expect(stored.range(of: Data(person.entry.salt.bytes)) == nil)
            #expect(stored.range(of: Data(person.entry.leaf.commitment.bytes)) == nil)
            if let key = person.entry.key { #expect(stored.range(of: Data(key.bytes)) == nil) }
        }
        #expect(try town.store.references(of: town.round).count == 15)
        #expect(throws: RepositoryError.self) { try town.store.register(of: town.round) }
        try town.store.eraseAll()
        #expect(try town.found() == [])
        #expect(try await self.facts(record, rehearsal, ballot) == before)
    }

    /// Outcome, turnout, receipt and verification.
    private func facts(_ record: [UInt8], _ rehearsal: Rehearsal, _ ballot: Int) async throws -> [String] {
        let report = try await Verifier(MemorySource(record)).verify()
        #expect(report.findings == [])
        let summary = try #require(report.record)
        let counts = try #require(summary.certificate?.counts)
        let proof = try rehearsal.tree.inclusionProof(index: UInt64(ballot), size: rehearsal.tree.size)
        return [
            "\(summary.recount?.outcome as Any)", "\(counts.registered) \(counts.cast) \(counts.counted)",
            proof.hashes.map(\.hexadecimal).joined(),
        ]
    }

    @Test("finds a value at any place of a record")
    func search() throws {
        let town = try PersonTown(open: 1, secret: 0, paper: 0)
        let reference = Array(town.persons[0].reference.utf8)
        for front in 0..<20 {
            let record = [UInt8](repeating: 66, count: front) + reference + [1]
            let expected = PersonTrace(table: "person", column: "reference", rows: 1)
            #expect(try town.store.traces(in: record) == [expected])
            #expect(try town.store.traces(in: Array(record.dropLast(2))) == [])
        }
        #expect(try town.store.traces(in: []) == [])
    }
}
