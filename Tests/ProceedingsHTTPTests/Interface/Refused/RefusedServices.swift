internal import Deliberation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing
internal import TransparencyLog

/// Services that cannot do what they are asked: one that stops, one without the key, one with too much to do, one that reads
/// something else than it wrote.
enum RefusedServices {
    static func refuse(_ refusals: Refusals) async throws {
        try await self.stopping(refusals)
        try await self.withoutKey(refusals)
        try await self.overloaded(refusals)
        try await self.damaged(refusals)
        try await self.damagedCount(refusals)
        let requests = [
            Refusals.Request(code: "not-ready", operation: "GET /ready", target: "/ready"),
            Refusals.Request(code: "no-metrics", operation: "GET /metrics", target: "/metrics"),
        ]
        let answers = try await TestServer.run(HostedRecords()) { (_, services) in
            services.readiness = { "no disk" }
        } _: {
            try await Refusals.ask(requests, $0)
        }
        try refusals.note(answers)
    }

    private static func request(_ code: String, _ body: [UInt8] = [0xFF]) -> Refusals.Request {
        Refusals.Request(
            code: code,
            operation: "POST /v1/records/{record}/entries",
            target: "/v1/records/round/entries",
            headers: [("Content-Type", "application/cbor")],
            body: body
        )
    }

    private static func stopping(_ refusals: Refusals) async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        let hosted = HostedRecords()
        try await round.serve(in: hosted)
        let (name, ballot) = (try #require(RecordName("round")), try round.ballot(0, [0]))
        await hosted[name]?.stop()
        let request = self.request("stopping", ballot)
        try refusals.note(try await TestServer.run(hosted) { try await Refusals.ask([request], $0) })
    }

    private static func withoutKey(_ refusals: Refusals) async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        let (hosted, library) = (HostedRecords(), InMemoryLibrary())
        try await round.serve(in: hosted, library: library)
        let name = try #require(RecordName("round"))
        await hosted[name]?.stop()
        let today = try HostedEvening.day("2026-03-09")
        hosted.add(try await RecordService.open(name, in: library, signer: nil, today: { today }))
        let request = self.request("other-key", try round.ballot(0, [0]))
        try refusals.note(try await TestServer.run(hosted) { try await Refusals.ask([request], $0) })
    }

    private static func overloaded(_ refusals: Refusals) async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        let (hosted, library) = (HostedRecords(), FailingLibrary())
        try await round.serve(in: hosted, library: library)
        let name = try #require(RecordName("round"))
        let service = try #require(hosted[name])
        let (ballot, request) = (try round.ballot(0, [0]), self.request("overloaded"))
        library.hold(true)
        let answers = try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { _ = try? await service.submit(Submission(ballot)) }
            // What waits is taken up in one go as long as nothing is being made durable.
            while !library.isWaiting { await Task.yield() }
            for _ in 0..<RecordService.mostWaiting {
                group.addTask { _ = try? await service.submit(Submission([0xFF])) }
            }
            while await service.waitingCount < RecordService.mostWaiting { await Task.yield() }
            let answers = try await TestServer.run(hosted) { try await Refusals.ask([request], $0) }
            library.hold(false)
            return answers
        }
        try refusals.note(answers)
    }

    private static func damaged(_ refusals: Refusals) async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        let (hosted, library) = (HostedRecords(), FailingLibrary())
        try await round.serve(in: hosted, library: library)
        let ballot = try round.ballot(0, [0])
        let (first, second) = (self.request("storage", ballot), self.request("damaged-record", ballot))
        library.loseAnswers()
        try refusals.note(try await TestServer.run(hosted) { try await Refusals.ask([first], $0) })
        library.damage()
        try refusals.note(try await TestServer.run(hosted) { try await Refusals.ask([second], $0) })
    }

    /// A certified round that is not read back as it was written.
    private static func damagedCount(_ refusals: Refusals) async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        try round.rehearsal.close(at: HostedRound.times.closes)
        _ = try round.rehearsal.certify(engine: "buurtstem test")
        let (hosted, library) = (HostedRecords(), FailingLibrary())
        try await round.serve(in: hosted, library: library)
        library.damage()
        let requests = [
            "/v1/records/{record}/outcome", "/v1/records/{record}/ballots.json", "/records/{record}/outcome",
        ].map {
            Refusals.Request(
                code: "damaged-record",
                operation: "GET \($0)",
                target: $0.replacing("{record}", with: "round"),
                headers: [("Accept", "application/json, */*;q=0.9")]
            )
        }
        try refusals.note(try await TestServer.run(hosted) { try await Refusals.ask(requests, $0) })
    }
}
