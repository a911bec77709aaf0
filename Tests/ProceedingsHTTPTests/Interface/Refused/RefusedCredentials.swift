internal import Proceedings
internal import Signing
internal import Testing

/// What issuers refuse, with the desk at which each is asked for. Voter 0 votes in secret with a key, voter 1 in the open,
/// voter 2 in secret with a code.
struct RefusedCredentials {
    private let rehearsal: Rehearsal

    init() throws {
        self.rehearsal = try SecretRound.rehearsal(voters: [.secret, .open, .secret], keyless: [2])
    }

    func all() throws -> [(desk: IssuingDesk, requests: [Refusals.Request])] {
        let good = try self.body(leaf: 0, seed: 1)
        let open = [
            self.request("credential-encoding", Array(good.dropLast())), self.request("truncated-body", nil),
            self.request("too-large", [UInt8](repeating: 0, count: 9_000)),
            self.request("unsupported-media-type", good, [("Content-Type", "text/html")]),
            self.request("not-acceptable", good, [("Accept", "image/png")]),
            self.request("not-found", good, issuer: 0),
            self.request("credential-not-secret", try self.body(leaf: 1, seed: 1)),
            self.request("credential-signature", try self.body(leaf: 0, seed: 1, signer: "stranger")),
            self.request("credential-unproven", try self.body(leaf: 2, seed: 1)),
            self.request("credential-other-issuer", try self.body(leaf: 0, seed: 1, issuer: 0)),
            self.request("credential-blinded-message", try self.body(leaf: 0, seed: 1, isTooLarge: true)),
            self.request("", good), self.request("credential-already-issued", try self.body(leaf: 0, seed: 2)),
        ]
        let foreign = try self.body(leaf: 1, seed: 1)
        let many = [Refusals.Request](repeating: self.request("credential-not-secret", foreign), count: 15)
        return [
            (try self.desk(), open), (try self.desk(isOpen: false), [self.request("credential-not-open", good)]),
            (try self.desk(FailingIssuance()), [self.request("credential-repository-storage", good)]),
            (try self.desk(), many + [self.request("too-many-attempts", foreign)]),
        ]
    }

    private func desk(_ keeping: any IssuanceKeeping = InMemoryIssuance(), isOpen: Bool = true) throws -> IssuingDesk {
        try IssuingDesk(
            self.rehearsal.terms,
            register: self.rehearsal.register,
            issuer: 1,
            key: self.rehearsal.roles.issuers[1].credentialKey,
            keeping: keeping,
            isOpen: { isOpen },
            clock: { 0 }
        )
    }

    private func body(
        leaf: Int,
        seed: UInt64,
        signer: String? = nil,
        issuer: Int = 1,
        isTooLarge: Bool = false
    ) throws -> [UInt8] {
        var random = SeededRandom(seed: seed)
        let terms = self.rehearsal.terms
        let key = try HostedRound.key("ballot").verificationKey
        let wish = try CredentialWish(terms, issuer: issuer, key: key, using: &random)
        var application = wish.application(terms, issuer: issuer, leaf: leaf)
        if isTooLarge {
            let blinded = [UInt8](repeating: 0xFF, count: application.blinded.count)
            application = CredentialApplication(manifest: terms.hash, issuer: issuer, leaf: leaf, blinded: blinded)
        }
        let name = signer ?? "enrolment-\(leaf)"
        let signed = application.signed(by: try HostedRound.key(name))
        return CredentialExchange.Request(application: signed, proof: nil).encoded
    }

    private func request(
        _ code: String,
        _ body: [UInt8]?,
        _ headers: [(String, String)] = [("Content-Type", "application/cbor")],
        issuer: Int = 1
    ) -> Refusals.Request {
        Refusals.Request(
            code: code,
            operation: "POST /v1/issuers/{issuer}/credentials",
            target: "/v1/issuers/\(issuer)/credentials",
            headers: headers,
            body: body,
            isCutOff: body == nil
        )
    }
}

/// Answers of an issuer that cannot be kept.
private struct FailingIssuance: IssuanceKeeping {
    private static let fault = RepositoryError(.storage, "the disk is full")

    func check(of leaf: Int) async throws(RepositoryError) -> Digest? { throw Self.fault }
    func answer(of leaf: Int) async throws(RepositoryError) -> IssuanceBook.Answer? { throw Self.fault }
    func keep(_ answer: IssuanceBook.Answer, of leaf: Int) async throws(RepositoryError) -> IssuanceBook.Answer {
        throw Self.fault
    }
    func answered() async throws(RepositoryError) -> [Int] { throw Self.fault }
}
