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
        let terms = round.rehearsal.terms
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
            _ = terms
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
