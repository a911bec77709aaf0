internal import Credentials
internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// What voters, issuers and the operator can try with credentials.
@Suite("AttackTests: credentials")
struct CredentialAttackTests {
    private static func open(id: UInt8) throws -> (SmallRound, [Credential]) {
        var round = try SmallRound(secret: 2, id: id)
        try round.open()
        let credentials = try round.rehearsal.credentials(0, using: &round.random)
        return (round, credentials)
    }

    private static let prepared = Result { try Self.open(id: 1) }

    /// Two secret voters, of whom voter 0 has credentials and has not voted.
    private func round() throws -> SmallRound { try Self.prepared.get().0 }

    /// The credentials of voter 0.
    private var credentials: [Credential] {
        get throws { try Self.prepared.get().1 }
    }

    /// The same once voter 0 has voted.
    private func voted() throws -> SmallRound {
        var round = try self.round()
        try round.rehearsal.append(try self.sealed(round, "voter-0", try self.credentials))
        return round
    }

    private func sealed(
        _ round: SmallRound,
        _ name: String,
        _ credentials: [Credential]
    ) throws -> [UInt8] {
        let key = try SmallRound.key(name)
        let box = try Forge.box(round, key.verificationKey)
        return Forge.sealed(round, key, box: box, credentials: credentials)
    }

    @Test("S01: a voter uses somebody else's credentials for her own key")
    func swap() async throws {
        var round = try self.round()
        try await round.attack(
            try self.sealed(round, "thief", try self.credentials),
            .credentials,
            .credential(issuer: 0)
        )
    }

    @Test("S02: credentials of another round, of the same issuers, are used in this one")
    func crossRound() async throws {
        let credentials = try Self.open(id: 2).1
        var round = try self.round()
        try await round.attack(try self.sealed(round, "voter-0", credentials), .credentials, .credential(issuer: 0))
    }

    @Test("S03: the credentials of a ballot in the log are copied onto another ballot")
    func copied() async throws {
        var round = try self.voted()
        let victim = try Entry(decoding: round.lastEntry)
        let entry = try self.sealed(round, "thief", victim.credentials)
        try await round.attack(entry, .credentials, .credential(issuer: 0))
    }

