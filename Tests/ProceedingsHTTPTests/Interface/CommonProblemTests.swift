internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import Proceedings
internal import Testing

@testable internal import ProceedingsHTTP

/// What every operation can answer, asked for at every operation.
@Suite("The problems of every operation") struct CommonProblemTests {
    /// Path and query of the first example of each operation.
    private static func targets(_ document: InterfaceDocument) throws -> [(
        operation: InterfaceOperation, target: String
    )] {
        try document.operations.map { operation in
            let example = try #require(InterfaceExample.all(of: operation).first, "\(operation)")
            return (operation, try example.target())
        }
    }

    private static func check(_ answer: Answer, _ code: String, _ operation: InterfaceOperation) {
        let found = InterfaceTests.code(answer, operation.check, "\(operation)")
        #expect(found == code, "\(operation): \(answer.text)")
        #expect(operation.commonCodes[answer.status]?.contains(code) ?? false, "\(operation): \(code)")
    }

    @Test("addresses, methods and queries that cannot be") func addresses() async throws {
        let world = try await SharedWorld.world
        let document = try InterfaceDocument()
        try await TestServer.run(world.hosted) { server in
            for (operation, target) in try Self.targets(document) {
                let path = target.split(separator: "?").first.map(String.init) ?? target
                let cases = [
                    ("bad-query", operation.method, path + "?a=1&a=2"), ("bad-path", operation.method, path + "/%zz"),
                    ("target-too-long", operation.method, path + "?a=" + String(repeating: "a", count: 5_000)),
                    ("method-not-allowed", "DELETE", path),
                ]
                for (code, method, target) in cases {
                    Self.check(try await server.ask(method, target), code, operation)
                }
                let tooMany = try await server.ask("DELETE", path)
                #expect(tooMany.headers["allow"]?.contains(operation.method) ?? false, "\(operation)")
            }
        }
    }

    @Test("more requests than may be") func rates() async throws {
        let world = try await SharedWorld.world
        let document = try InterfaceDocument()
        let now = ContinuousClock.now
        try await TestServer.run(world.hosted) { (options, services) in
            options.readRate = HTTPOptions.Rate(perSecond: 1, burst: 1)
            options.writeRate = HTTPOptions.Rate(perSecond: 1, burst: 1)
            services.instant = { now }
        } _: { server in
            _ = (try await server.ask("GET", "/health"), try await server.ask("POST", "/v1/cards"))
            for (operation, target) in try Self.targets(document) {
                let answer = try await server.ask(operation.method, target)
                Self.check(answer, "too-many-requests", operation)
                #expect(answer.headers["retry-after"] == "1", "\(operation)")
            }
        }
    }

    @Test("octets that are no HTTP, and heads that are too large") func malformed() async throws {
        let document = try InterfaceDocument()
        let operation = try #require(document.operation("GET", "/health"))
        let many = (0..<200).map { "X-\($0): 1\r\n" }.joined()
        let cases = [
            "\u{16}\u{3}\u{1} not HTTP at all\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n\(many)\r\n",
            "GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 40_000))\r\n\r\n",
            "POST /v1/cards HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
        ]
        try await TestServer.run(HostedRecords()) { server in
            for text in cases {
                let place = String(text.prefix(40))
                let answer = try #require(Answer(try await server.closing(Array(text.utf8))), "\(place): no answer")
                Self.check(answer, "malformed-request", operation)
                #expect(
                    answer.headers["connection"] == "close" && answer.headers["content-language"] == "nl",
                    "\(place)"
                )
                #expect(answer.headers["x-content-type-options"] == "nosniff", "\(place)")
            }
        }
    }

    /// Nothing from outside brings this about, so a route is added that fails in a way that none does.
    @Test("a failure that nobody thought of") func unknown() async throws {
        struct Secret: Error { let text = "cabinet north" }
        let today = try #require(Day("2026-03-09"))
        let services = HTTPServices(hosted: HostedRecords(), today: { today })
        let log = LogLines()
        let router = Router(context: HTTPContext.self)
        router.add(
            middleware: Front(services: services, options: HTTPOptions(), templates: Templates(), logger: log.logger)
        )
        router.get("/health") { _, _ -> Response in throw Secret() }
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let app = Application(
            responder: router.buildResponder(),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { continuation.yield($0.localAddress?.port ?? 0) }
        )
        let document = try InterfaceDocument()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await app.run() }
            var iterator = ports.makeAsyncIterator()
            let server = TestServer(port: try #require(await iterator.next()))
            let answer = try await server.ask("GET", "/health")
            group.cancelAll()
            #expect(answer.status == 500 && !answer.text.contains("cabinet"))
            Self.check(answer, "unknown", try #require(document.operation("GET", "/health")))
        }
        #expect(log.text.contains("Secret") && !log.text.contains("cabinet"))
    }

    @Test("a storage that fails, at every operation on a record") func storage() async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        let (hosted, library) = (HostedRecords(), FailingLibrary())
        try await round.serve(in: hosted, library: library)
        let ballot = try round.ballot(0, [0])
        let document = try InterfaceDocument()
        let asked = [
            "/entries", "/entries/{number}", "/checkpoint", "/election", "/rules", "/entries/{number}/receipt",
        ]
        try await TestServer.run(hosted) { server in
            library.fail()
            for path in asked {
                let operation = try #require(document.operation("GET", "/v1/records/{record}" + path))
                let target = "/v1/records/round" + path.replacing("{number}", with: "0")
                Self.check(try await server.ask("GET", target), "storage", operation)
            }
            let post = try #require(document.operation("POST", "/v1/records/{record}/entries"))
            let answer = try await server.ask("POST", "/v1/records/round/entries", body: ballot)
            #expect(InterfaceTests.code(answer, document.check, "POST") == "storage" && post.names("storage", 503))
        }
    }
}
