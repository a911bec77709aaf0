internal import Deliberation
internal import Foundation
internal import Proceedings
internal import Testing
internal import TransparencyLog

@testable internal import ProceedingsHTTP

/// Handing things in: what is taken, what is refused, and with which code.
@Suite struct WritingTests {
    static let cbor = [("Content-Type", "application/cbor")]
    static let entries = "/v1/records/round/entries"

    /// Sixteen ballots of one voter at once, each the first of its chain: one counts, the others lose.
    @Test func oneVoterHasOneBallot() async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        let before = round.rehearsal.entries.count
        let choices = [[0], [1], [2], [3], [0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3], []]
        var ballots: [[UInt8]] = []
        for number in 0..<16 {
            var copy = round
            ballots.append(try copy.ballot(0, choices[number % choices.count]))
        }
        let hosted = HostedRecords()
        try await round.serve(in: hosted)
        let all = ballots
        try await TestServer.run(hosted) { server in
            for time in 0..<2 {
                let answers = try await withThrowingTaskGroup(of: (Int, Answer).self) { group in
                    for (number, ballot) in all.enumerated() {
                        group.addTask {
                            (
                                number,
                                try await server.ask("POST", WritingTests.entries, WritingTests.cbor, body: ballot)
                            )
                        }
                    }
                    return try await group.reduce(into: [Int: Answer]()) { $0[$1.0] = $1.1 }
                }
                let taken = answers.values.filter { $0.status == 200 || $0.status == 201 }
                let kept = Set(taken.map(\.body))
                #expect(kept.count == 1)
                #expect(answers.values.count { $0.status == 201 } == (time == 0 ? 1 : 0))
                let refused = answers.values.filter { $0.status == 409 }
                #expect(taken.count + refused.count == 16)
                for answer in refused { #expect(answer.text.contains("\"code\":\"sequence\"")) }
            }
            let list = try await server.ask("GET", WritingTests.entries, [("Accept", "application/json")])
            let value = try DataValue(parsing: Array(list.body.dropLast()))
            #expect(value["size"] == .number(before + 1))
        }
    }

    /// Requests by the code that they are answered with.
    @Test func whatIsRefusedSaysWhy() async throws {
        let world = try await SampleWorld()
        var broken = world.nextBallot
        broken[broken.count - 1] ^= 1
        let foreign = try WritingTests.foreignBallot()
        let cases: [(code: String, status: Int, method: String, path: String, type: String, body: [UInt8])] = [
            ("not-found", 404, "POST", "/v1/records/none/entries", "application/cbor", [1]),
            ("encoding", 400, "POST", WritingTests.entries, "application/cbor", [0xFF, 0xFF]),
            ("encoding", 400, "POST", WritingTests.entries, "application/cbor", []),
            ("too-large", 413, "POST", WritingTests.entries, "application/cbor", [UInt8](repeating: 0, count: 4_097)),
            ("unsupported-media-type", 415, "POST", WritingTests.entries, "text/html", [1]),
            (
                "bad-submission", 400, "POST", WritingTests.entries, "application/vnd.buurtstem.submission",
                [0, 0, 0, 9, 1]
            ),
            (
                "file-not-named", 422, "POST", WritingTests.entries, "application/vnd.buurtstem.submission",
                Submission(world.nextBallot, texts: [[65]]).encoded
            ), ("invalid-signature", 422, "POST", WritingTests.entries, "application/cbor", broken),
            ("foreign-round", 422, "POST", WritingTests.entries, "application/cbor", foreign),
            ("phase", 409, "POST", "/v1/records/closed/entries", "application/cbor", world.nextBallot),
            ("hash-not-in-record", 422, "PUT", "/v1/records/done/outcome", "text/plain", [1, 2, 3]),
            ("hash-not-in-record", 422, "PUT", "/v1/records/closed/outcome", "text/plain", world.outcome),
            ("other-kind", 404, "PUT", "/v1/records/panels/outcome", "text/plain", [1]),
            ("method-not-allowed", 405, "DELETE", WritingTests.entries + "/0", "", []),
            ("method-not-allowed", 405, "PROPFIND", WritingTests.entries, "", []),
            ("no-witness", 404, "POST", "/witness/add-checkpoint", "text/plain", [1]),
        ]
        try await TestServer.run(world.hosted) { server in
            for (code, status, method, path, type, body) in cases {
                let headers = type.isEmpty ? [] : [("Content-Type", type)]
                let answer = try await server.ask(method, path, headers, body: type.isEmpty ? nil : body)
                #expect(answer.status == status, "\(code): \(answer.text)")
                #expect(answer.text.contains("\"code\":\"\(code)\""), "\(code): \(answer.text)")
                if status == 405 { #expect(answer.headers["allow"]?.isEmpty == false) }
                if status == 415 { #expect(answer.headers["accept-post"]?.contains("application/cbor") == true) }
            }
        }
    }

    @Test func theOutcomeCanBeHandedInByAnybody() async throws {
        let world = try await SampleWorld()
        try await TestServer.run(world.hosted) { server in
            let path = "/v1/records/done/"
            #expect(try await server.ask("GET", path + "outcome").status == 404)
            let outcome = try await server.ask("PUT", path + "outcome", [], body: world.outcome)
            #expect(outcome.status == 204, "\(outcome.text)")
            #expect(try await server.ask("PUT", path + "trace", [], body: world.trace).status == 204)
            #expect(try await server.ask("PUT", path + "research.pb", [], body: world.research).status == 204)
            #expect(try await server.ask("GET", path + "outcome").body == world.outcome)
            let package = try await server.ask("GET", path + "package")
            #expect(package.status == 200, "\(package.text.prefix(200))")
            let report = try await Verifier(MemorySource(package.body), input: VerificationInput()).verify()
            #expect(report.isGood, "\(report)")
        }
    }

    @Test func thePanelsPackageVerifies() async throws {
        let world = try await SampleWorld()
        try await TestServer.run(world.hosted) { server in
            let package = try await server.ask("GET", "/v1/records/decided/package")
            #expect(package.status == 200, "\(package.text.prefix(200))")
            let report = try await Verifier(MemorySource(package.body), input: VerificationInput()).verify()
            #expect(report.isGood, "\(report)")
        }
    }

    private static func foreignBallot() throws -> [UInt8] {
        var other = try HostedRound(open: 5)
        try other.rehearsal.open(at: HostedRound.times.opens)
        return try other.ballot(0, [0])
    }
}
