internal import ProceedingsHTTP
internal import Testing

/// Bodies that are large, many and slow at once.
@Suite struct BodyTests {
    private func head(_ method: String, _ target: String, length: Int) -> [UInt8] {
        let type = "Content-Type: application/octet-stream\r\nConnection: close\r\n"
        return Array("\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n\(type)Content-Length: \(length)\r\n\r\n".utf8)
    }

    @Test("all bodies together have a limit, and room comes back") func budget() async throws {
        let world = try await SharedWorld.world
        try await TestServer.run(world.hosted, { options, _ in options.bodiesBytes = 100_000 }) { server in
            let target = "/v1/records/done/outcome"
            let body = [UInt8](repeating: 2, count: 20_000)
            var isRefused = false
            // When the slow body has come, there is no room for another. On a busy machine it may come after that one.
            for attempt in 1...20 where !isRefused {
                let slow = try RawSocket(port: server.port)
                await slow.send(self.head("PUT", target, length: 90_001) + [UInt8](repeating: 1, count: 90_000))
                try await Task.sleep(for: .milliseconds(100 * attempt))
                let raw = try await server.exchange(self.head("PUT", target, length: body.count) + body)
                let answer = Answer(raw)
                await slow.send([1])
                let late = Answer(await slow.receiveAll())
                isRefused = answer?.status == 503 && late?.status == 422
                #expect(answer?.status != 503 || answer?.text.contains("\"overloaded\"") == true)
            }
            #expect(isRefused)
            var last: Answer?
            for _ in 0..<200 where last?.status != 422 {
                let raw = try await server.exchange(self.head("PUT", target, length: body.count) + body)
                last = Answer(raw)
            }
            #expect(last?.status == 422)
        }
    }

    @Test(
        "what the record does not name is refused before it has come",
        arguments: ["round/outcome", "closed/trace", "round/research.pb"]
    )
    func unexpected(path: String) async throws {
        let world = try await SharedWorld.world
        try await TestServer.run(world.hosted, { options, _ in options.bodiesBytes = 10 }) { server in
            let bytes = self.head("PUT", "/v1/records/\(path)", length: 2_000) + [UInt8](repeating: 1, count: 2_000)
            let answer = try #require(Answer(try await server.exchange(bytes)))
            #expect(answer.status == 422)
            #expect(answer.text.contains("\"hash-not-in-record\""))
        }
    }
}
