internal import Proceedings
internal import ProceedingsHTTP
internal import Testing
internal import TransparencyLog

@Suite struct EntryTests {
    @Test func aBallotGetsAReceiptOnceAndTheSameAgain() async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        let hosted = HostedRecords()
        try await round.serve(in: hosted)
        let ballot = try round.ballot(0, [0, 1])
        try await TestServer.run(hosted) { server in
            let entries = "/v1/records/round/entries"
            let first = try await server.ask("POST", entries, [("Content-Type", "application/cbor")], body: ballot)
            #expect(first.status == 201, "\(first.text)")
            let receipt = try Receipt(parsing: first.body)
            #expect(receipt.extra == ballot)
            #expect(first.headers["location"] == entries + "/\(receipt.index)")
            let checkpoint = try await server.ask("GET", "/v1/records/round/checkpoint")
            let note = try SignedNote(parsing: checkpoint.body)
            #expect(note == receipt.note)
            #expect(try Checkpoint(text: note.text).size == receipt.index + 1)
            let again = try await server.ask("POST", entries, [("Content-Type", "application/cbor")], body: ballot)
            #expect(again.status == 200)
            #expect(again.body == first.body)
        }
    }

    /// What never changes may be kept for ever, by form; what is kept already is not sent again.
    @Test func cachesAreTold() async throws {
        let world = try await SharedWorld.world
        try await TestServer.run(world.hosted) { server in
            for (path, isForever) in [
                ("/v1/records/done/entries/0", true), ("/v1/records/done/tile/0/000.p/3", true),
                ("/v1/records/done/checkpoint", false), ("/v1/records/done/entries", false), ("/", false),
            ] {
                let first = try await server.ask("GET", path)
                #expect(first.status == 200)
                #expect(first.headers["vary"] == "Accept, Accept-Language")
                #expect(first.headers["cache-control"]?.contains("immutable") == isForever, "\(path)")
                let tag = try #require(first.headers["etag"])
                let again = try await server.ask("GET", path, [("If-None-Match", "\"x\", W/\(tag)")])
                #expect(again.status == 304 && again.body.isEmpty && again.headers["etag"] == tag, "\(path)")
                let head = try await server.ask("HEAD", path)
                #expect(head.status == 200 && head.body.isEmpty)
                #expect(head.headers["content-length"] == first.headers["content-length"])
            }
        }
    }

    @Test func healthIsUp() async throws {
        try await TestServer.run(HostedRecords()) { server in
            let answer = try await server.ask("GET", "/health")
            #expect(answer.status == 200)
            #expect(answer.text == "{\"status\":\"up\"}\n")
        }
    }
}
