internal import Credentials
internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// What issuers can tell that is not so, and how a voter can be given keys of her own.
@Suite("AttackTests: issuance")
struct IssuanceAttackTests {
    /// Voter 0 in the open, voters 1 and 2 in secret, voter 3 on paper; closed, with nothing settled.
    private func closed() throws -> SmallRound { try Self.prepared.get() }

    private static let prepared = Result {
        var round = try SmallRound(open: 1, secret: 2, paper: 1)
        try round.open()
        try round.cast(1, [0])
        try round.rehearsal.close(at: SmallRound.times.closes)
        return round
    }

    private func page(_ round: SmallRound, issuer: Int = 0, page: Int = 0, bits: [UInt8], by: Int? = nil) -> [UInt8] {
        let body = IssuancePage(manifest: round.hash, issuer: issuer, page: page, bits: bits)
        return Entry.signed(body, by: [round.rehearsal.roles.issuers[by ?? issuer].pageKey])
    }

    @Test("An issuer tells of a credential for a voter who votes in the open, or on paper", arguments: [0, 3])
    func wrongKind(_ leaf: Int) async throws {
        var round = try self.closed()
        let entry = self.page(round, bits: [0b0010 | 1 << UInt8(leaf)])
        try await round.attack(entry, .credentials, .issuanceNotAllowed(leaf: leaf))
    }

    @Test("An issuer tells of a credential for a voter who said at the desk that she had none")
    func deskVoter() async throws {
        var round = try SmallRound(open: 1, secret: 2)
        try round.open()
        try round.cast(1, [0])
        try round.rehearsal.votePaper([(voter: 2, choices: Choices([1]))], channel: "paper")
        try round.rehearsal.close(at: SmallRound.times.closes)
        let entry = self.page(round, bits: [0b110])
        try await round.attack(entry, .credentials, .issuanceNotAllowed(leaf: 2))
    }

    @Test(
        "An issuer tells of credentials for leaves beyond the register",
        arguments: [[UInt8(0b1_0010)], [2, 0], [2, 1]]
    )
    func beyond(_ bits: [UInt8]) async throws {
        var round = try self.closed()
        try await round.attack(self.page(round, bits: bits), .credentials, .issuanceBits)
    }

    @Test("A page of the second issuer comes first, one comes twice, or is none of the register's")
    func order() async throws {
        var round = try self.closed()
        let second = self.page(round, issuer: 1, bits: [2])
        var (twice, beyond) = (round, round)
        try await round.attack(second, .order, .issuanceOrder(issuer: 1, page: 0))
        let first = self.page(twice, bits: [2])
        try twice.rehearsal.append(first)
        let roles = twice.rehearsal.roles
        try await twice.attack(first, .order, .issuanceOrder(issuer: 0, page: 0)) { round in
            try round.rehearsal.append(second)
            try round.rehearsal.releaseBox()
            try round.rehearsal.revealLots()
            return try round.publish(try round.rehearsal.certify(engine: "test"))
        }
        #expect(roles.issuers.count == 2)
        let page = self.page(beyond, page: 1, bits: [2])
        try await beyond.attack(page, .order, .issuanceOrder(issuer: 0, page: 1))
    }

    @Test("One issuer signs the other's page")
    func foreignPage() async throws {
        var round = try self.closed()
        let entry = self.page(round, issuer: 0, bits: [2], by: 1)
        let key = round.rehearsal.roles.issuers[1].pageKey.verificationKey
        try await round.attack(entry, [(.signatures, .unexpectedSigner(key)), (.signatures, .missingSigner)])
    }

    @Test("An issuer gives a second credential, to somebody else, or to who did not sign")
    func book() throws {
        var round = try SmallRound(secret: 2)
        try round.open()
        let terms = round.rehearsal.terms
        let key = try SmallRound.key("voter-0").verificationKey
        let wish = try CredentialWish(terms, issuer: 0, key: key, using: &round.random)
        let other = try CredentialWish(terms, issuer: 0, key: key, using: &round.random)
        let application = wish.application(terms, issuer: 0, leaf: 0)
        let enrolment = try round.rehearsal.enrolmentKey(0)
        let answer = try round.rehearsal.answer(application.signed(by: enrolment), issuer: 0)
        #expect(try round.rehearsal.answer(application.signed(by: enrolment), issuer: 0) == answer)
        func refused(_ problem: IssuanceProblem, _ application: [UInt8], issuer: Int = 0) {
            #expect(throws: problem) { try round.rehearsal.answer(application, issuer: issuer) }
        }
        let second = other.application(terms, issuer: 0, leaf: 0)
        refused(.alreadyIssued(leaf: 0), second.signed(by: enrolment))
        refused(.signature(leaf: 1), wish.application(terms, issuer: 0, leaf: 1).signed(by: enrolment))
        refused(.signature(leaf: 0), application.signed(by: nil))
        refused(.otherIssuer, application.signed(by: enrolment), issuer: 1)
        refused(.notSecret(leaf: 2), other.application(terms, issuer: 0, leaf: 2).signed(by: enrolment))
        #expect(round.rehearsal.books[0].answers.count == 1)
    }

    @Test("A voter is shown a manifest with issuer keys of her own: it is another round than the witnesses saw")
    func perVoterKeys() async throws {
        var round = try SmallRound(secret: 2)
        try round.open()
        // The manifest that is shown to her: the same in everything but one issuer's key.
        let own = try IssuerSecretKey.generate(bits: 2_048)
        let manifest = round.rehearsal.terms.manifest
        let tagged = IssuerTerms(
            name: manifest.issuers[0].name,
            key: manifest.issuers[0].key,
            credentialKey: own.publicKey.der
        )
        let shown = manifest.with(issuers: [tagged, manifest.issuers[1]])
        #expect(shown.hash != manifest.hash)
        let operatorKey = round.rehearsal.roles.operatorKey
        let first = Entry.signed(shown, by: [operatorKey])
        // The cosigned checkpoint that she has does not include it.
        let note = try #require(round.rehearsal.checkpoints.first)
        let evaluation = try round.rehearsal.terms.witnessPolicy.evaluate(note)
        #expect(evaluation.isAccepted)
        let proof = try round.rehearsal.tree.inclusionProof(index: 0, size: evaluation.checkpoint.size)
        let honest = Merkle.leafHash(round.rehearsal.entries[0])
        try proof.verify(leafHash: honest, root: evaluation.checkpoint.root)
        #expect(throws: ProofError.self) {
            try proof.verify(leafHash: Merkle.leafHash(first), root: evaluation.checkpoint.root)
        }
        // What the tagged key signs is no credential in the real round, and a ballot for the shown one neither.
        let terms = try RoundTerms(shown, election: round.rehearsal.plan.election)
        let key = try SmallRound.key("voter-0")
        var credentials: [Credential] = []
        for (issuer, secret) in [own, try TestIssuerKeys.key(1)].enumerated() {
            let wish = try CredentialWish(terms, issuer: issuer, key: key.verificationKey, using: &round.random)
            let answer = try secret.blindSignature(for: wish.request.blindedMessage)
            credentials.append(try wish.credential(answer: answer))
        }
        try round.cast(1, [0])
        let box = try Forge.box(round, key.verificationKey)
        let entry = Forge.sealed(round, key, box: box, credentials: credentials)
        try await round.attack(entry, .credentials, .credential(issuer: 0))
    }
}
