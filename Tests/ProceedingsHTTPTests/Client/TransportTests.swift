internal import ProceedingsClient
internal import Testing

@Suite("Foundation's networking as a transport")
struct TransportTests {
    private let transport = FoundationTransport()

    private func get(_ manner: RawServer.Manner, mostBytes: Int = 64) async throws -> TransportAnswer {
        try await RawServer.with(manner) { address in
            try await self.transport.send(TransportRequest(.get, address + "/x", mostBytes: mostBytes, seconds: 2))
        }
    }

    @Test("gives status, headers and body as they came")
    func whole() async throws {
        let answer = try await self.get(
            .say(
                "HTTP/1.1 503 Busy\r\nContent-Type: Text/Plain; charset=utf-8\r\nRetry-After: 7\r\nContent-Length: 3\r\n\r\nabc"
            )
        )
        #expect(answer.status == 503)
        #expect(answer.contentType == "text/plain")
        #expect(answer.retryAfter == 7)
        #expect(answer.body == Array("abc".utf8))
    }

    @Test("gives a redirect as it is and does not follow it")
    func redirect() async throws {
        let answer = try await self.get(
            .say("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
        )
        #expect(answer.status == 302)
    }

    @Test(
        "breaks off what is no whole answer",
        arguments: [
            ("more than it may be, as announced", .say("HTTP/1.1 200 OK\r\nContent-Length: 65\r\n\r\n"), .tooLarge),
            (
                "more than it may be, in pieces",
                .stall(
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n41\r\n" + String(repeating: "a", count: 65)
                ),
                .tooLarge
            ),
            ("less than announced", .say("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .broken),
            ("nothing at all", .say(""), .broken),
            ("no HTTP", .say("SSH-2.0-OpenSSH_9.6\r\n"), .broken),
            ("silence", .stall(""), .timedOut),
            ("silence after the beginning", .stall("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .timedOut),
        ] as [(String, RawServer.Manner, TransportFailure.Code)]
    )
    func hostile(_ name: String, _ manner: RawServer.Manner, _ code: TransportFailure.Code) async throws {
        let failure = await #expect(throws: TransportFailure.self) { _ = try await self.get(manner) }
        #expect(failure?.code == code, "\(name): \(String(describing: failure))")
    }

    @Test("says that nobody is there")
    func nobody() async throws {
        let port = try await RawServer.with(.say("")) { $0 }
        let failure = await #expect(throws: TransportFailure.self) {
            _ = try await self.transport.send(TransportRequest(.get, port, mostBytes: 1, seconds: 2))
        }
        #expect(failure?.code == .unreachable)
    }

    @Test(
        "takes an address of a server and nothing else",
        arguments: [
            ("https://vote.example", nil), ("https://vote.example:8443/town/", nil), ("http://127.0.0.1:8080", nil),
            ("http://[::1]:8080", nil), ("http://vote.example", .notEncrypted),
            ("http://127.0.0.1.example", .notEncrypted),
            ("ftp://vote.example", .otherScheme), ("file:///etc/passwd", .malformed), ("vote.example", .malformed),
            ("https://a@vote.example", .malformed), ("https://vote.example/?x", .malformed),
            ("https://vote.example/#x", .malformed), ("https://vote.example/../x", .malformed), ("", .malformed),
            ("https://vote.example/a b", .malformed),
        ] as [(String, ServerAddress.Problem?)]
    )
    func addresses(_ text: String, _ problem: ServerAddress.Problem?) {
        var found: ServerAddress.Problem?
        do throws(ServerAddress.Problem) { _ = try ServerAddress(text) } catch { found = error }
        #expect(found == problem)
    }
}
