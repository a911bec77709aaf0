internal import Deliberation
internal import Proceedings
internal import Signing
internal import Testing

/// Residents with codes: one who used hers, one on paper, and one in a round whose register is made.
struct RefusedTown {
    let desk: EnrolmentDesk
    /// One whose storage fails.
    let failing: EnrolmentDesk
    private let codes: [VotingCode]

    init(attempts: Int = 40) throws {
        var random = SeededRandom(seed: 7)
        let pepper = try #require(CodePepper(try SecretBytes([UInt8](repeating: 7, count: 32))))
        let (persons, open) = (InMemoryPersons(), try #require(RecordName("open")))
        let made = try #require(RecordName("made"))
        self.codes = (0..<5).map { _ in VotingCode(using: &random) }
        for (number, code) in self.codes.prefix(4).enumerated() {
            let salt = SHA256.digest([UInt8(number)])
            let kind: RegisterLeaf.Kind = number == 2 ? .paper : .open
            let holder = CodeHolder(reference: "person \(number)", salt: salt, kind: kind, key: nil)
            persons.add(holder, lookup: pepper.lookup(code), in: number == 3 ? made : open)
        }
        persons.closeRegister(of: made)
        let roomy = AttemptLimiter<Digest>(source: AttemptLimit(burst: attempts, pause: 604_800_000))
        self.desk = EnrolmentDesk(persons, pepper: pepper, limiter: roomy) { 0 }
        self.failing = EnrolmentDesk(FailingPersons(), pepper: pepper) { 0 }
    }

    func requests() throws -> [Refusals.Request] {
        let good = try self.enrolment(self.codes[0], "a")
        var requests: [Refusals.Request] = []
        for operation in ["enrolments", "cards"] {
            let body = { (code: String) throws -> [UInt8] in
                operation == "cards" ? self.card(code) : try self.enrolment(self.codes[0], "a", text: code)
            }
            let some = try body(self.codes[1].text)
            requests += [
                self.request(operation, "bad-submission", Array("[]".utf8)),
                self.request(operation, "truncated-body", nil),
                self.request(operation, "too-large", [UInt8](repeating: 32, count: 5_000)),
                self.request(operation, "unsupported-media-type", some, [("Content-Type", "text/plain")]),
                self.request(operation, "not-acceptable", some, [("Accept", "image/png")]),
                self.request(operation, "voting-code-length", try body("ABCD")),
                self.request(operation, "voting-code-character", try body("ABCD-EFGU-JKMNP")),
                self.request(operation, "voting-code-check", try body(self.typo(self.codes[0]))),
            ]
        }
        requests += [
            self.request(
                "enrolments",
                "enrolment-possession",
                try self.enrolment(self.codes[0], "a", text: self.codes[1].text)
            ),
            self.request("enrolments", "enrolment-code-unknown", try self.enrolment(self.codes[4], "a")),
            self.request("cards", "enrolment-code-unknown", self.card(self.codes[4].text)),
            self.request("enrolments", "enrolment-on-paper", try self.enrolment(self.codes[2], "a")),
            self.request(
                "enrolments",
                "enrolment-register-made",
                try self.enrolment(self.codes[3], "a", round: "made")
            ),
            self.request("enrolments", nil, good),
            self.request("enrolments", "enrolment-code-used", try self.enrolment(self.codes[0], "b")),
            self.request("enrolments", "enrolment-key-taken", try self.enrolment(self.codes[1], "a")),
        ]
        return requests
    }

    func failures() throws -> [Refusals.Request] {
        [
            self.request("enrolments", "enrolment-repository-storage", try self.enrolment(self.codes[0], "a")),
            self.request("cards", "enrolment-repository-storage", self.card(self.codes[0].text)),
        ]
    }

    /// Wrong attempts until there may be no more.
    func attempts() throws -> [Refusals.Request] {
        let wrong = try self.enrolment(self.codes[4], "a")
        return [Refusals.Request](repeating: self.request("enrolments", "enrolment-code-unknown", wrong), count: 15) + [
            self.request("enrolments", "too-many-attempts", wrong),
            self.request("cards", "too-many-attempts", self.card(self.codes[4].text)),
        ]
    }

    private func request(
        _ operation: String,
        _ code: String?,
        _ body: [UInt8]?,
        _ headers: [(String, String)] = [("Content-Type", "application/json")]
    ) -> Refusals.Request {
        Refusals.Request(
            code: code ?? "",
            operation: "POST /v1/\(operation)",
            target: "/v1/\(operation)",
            headers: headers,
            body: body,
            isCutOff: body == nil
        )
    }

    private func enrolment(_ code: VotingCode, _ key: String, text: String? = nil, round: String = "open") throws
        -> [UInt8]
    {
        let (key, name) = (try HostedRound.key(key), try #require(RecordName(round)))
        let signature = EnrolmentRequest(round: name, code: code, by: key).signature.bytes
        let halves = [signature.prefix(32), signature.suffix(32)].map { Digest($0)?.hexadecimal ?? "" }
        return DataValue.map([
            "round": .text(round), "code": .text(text ?? code.text), "key": .text(key.verificationKey.hexadecimal),
            "signature": .text(halves.joined()),
        ]).canonicalBytes
    }

    private func card(_ code: String) -> [UInt8] {
        DataValue.map(["round": .text("open"), "code": .text(code)]).canonicalBytes
    }

    private func typo(_ code: VotingCode) -> String {
        String(code.text.dropLast()) + (code.text.hasSuffix("7") ? "8" : "7")
    }
}

/// Persons whose storage fails.
private struct FailingPersons: PersonKeeping {
    func bind(
        _ key: VerificationKey,
        to lookup: Digest,
        in round: RecordName
    ) async throws(RepositoryError) -> KeyBinding { throw RepositoryError(.storage, "the disk is full") }

    func holder(of lookup: Digest, in round: RecordName) async throws(RepositoryError) -> CodeHolder? {
        throw RepositoryError(.storage, "the disk is full")
    }
}
