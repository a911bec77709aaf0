internal import BallotRules
internal import Credentials
internal import Deliberation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing

@Suite("Credentials over HTTP")
struct CredentialTests {
    /// A round with one secret voter, whose issuers have fresh keys.
    private func rehearsal() throws -> Rehearsal {
        let project = Project(id: "tree", cost: Money(units: 100), name: "Boom", row: 0)
        let count = try Count("greedy")
        let plan = RehearsalPlan(
            title: "Buurtbudget",
            roundID: [UInt8](repeating: 3, count: 16),
            election: ElectionDocument(
                currency: Currency(code: "EUR", decimals: 2),
                pots: [],
                projects: [project]
            ),
            budget: Money(units: 100),
            ballot: BallotTerms(form: .approval, limits: BallotLimits()),
            rule: RuleTerms(
                id: "greedy",
                version: count.descriptor.version,
                options: count.options,
                tieOrder: "votes,id"
            ),
            rules: Array("The rules.\n".utf8),
            voters: [.secret],
            window: 1_767_225_600...1_768_435_200,
            paddedLength: 96
        )
        let issuers = try ["city", "ombudsman"].map { name in
            RehearsalRoles.Issuer(
                name: name,
                pageKey: try HostedRound.key(name),
                credentialKey: try IssuerSecretKey.generate(bits: 2_048)
            )
        }
        let box = try BoxSecretKey(secret: SHA256.digest(Array("box".utf8)).bytes)
        let roles = try RehearsalRoles(
            origin: HostedRound.origin,
            issuers: issuers,
            box: box,
            key: HostedRound.key
        )
        return try Rehearsal(plan, roles: roles, key: HostedRound.key)
    }

    @Test("are given once, the same for the same request, on a host without a record")
    func once() async throws {
        let rehearsal = try self.rehearsal()
        let keeping = InMemoryIssuance()
        let desk = try IssuingDesk(
            rehearsal.terms,
            register: rehearsal.register,
            issuer: 1,
            key: rehearsal.roles.issuers[1].credentialKey,
            keeping: keeping,
            isOpen: { true }
        ) { 0 }
        var random = SystemRandomNumberGenerator()
        let key = try HostedRound.key("ballot").verificationKey
        let wishes = try (0..<2).map { _ in
            try CredentialWish(rehearsal.terms, issuer: 1, key: key, using: &random)
        }
        let bodies = try wishes.map { wish in
            let application = wish.application(rehearsal.terms, issuer: 1, leaf: 0)
            let signed = application.signed(by: try rehearsal.enrolmentKey(0))
            return CredentialExchange.Request(application: signed, proof: nil).encoded
        }
        try await TestServer.run(HostedRecords(), { $1.issuing = [desk] }) { server in
            let target = "/v1/issuers/1/credentials"
            let type = [("Content-Type", "application/cbor")]
            let first = try await server.ask("POST", target, type, body: bodies[0])
            #expect(first.status == 200 && first.headers["content-type"] == "application/cbor")
            let answer = try CredentialExchange.Answer(decoding: first.body)
            #expect(answer.issuer == 1 && answer.leaf == 0)
            _ = try wishes[0].credential(answer: answer.signature)
            let again = try await server.ask("POST", target, type, body: bodies[0])
            #expect(again.status == 200 && again.body == first.body)
            let other = try await server.ask("POST", target, type, body: bodies[1])
            #expect(other.status == 409 && other.text.contains("credential-already-issued"))
            let broken = try await server.ask("POST", target, type, body: Array(bodies[0].dropLast()))
            #expect(broken.status == 400 && broken.text.contains("\"offset\":"))
            let elsewhere = try await server.ask("POST", "/v1/issuers/0/credentials", type, body: bodies[0])
            #expect(elsewhere.status == 404)
        }
        #expect(try await keeping.answered() == [0])
    }
}
