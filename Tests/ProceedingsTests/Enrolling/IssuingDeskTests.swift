import BallotRules
import Credentials
import Proceedings
import Signing
import Synchronization
import Testing

@Suite("Giving credentials")
struct IssuingDeskTests {
    private let round: SmallRound
    private let register: Register
    private let terms: RoundTerms
    private let code: VotingCode

    /// Voter 0 has an enrolment key, voter 1 a code, voter 2 votes openly.
    init() throws {
        var random = SampleRandom(seed: 5)
        self.code = VotingCode(using: &random)
        let round = try SmallRound(open: 1, secret: 2)
        let leaves = round.rehearsal.register.leaves
        let bare = RegisterLeaf(kind: .secret, commitment: leaves[2].commitment, key: nil, zone: "")
        let register = Register([leaves[1], bare, leaves[0]])
        let manifest = round.rehearsal.terms.manifest.with(registerRoot: register.root)
        self.round = round
        self.register = register
        self.terms = try RoundTerms(manifest, election: round.rehearsal.plan.election)
    }

    private func check(_ issuer: Int) -> Digest {
        VotingCode.check(self.code.proof(issuer: issuer, commitment: self.register.leaves[1].commitment))
    }

    private func desk(
        _ issuer: Int,
        _ keeping: any IssuanceKeeping,
        isOpen: @escaping @Sendable () async -> Bool = { true }
    ) throws -> IssuingDesk {
        try IssuingDesk(
            self.terms,
            register: self.register,
            issuer: issuer,
            key: self.round.rehearsal.roles.issuers[issuer].credentialKey,
            keeping: keeping,
            isOpen: isOpen
        ) { 0 }
    }

    private func request(
        _ leaf: Int,
        _ issuer: Int,
        seed: UInt64 = 1,
        proof: Digest? = nil
    ) throws -> CredentialExchange.Request {
        var random = SampleRandom(seed: seed)
        let key = try SmallRound.key("ballot").verificationKey
        let wish = try CredentialWish(self.terms, issuer: issuer, key: key, using: &random)
        let application = wish.application(self.terms, issuer: issuer, leaf: leaf)
        let enrolment = leaf == 0 ? try self.round.rehearsal.enrolmentKey(1) : nil
        return CredentialExchange.Request(application: application.signed(by: enrolment), proof: proof)
    }

    private func fault(
        _ desk: IssuingDesk,
        _ request: CredentialExchange.Request,
        from source: String = "one"
    ) async -> String? {
        do throws(IssuingFault) {
            _ = try await desk.answer(request, from: source)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("needs the manifest's key and register")
    func setUp() throws {
        let keeping = InMemoryIssuance()
        let other = self.round.rehearsal.roles.issuers[1].credentialKey
        #expect(throws: IssuanceProblem.otherIssuer) {
            try IssuingDesk(terms, register: register, issuer: 0, key: other, keeping: keeping, isOpen: { true }) { 0 }
        }
        let key = self.round.rehearsal.roles.issuers[0].credentialKey
        let foreign = self.round.rehearsal.register
        #expect(throws: IssuanceProblem.otherIssuer) {
            try IssuingDesk(terms, register: foreign, issuer: 0, key: key, keeping: keeping, isOpen: { true }) { 0 }
        }
    }

    @Test("gives one credential to each voter, and the same answer to the same request")
    func once() async throws {
        let keeping = InMemoryIssuance(checks: [1: self.check(0)])
        let desk = try self.desk(0, keeping)
        let proof = self.code.proof(issuer: 0, commitment: self.register.leaves[1].commitment)
        for (leaf, proof) in [(0, nil), (1, proof)] {
            let request = try self.request(leaf, 0, proof: proof)
            let answer = try await desk.answer(request, from: "one")
            #expect(answer.leaf == leaf && answer.issuer == 0 && answer.manifest == self.terms.hash)
            // Also after the desk was closed and opened again.
            #expect(try await self.desk(0, keeping).answer(request, from: "two") == answer)
            #expect(await self.fault(desk, try self.request(leaf, 0, seed: 2, proof: proof)) == "already-issued")
        }
        #expect(try await desk.pages().first?.bits == [0b11])
    }