    @Test("S04: the operator makes up a voter, and credentials with keys of his own")
    func wrongIssuer() async throws {
        var round = try self.voted()
        let key = try SmallRound.key("nobody")
        let own = try IssuerSecretKey.generate(bits: 2_048)
        var credentials: [Credential] = []
        for _ in 0..<2 {
            let content = Credential.message(random: .zero, manifest: round.hash, key: key.verificationKey)
            let message = try PreparedMessage(content: Array(content.dropFirst(32)), using: &round.random)
            let request = try CredentialRequest(for: message, to: own.publicKey, using: &round.random)
            let signature = try request.finalise(try own.blindSignature(for: request.blindedMessage))
            credentials.append(Credential(random: try #require(Digest(message.random)), signature: signature))
        }
        try await round.attack(try self.sealed(round, "nobody", credentials), .credentials, .credential(issuer: 0))
    }

    @Test("S05: one issuer alone makes up a voter, with its own credential twice")
    func oneIssuer() async throws {
        var round = try self.voted()
        let credentials = try round.credentials(try SmallRound.key("nobody").verificationKey, leaf: 1)
        let twice = [credentials[0], credentials[0]]
        var other = round
        try await round.attack(try self.sealed(round, "nobody", twice), .credentials, .credential(issuer: 1))
        let swapped = [credentials[1], credentials[0]]
        try await other.attack(try self.sealed(other, "nobody", swapped), .credentials, .credential(issuer: 0))
    }

    @Test("S05: a first ballot with one credential or three, a later one with any")
    func number() async throws {
        var round = try self.round()
        let credentials = try self.credentials
        for count in [[credentials[0]], [], credentials + [credentials[0]]] {
            let entry = try self.sealed(round, "voter-0", count)
            var copy = round
            try await copy.attack(entry, .shape)
        }
        try round.rehearsal.append(try self.sealed(round, "voter-0", credentials))
        let key = try SmallRound.key("voter-0")
        let next = (1, round.lastLeaf)
        let box = try Forge.box(round, key.verificationKey)
        let again = Forge.sealed(round, key, box: box, next: next, credentials: credentials)
        try await round.attack(again, .shape)
    }

    @Test("S06: both issuers make up voters, and tell of fewer credentials than there are ballot keys")
    func stuffing() async throws {
        var round = try self.voted()
        // The issuers sign for leaf 1 without writing it down, for a key that nobody asked for.
        let books = round.rehearsal.books
        let credentials = try round.credentials(try SmallRound.key("nobody").verificationKey, leaf: 1)
        round.rehearsal.books = books
        try round.rehearsal.append(try self.sealed(round, "nobody", credentials))
        try round.rehearsal.close(at: SmallRound.times.closes)
        try round.rehearsal.settle()
        let number = round.number
        let certificate = try round.rehearsal.certificate(engine: "test").0
        let roles = round.rehearsal.roles
        let bytes = Entry.signed(certificate, by: [roles.operatorKey, roles.recounter])
        let problem = EntryProblem.tooManyKeys(keys: 2, issued: 1)
        #expect(round.refusal(bytes) == problem)
        #expect(problem.check == .credentials)
        round.rehearsal.dismissDesk()
        let package = try round.publish(try round.rehearsal.certify(engine: "test"))
        let report = try await SmallRound.verify(package)
        #expect(
            report.findings == [
                Finding(.entry(problem), at: .entry(number))
            ]
        )
    }

    @Test("A12: a voter gets credentials for a key under which anybody can sign, or for no key at all")
    func weakKeys() async throws {
        let points = [2, 3, 6, 10].map { SelfTestCases.badPoints[$0].point } + [SpeccheckCases.all[3].key]
        for point in points {
            var round = try self.voted()
            let key = try #require(VerificationKey(point))
            let credentials = try round.credentials(key, leaf: 1)
            let link = BallotLink(key: key)
            let box = try Forge.box(round, key)
            let body = SealedBallot(manifest: round.hash, link: link, box: box).encoded
            // R of small order, S of zero: the equation holds for keys of small order often enough.
            let signature = try #require(Signature([1] + [UInt8](repeating: 0, count: 63)))
            let entry = Forge.ballot(.sealedBallot, body: body, signature: signature, credentials: credentials)
            try await round.attack(entry, [(.signatures, .invalidSignature(key)), (.keys, .invalidKey(key))])
        }
    }

    @Test(
        "A12, A13: the registrar enters a key under which anybody can sign",
        arguments: SelfTestCases.badPoints.indices
    )
    func weakRegister(_ index: Int) async throws {
        var round = try SmallRound(open: 2)
        let roles = round.rehearsal.roles
        try round.rehearsal.append(Entry.signed(round.rehearsal.terms.manifest, by: [roles.operatorKey]))
        let key = try #require(VerificationKey(SelfTestCases.badPoints[index].point))
        let leaves = round.rehearsal.register.leaves.map {
            RegisterLeaf(kind: .open, commitment: $0.commitment, key: key, zone: "")
        }
        let page = RegisterPage(manifest: round.hash, page: 0, leaves: leaves)
        try await round.attack(Entry.signed(page, by: [roles.operatorKey]), .keys, .invalidKey(key)) { round in
            for page in round.rehearsal.register.pages(manifest: round.hash) {
                try round.rehearsal.append(Entry.signed(page, by: [roles.operatorKey]))
            }
            try round.commitLots()
            try round.rehearsal.appendCheckpoint(at: SmallRound.times.opens)
            return try round.complete()
        }
    }

    @Test("An official's or registered key votes in secret", arguments: ["operator", "enrolment-1", "witness-2"])
    func takenKey(_ name: String) async throws {
        var round = try self.voted()
        let key = try SmallRound.key(name).verificationKey
        let entry = try self.sealed(round, name, try round.credentials(key, leaf: 1))
        try await round.attack(entry, .chains, .notEligible(key))
    }

    @Test("Somebody changes the octets of a ballot on its way: the number of the signature plus the modulus")
    func modulusAdded() async throws {
        var round = try self.round()
        let credentials = try self.credentials
        let key = try TestIssuerKeys.key(0).publicKey
        // The modulus stands after the head of the key: 33 octets, of which the last is a zero.
        let modulus = Array(key.der[33..<(33 + 256)])
        var sum = credentials[0].signature
        var carry = 0
        for index in sum.indices.reversed() {
            let value = Int(sum[index]) + Int(modulus[index]) + carry
            sum[index] = UInt8(value & 0xFF)
            carry = value >> 8
        }
        let changed = [Credential(random: credentials[0].random, signature: sum), credentials[1]]
        try await round.attack(try self.sealed(round, "voter-0", changed), .credentials, .credential(issuer: 0))
    }
}
