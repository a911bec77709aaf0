internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing

@Suite("Enrolling over HTTP")
struct EnrollingTests {
    private let persons = InMemoryPersons()
    private let desk: EnrolmentDesk
    private let codes: [VotingCode]

    init() throws {
        var random = SystemRandomNumberGenerator()
        let pepper = try #require(CodePepper(try SecretBytes([UInt8](repeating: 7, count: 32))))
        let round = try #require(RecordName("lindenwijk"))
        self.codes = (0..<3).map { _ in VotingCode(using: &random) }
        for (number, code) in self.codes.prefix(2).enumerated() {
            let salt = SHA256.digest([UInt8(number)])
            let holder = CodeHolder(reference: "person \(number)", salt: salt, kind: .open, key: nil)
            self.persons.add(holder, lookup: pepper.lookup(code), in: round)
        }
        self.desk = EnrolmentDesk(self.persons, pepper: pepper) { 0 }
    }

    private func body(_ code: VotingCode, _ key: String, text: String? = nil, round: String = "lindenwijk") throws
        -> [UInt8]
    {
        let key = try HostedRound.key(key)
        let name = try #require(RecordName("lindenwijk"))
        let request = EnrolmentRequest(round: name, code: code, by: key)
        let signature = request.signature.bytes
        let digits =
            (Digest(signature.prefix(32))?.hexadecimal ?? "") + (Digest(signature.suffix(32))?.hexadecimal ?? "")
        return DataValue.map([
            "round": .text(round), "code": .text(text ?? code.text.lowercased()),
            "key": .text(key.verificationKey.hexadecimal), "signature": .text(digits),
        ]).canonicalBytes
    }

    private func run(_ body: @escaping @Sendable (TestServer) async throws -> Void) async throws {
        let desk = self.desk
        try await TestServer.run(HostedRecords(), { $1.enrolling = desk }, body)
    }

    private func members(_ answer: Answer) throws -> [String: DataValue] {
        guard case .map(let members) = try DataValue(parsing: answer.body) else { return [:] }
        return members
    }

    @Test("gives the same answer to the same request, and 409 to another key")
    func once() async throws {
        let (first, other) = (try self.body(self.codes[0], "a"), try self.body(self.codes[0], "b"))
        let card = DataValue.map(["round": .text("lindenwijk"), "code": .text(self.codes[1].text)]).canonicalBytes
        try await self.run { server in
            let answer = try await server.ask("POST", "/v1/enrolments", body: first)
            #expect(answer.status == 200 && answer.headers["cache-control"] == "no-store")
            let told = try self.members(answer)
            #expect(told["reference"] == .text("person 0") && told["kind"] == .text("open"))
            #expect(told["key"] == .text(try HostedRound.key("a").verificationKey.hexadecimal))
            #expect(try await server.ask("POST", "/v1/enrolments", body: first).body == answer.body)
            let refused = try await server.ask("POST", "/v1/enrolments", [("Accept-Language", "en")], body: other)
            #expect(refused.status == 409 && refused.headers["content-type"] == "application/problem+json")
            let problem = try self.members(refused)
            #expect(problem["code"] == .text("enrolment-code-used"))
            #expect(
                problem["detail"] == .text("This voting code was used already, on another device. A code works once.")
            )
            let held = try self.members(try await server.ask("POST", "/v1/cards", body: card))
            #expect(held["reference"] == .text("person 1") && held["key"] == .null)
        }
    }

    @Test("says what is wrong with a request")
    func refusals() async throws {
        let good = try self.body(self.codes[0], "a")
        let cases: [(body: [UInt8], status: Int, code: String)] = [
            (try self.body(self.codes[2], "a"), 403, "enrolment-code-unknown"),
            (try self.body(self.codes[0], "a", text: self.codes[1].text), 403, "enrolment-possession"),
            (try self.body(self.codes[0], "a", text: "ABCD"), 422, "voting-code-length"),
            (try self.body(self.codes[0], "a", text: "ABCD-EFGU-JKMNP"), 422, "voting-code-character"),
            (try self.body(self.codes[0], "a", text: self.typo(self.codes[0])), 422, "voting-code-check"),
            (try self.body(self.codes[0], "a", round: "Linden wijk"), 400, "bad-submission"),
            (Array(good.dropLast()), 400, "bad-submission"), (Array("[]".utf8), 400, "bad-submission"),
            (Array("{}".utf8), 400, "bad-submission"), ([], 400, "bad-submission"), ([0xFF, 0], 400, "bad-submission"),
            ([UInt8](repeating: 32, count: 5_000), 413, "too-large"),
        ]
        try await self.run { server in
            for (number, one) in cases.enumerated() {
                let answer = try await server.ask("POST", "/v1/enrolments", body: one.body)
                #expect(answer.status == one.status, "case \(number)")
                #expect(try self.members(answer)["code"] == .text(one.code), "case \(number)")
            }
            let text = try await server.ask("POST", "/v1/enrolments", [("Content-Type", "text/plain")], body: good)
            #expect(text.status == 415)
            #expect(try await server.ask("GET", "/v1/enrolments").status == 405)
        }
        try await TestServer.run(HostedRecords()) { server in
            for target in ["/v1/enrolments", "/v1/cards", "/v1/issuers/0/credentials"] {
                let answer = try await server.ask("POST", target, body: good)
                #expect(answer.status == 404, "\(target)")
            }
        }
    }

    /// The code with its last character changed.
    private func typo(_ code: VotingCode) -> String {
        String(code.text.dropLast()) + (code.text.hasSuffix("7") ? "8" : "7")
    }

    @Test("answers 429 with the time to wait, and lets another source in")
    func limited() async throws {
        let (wrong, right) = (try self.body(self.codes[2], "a"), try self.body(self.codes[0], "a"))
        let desk = self.desk
        let change: (inout HTTPOptions, inout HTTPServices) -> Void = {
            $0.proxies = 1
            $1.enrolling = desk
        }
        try await TestServer.run(HostedRecords(), change) { server in
            var last: Answer?
            for _ in 0..<16 {
                last = try await server.ask("POST", "/v1/enrolments", [("X-Forwarded-For", "192.0.2.1")], body: wrong)
            }
            #expect(last?.status == 429 && last?.headers["retry-after"].flatMap { Int($0) } ?? 0 >= 1)
            let other = try await server.ask("POST", "/v1/enrolments", [("X-Forwarded-For", "192.0.2.2")], body: right)
            #expect(other.status == 200)
        }
    }
}
