internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

@testable internal import ProceedingsHTTP

/// Readiness, a storage that fails, and being a witness.
@Suite struct OperationTests {
    @Test func whatIsNotReadySaysSoAndNotWhy() async throws {
        try await TestServer.run(HostedRecords()) { (_, services) in
            services.readiness = { "the disk of the second cabinet" }
        } _: { server in
            let answer = try await server.ask("GET", "/ready")
            #expect(answer.status == 503)
            #expect(answer.headers["retry-after"] != nil)
            #expect(answer.text.contains("not-ready") && !answer.text.contains("cabinet"))
            #expect(try await server.ask("GET", "/metrics").status == 404)
        }
    }

    @Test func aStorageThatFailsTellsNobodyWhy() async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        let (hosted, library, log) = (HostedRecords(), FailingLibrary(), LogLines())
        try await round.serve(in: hosted, library: library)
        let ballot = try round.ballot(0, [0])
        try await TestServer.run(hosted, logger: log.logger) { server in
            library.fail()
            let post = [("Content-Type", "application/cbor")]
            for (method, path) in [
                ("POST", "/v1/records/round/entries"), ("GET", "/v1/records/round/entries"),
                ("GET", "/v1/records/round/checkpoint"), ("GET", "/v1/records/round/rules"), ("GET", "/records/round"),
            ] {
                let answer = try await server.ask(method, path, post, body: method == "POST" ? ballot : nil)
                #expect(answer.status == 503, "\(method) \(path)")
                #expect(answer.headers["retry-after"] != nil)
                #expect(answer.text.contains("\"code\":\"storage\""))
                #expect(!answer.text.contains("cabinet"))
            }
        }
        #expect(log.text.contains("RepositoryError"))
        #expect(!log.text.contains("cabinet"))
    }

    @Test func itIsAWitnessForOtherLogs() async throws {
        let log = try OtherLog()
        let desk = ActorWitness(try log.witness())
        let other = try OtherLog(origin: "unknown.example/log")
        let request = { (old: UInt64, new: UInt64) in
            WitnessRequest(oldSize: old, proof: try log.proof(old, new), note: try log.note(new)).bytes
        }
        let cases: [(name: String, body: [UInt8], status: Int)] = [
            ("first", try request(0, 3), 200), ("again from there", try request(3, 5), 200),
            ("an old size that is no more", try request(3, 6), 409), ("nonsense", [1, 2, 3], 400), ("nothing", [], 400),
            (
                "a log that is not followed",
                WitnessRequest(oldSize: 0, proof: [], note: try other.note(3)).bytes, 404
            ),
            (
                "a proof that does not hold",
                WitnessRequest(oldSize: 5, proof: [Digest.zero], note: try log.note(6)).bytes, 422
            ), ("a larger old size", WitnessRequest(oldSize: 9, proof: [], note: try log.note(6)).bytes, 400),
        ]
        try await TestServer.run(HostedRecords()) { (_, services) in
            services.witness = desk
        } _: { server in
            for (name, body, status) in cases {
                let answer = try await server.ask("POST", "/witness/add-checkpoint", [], body: body)
                #expect(answer.status == status, "\(name): \(answer.text)")
                if name == "first" { #expect(answer.text.hasPrefix("— witness.example ")) }
                if status == 409 {
                    #expect(answer.headers["content-type"] == "text/x.tlog.size")
                    #expect(answer.text == "5\n")
                }
            }
        }
    }
}
