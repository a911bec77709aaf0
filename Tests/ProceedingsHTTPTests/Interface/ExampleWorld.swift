internal import Deliberation
internal import Foundation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing
internal import TransparencyLog

/// What the examples of the document are about: the sample records, and a desk of each kind. It is the same every time.
struct ExampleWorld: Sendable {
    let records: SampleWorld
    let enrolling: EnrolmentDesk
    let issuing: IssuingDesk
    let witness: ActorWitness
    /// Bodies with which the examples are made anew, by operation and name.
    let bodies: [String: [UInt8]]

    static let metrics = """
        # TYPE http_requests_total counter
        http_requests_total{method="GET",route="/health",status="200"} 2

        """

    init() async throws {
        let records = try await SampleWorld()
        self.records = records
        var random = SeededRandom(seed: 39)
        let codes = (0..<3).map { _ in VotingCode(using: &random) }
        self.enrolling = try ExampleWorld.desk(codes)
        let secret = try SecretRound.rehearsal()
        self.issuing = try IssuingDesk(
            secret.terms,
            register: secret.register,
            issuer: 1,
            key: secret.roles.issuers[1].credentialKey,
            keeping: InMemoryIssuance(),
            isOpen: { true },
            clock: { 0 }
        )
        let log = try OtherLog()
        self.witness = ActorWitness(try log.witness())
        var bodies = try ExampleWorld.files(records)
        for (name, bytes) in try ExampleWorld.entries(records) {
            bodies["POST /v1/records/{record}/entries \(name)"] = bytes
        }
        for (name, bytes) in try ExampleWorld.codes(codes) { bodies["POST /v1/\(name)"] = bytes }
        let first = WitnessRequest(oldSize: 0, proof: [], note: try log.note(3)).bytes
        for (name, bytes) in [("first", first), ("first-again", first), ("nonsense", Array("nonsense\n".utf8))] {
            bodies["POST /witness/add-checkpoint \(name)"] = bytes
        }
        let wish = try CredentialWish(
            secret.terms,
            issuer: 1,
            key: try HostedRound.key("ballot").verificationKey,
            using: &random
        )
        let application = wish.application(secret.terms, issuer: 1, leaf: 0).signed(by: try secret.enrolmentKey(0))
        let request = CredentialExchange.Request(application: application, proof: nil).encoded
        for (name, bytes) in [
            ("request", request), ("request-octets", request), ("other-issuer", request),
            ("cut-off", Array(request.dropLast())),
        ] { bodies["POST /v1/issuers/{issuer}/credentials \(name)"] = bytes }
        self.bodies = bodies
    }

    /// Puts the desks to work.
    func install(_ services: inout HTTPServices) {
        (services.enrolling, services.issuing, services.witness) = (self.enrolling, [self.issuing], self.witness)
        services.metrics = { ExampleWorld.metrics }
    }

    private static func desk(_ codes: [VotingCode]) throws -> EnrolmentDesk {
        let persons = InMemoryPersons()
        let pepper = try #require(CodePepper(try SecretBytes([UInt8](repeating: 7, count: 32))))
        let round = try #require(RecordName("round"))
        for (number, code) in codes.prefix(2).enumerated() {
            let salt = SHA256.digest([UInt8(number)])
            let holder = CodeHolder(reference: "person \(number)", salt: salt, kind: .open, key: nil)
            persons.add(holder, lookup: pepper.lookup(code), in: round)
        }
        return EnrolmentDesk(persons, pepper: pepper) { 0 }
    }

    private static func files(_ records: SampleWorld) throws -> [String: [UInt8]] {
        var bodies: [String: [UInt8]] = [:]
        for (file, bytes) in [
            ("outcome", records.outcome), ("trace", records.trace), ("research.pb", records.research),
        ] {
            for name in ["published", "published-octets", "panels", "not-found"] {
                bodies["PUT /v1/records/{record}/\(file) \(name)"] = bytes
            }
            bodies["PUT /v1/records/{record}/\(file) other-file"] = Array("something else\n".utf8)
        }
        return bodies
    }

    private static func entries(_ records: SampleWorld) throws -> [String: [UInt8]] {
        let ballot = records.nextBallot
        return [
            "ballot": ballot, "ballot-again": ballot, "ballot-again-json": ballot, "ballot-again-octets": ballot,
            "ballot-instead": records.otherBallot, "closed": ballot, "not-found": ballot,
            "cut-off": Array(ballot.dropLast()), "plan": records.plan.encoded,
        ]
    }

    private static func codes(_ codes: [VotingCode]) throws -> [String: [UInt8]] {
        let round = try #require(RecordName("round"))
        func enrolment(_ code: VotingCode, _ key: String) throws -> [UInt8] {
            let key = try HostedRound.key(key)
            let request = EnrolmentRequest(round: round, code: code, by: key)
            let signature = request.signature.bytes
            let halves = [signature.prefix(32), signature.suffix(32)].map { Digest($0)?.hexadecimal ?? "" }
            return DataValue.map([
                "round": .text("round"), "code": .text(code.text), "signature": .text(halves.joined()),
                "key": .text(key.verificationKey.hexadecimal),
            ]).canonicalBytes
        }
        func card(_ code: String) -> [UInt8] {
            DataValue.map(["round": .text("round"), "code": .text(code)]).canonicalBytes
        }
        return [
            "enrolments enrol": try enrolment(codes[0], "a"),
            "enrolments enrol-other-key": try enrolment(codes[0], "b"),
            "enrolments unknown-code": try enrolment(codes[2], "a"), "cards card": card(codes[1].text),
            "cards unknown-code": card(codes[2].text), "cards short-code": card("ABCD-EFGH"),
        ]
    }
}
