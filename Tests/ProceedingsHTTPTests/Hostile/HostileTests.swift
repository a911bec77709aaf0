internal import Foundation
internal import Proceedings
internal import Testing

@testable internal import ProceedingsHTTP

/// Whatever is sent: an answer that says what is wrong, or a closed connection; never a fault of the server, never
/// anything about its inside.
@Suite struct HostileTests {
    /// What would be about the inside.
    static let inside = [
        ".swift", "Fatal", "fatal", "Swift.", "NIO", "Hummingbird", "RepositoryError", "sqlite", "0x0",
    ]

    static func check(_ raw: [UInt8], _ place: @autoclosure () -> String) {
        guard !raw.isEmpty else { return }
        guard let answer = Answer(raw) else {
            Issue.record("\(place()): no HTTP: \(raw.prefix(80))")
            return
        }
        #expect(answer.status < 500, "\(place()): \(answer.status)")
        guard answer.status >= 400 else { return }
        for word in HostileTests.inside { #expect(!answer.text.contains(word), "\(place()): \(answer.text)") }
    }

    @Test(arguments: [
        ("/v1/records/round/..", 400), ("/v1/records/%2e%2e", 400), ("/v1//records", 400), ("/v1/records//", 400),
        ("/v1/records/round/texts/..%2F..%2Fetc%2Fpasswd", 404), ("/v1/records/round%00", 400),
        ("/v1/records/%c0%af", 400), ("/v1/records/%", 400), ("/v1/records/%zz", 400), ("/v1/records/ro und", 400),
        ("/v1/records/ROUND", 404), ("/v1/records/round/entries/-1", 404), ("/v1/records/round/entries/1e3", 404),
        ("/v1/records/round/entries/99999999999999999999", 404), ("/v1/records/round/entries/007", 404),
        ("/v1/records/round/tile/0/../000", 400), ("/v1/records/round/tile/9/000", 404),
        ("/v1/records/round/tile/entries/000.p/0", 404), ("/v1/records/round/tile/0/000.p/257", 404),
        ("/v1/records/round/tile/tile/0/000", 404), ("/v1/records/round/entries?from=9223372036854775807", 400),
        ("/v1/records/round/entries?from=1&from=2", 400), ("/v1/records/round/entries?from=%ff", 400),
        ("/v1/records/round/entries?count=999999999999999", 200),
        ("/v1/records/round/consistency?from=0&to=99999", 404),
        ("/v1/records/round/consistency?from=5&to=1", 404), ("/v1/records/panels/initiatives/%F0%9F%8C%B3", 404),
        ("/v1/records/panels/register?quarter=0000-Q1", 400), ("/problems/<script>", 404), ("/\u{202E}", 404),
    ])
    func pathsGoNowhere(path: String, status: Int) async throws {
        let world = try await SharedWorld.world
        try await TestServer.run(world.hosted) { server in
            let raw = try await server.exchange(
                Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
            )
            HostileTests.check(raw, path)
            if let answer = Answer(raw) {
                #expect(answer.status == status || answer.status == 400, "\(path): \(answer.text)")
            }
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func randomBytesOnEveryRoute(seed: UInt64) async throws {
        let world = try await SharedWorld.world
        try await TestServer.run(world.hosted) { server in
            var random = SeededRandom(seed: seed)
            for route in try RouteList.all() {
                let paths = RouteList.paths(route.template, records: ["round", "done", "panels"], in: world)
                for _ in 0..<6 {
                    let path = paths[Int(random.next() % UInt64(paths.count))] + random.query()
                    let method = ["GET", "POST", "PUT", "HEAD", "DELETE", route.method][Int(random.next() % 6)]
                    let body = random.bytes(Int(random.next() % 600))
                    var text = "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    text += "Content-Type: \(random.type())\r\nContent-Length: \(body.count)\r\n"
                    text +=
                        "Accept: \(random.junk())\r\nAccept-Language: \(random.junk())\r\nIf-None-Match: \(random.junk())\r\n"
                    let raw = try await server.exchange(Array((text + "\r\n").utf8) + body)
                    HostileTests.check(raw, "seed \(seed): \(method) \(path)")
                }
            }
            for number in 0..<100 {
                let raw = try await server.closing(random.bytes(1 + Int(random.next() % 400)))
                HostileTests.check(raw, "seed \(seed): octets \(number)")
            }
            #expect(try await server.ask("GET", "/health").status == 200)
        }
    }

    @Test func requestsThatAreNone() async throws {
        let world = try await SharedWorld.world
        let many = (0..<200).map { "X-\($0): 1\r\n" }.joined()
        let cases = [
            "GET / HTTP/1.1\r\n", "GET / HTTP/9.9\r\n\r\n", "\r\n\r\n\r\n", "GET\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\n\(many)\r\n",
            "GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 40_000))\r\n\r\n",
            "GET /\(String(repeating: "a", count: 9_000)) HTTP/1.1\r\nConnection: close\r\n\r\n",
            "POST /v1/records/round/entries HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            "POST /v1/records/round/entries HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
            "POST /v1/records/round/entries HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "POST /v1/records/round/entries HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
            "POST /v1/records/round/entries HTTP/1.1\r\nConnection: close\r\nContent-Length: 100\r\n\r\nabc",
            "POST /v1/records/round/entries HTTP/1.1\r\nConnection: close\r\nContent-Length: 99999999999\r\n\r\nabc",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc",
            "OPTIONS * HTTP/1.1\r\nConnection: close\r\n\r\n", "CONNECT a:1 HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET http://elsewhere.example/v1/records HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nAccept: \(String(repeating: "a,", count: 4_000))\r\nConnection: close\r\n\r\n",
        ]
        try await TestServer.run(world.hosted) { (options, _) in
            options.idleMilliseconds = 500
            options.bodyMilliseconds = 500
        } _: { server in
            for text in cases {
                HostileTests.check(try await server.closing(Array(text.utf8)), text.prefix(60).description)
            }
            #expect(try await server.ask("GET", "/health").status == 200)
        }
    }

    /// The suites of others for JSON and CBOR, as bodies wherever a body is taken.
    @Test(.enabled(if: SharedVectors.isPresent, "the shared vectors are not beside the checkout"))
    func suitesOfOthers() async throws {
        let world = try await SharedWorld.world
        let bodies = try SharedVectors.bodies()
        #expect(bodies.count > 300)
        try await TestServer.run(world.hosted) { server in
            for (name, body) in bodies where body.count < 200_000 {
                for (method, path, type) in [
                    ("POST", "/v1/records/round/entries", "application/cbor"),
                    ("POST", "/v1/records/panels/entries", "application/vnd.buurtstem.submission"),
                    ("PUT", "/v1/records/done/outcome", "text/plain"),
                ] {
                    let answer = try await server.ask(method, path, [("Content-Type", type)], body: body)
                    HostileTests.check(answer.raw, "\(name) at \(path)")
                    #expect(answer.status >= 400)
                }
            }
        }
    }

    /// Connections that stay open and say little are closed, and nobody else notices.
    @Test(arguments: [
        ("nothing", "", 0), ("half a head", "GET / HTTP/1.1\r\nHo", 0), ("a head slowly", "GET / HTTP/1.1\r\n", 30),
        ("a body that does not come", "POST /v1/records/round/entries HTTP/1.1\r\nContent-Length: 100\r\n\r\n", 0),
        ("a body slowly", "POST /v1/records/round/entries HTTP/1.1\r\nContent-Length: 100\r\n\r\n", 30),
        ("a body slowly where none is read", "POST /v1/none HTTP/1.1\r\nContent-Length: 100\r\n\r\n", 30),
    ])
    func slowClientsAreClosed(name: String, text: String, drops: Int) async throws {
        let world = try await SharedWorld.world
        try await TestServer.run(world.hosted) { (options, _) in
            options.idleMilliseconds = 400
            options.bodyMilliseconds = 400
        } _: { server in
            let socket = try RawSocket(port: server.port)
            await socket.send(Array(text.utf8))
            for _ in 0..<drops {
                await socket.send([UInt8(ascii: "a")])
                try await Task.sleep(for: .milliseconds(50))
            }
            // Ends only when the server closes.
            HostileTests.check(await socket.receiveAll(), name)
            #expect(try await server.ask("GET", "/health").status == 200)
        }
    }

    @Test func aSourceThatAsksTooOftenWaits() async throws {
        let world = try await SharedWorld.world
        let now = ContinuousClock.now
        try await TestServer.run(world.hosted) { (options, services) in
            options.readRate = HTTPOptions.Rate(perSecond: 1, burst: 5)
            services.instant = { now }
        } _: { server in
            var refused: [Answer] = []
            for _ in 0..<20 {
                let answer = try await server.ask("GET", "/health")
                if answer.status == 429 { refused.append(answer) } else { #expect(answer.status == 200) }
            }
            #expect(refused.count == 15)
            for answer in refused {
                #expect(Int(answer.headers["retry-after"] ?? "") ?? 0 >= 1)
                #expect(answer.text.contains("too-many-requests"))
            }
        }
    }
}
