internal import BallotRules
internal import Credentials
internal import Deliberation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing

@Suite("Credentials over HTTP")
struct CredentialTests {
    @Test("are given once, the same for the same request, on a host without a record")
    func once() async throws {
        let rehearsal = try SecretRound.rehearsal()
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