    @Test("refuses what is not in order")
    func refusals() async throws {
        let keeping = InMemoryIssuance(checks: [1: self.check(0)])
        let desk = try self.desk(0, keeping)
        let wrong = self.code.proof(issuer: 1, commitment: self.register.leaves[1].commitment)
        #expect(await self.fault(desk, try self.request(1, 0)) == "unproven")
        #expect(await self.fault(desk, try self.request(1, 0, proof: wrong)) == "unproven")
        #expect(await self.fault(desk, try self.request(2, 0)) == "not-secret")
        #expect(await self.fault(desk, try self.request(77, 0)) == "not-secret")
        #expect(await self.fault(desk, try self.request(0, 1)) == "other-issuer")
        #expect(await self.fault(desk, CredentialExchange.Request(application: [1], proof: nil)) == "encoding")
        let closed = try self.desk(0, keeping) { false }
        #expect(await self.fault(closed, try self.request(0, 0)) == "not-open")
        #expect(try await keeping.answered().isEmpty)
    }

    @Test("gives one of many at the same moment a credential, and all of them the same if they ask the same")
    func parallel() async throws {
        let keeping = InMemoryIssuance()
        let desk = try self.desk(0, keeping)
        let requests = try (0..<8).map { try self.request(0, 0, seed: UInt64($0 / 2)) }
        let answers = await withTaskGroup(of: CredentialExchange.Answer?.self) { group in
            for (place, request) in requests.enumerated() {
                group.addTask { try? await desk.answer(request, from: "source \(place)") }
            }
            return await group.reduce(into: [CredentialExchange.Answer]()) { if let answer = $1 { $0.append(answer) } }
        }
        #expect(answers.count == 2 && Set(answers).count == 1)
    }

    @Test("closes a voter to those who guess her code, and not to herself")
    func limited() async throws {
        let keeping = InMemoryIssuance(checks: [1: self.check(0)])
        let desk = try self.desk(0, keeping)
        var codes: [String?] = []
        for guess in 0..<10 {
            let proof = SHA256.digest([UInt8(guess)])
            codes.append(await self.fault(desk, try self.request(1, 0, proof: proof), from: "guesser"))
        }
        #expect(codes.prefix(6).allSatisfy { $0 == "unproven" })
        #expect(codes.dropFirst(6).allSatisfy { $0 == "too-many-attempts" })
        // Requests without a guess use up nothing of hers, and she is let in from her own place.
        let proof = self.code.proof(issuer: 0, commitment: self.register.leaves[1].commitment)
        #expect(await self.fault(desk, try self.request(1, 0, proof: proof), from: "at home") == nil)
        #expect(await self.fault(desk, try self.request(1, 0, proof: proof), from: "at home") == nil)
    }

    @Test("refuses when another request for the same voter was kept meanwhile")
    func overtaken() async throws {
        struct Overtaken: IssuanceKeeping {
            func check(of leaf: Int) async throws(RepositoryError) -> Digest? { nil }
            func answer(of leaf: Int) async throws(RepositoryError) -> IssuanceBook.Answer? { nil }
            func answered() async throws(RepositoryError) -> [Int] { [] }
            func keep(
                _ answer: IssuanceBook.Answer,
                of leaf: Int
            ) async throws(RepositoryError) -> IssuanceBook.Answer {
                IssuanceBook.Answer(question: SHA256.digest([9]), signature: answer.signature)
            }
        }
        #expect(await self.fault(try self.desk(0, Overtaken()), try self.request(0, 0)) == "already-issued")
    }

    @Test("gives nothing before it is kept")
    func durable() async throws {
        struct Broken: IssuanceKeeping {
            func check(of leaf: Int) async throws(RepositoryError) -> Digest? { nil }
            func answer(of leaf: Int) async throws(RepositoryError) -> IssuanceBook.Answer? { nil }
            func answered() async throws(RepositoryError) -> [Int] { [] }
            func keep(
                _ answer: IssuanceBook.Answer,
                of leaf: Int
            ) async throws(RepositoryError) -> IssuanceBook.Answer {
                throw RepositoryError(.storage, "disk full")
            }
        }
        let desk = try self.desk(0, Broken())
        for _ in 0..<40 {
            // A failure here is nobody's wrong attempt.
            #expect(await self.fault(desk, try self.request(0, 0)) == "repository-storage")
        }
    }
}
