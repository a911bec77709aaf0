internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import Proceedings
internal import ProceedingsHTTP
internal import Testing

/// A server on a port of its own, for the time of one test.
struct TestServer: Sendable {
    let port: Int

    /// Runs `body` against a server over `hosted`.
    static func run<Value: Sendable>(
        _ hosted: HostedRecords,
        _ change: (inout HTTPOptions, inout HTTPServices) -> Void = { _, _ in },
        logger: Logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
        _ body: @escaping @Sendable (TestServer) async throws -> Value
    ) async throws -> Value {
        var options = HTTPOptions()
        (options.readRate, options.writeRate) = (nil, nil)
        let today = try #require(Day("2026-03-09"))
        var services = HTTPServices(hosted: hosted, today: { today })
        change(&options, &services)
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let app = application(
            serving: services,
            options: options,
            address: .hostname("127.0.0.1", port: 0),
            logger: logger,
            onServerRunning: { continuation.yield($0) }
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await app.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            let value = try await body(TestServer(port: port))
            group.cancelAll()
            return value
        }
    }

    /// Asks for something on a connection of its own.
    func ask(
        _ method: String = "GET",
        _ target: String,
        _ headers: [(String, String)] = [],
        body: [UInt8]? = nil
    ) async throws -> Answer {
        var text = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        if let body { text += "Content-Length: \(body.count)\r\n" }
        let raw = try await self.exchange(Array((text + "\r\n").utf8) + (body ?? []))
        return try #require(Answer(raw), "no answer to \(method) \(target)")
    }

    /// Sends octets, ends the sending side, and takes everything until the server closes.
    func closing(_ bytes: [UInt8]) async throws -> [UInt8] {
        let socket = try RawSocket(port: self.port)
        await socket.send(bytes)
        socket.finish()
        return await socket.receiveAll()
    }

    /// Sends octets and takes everything until the server closes.
    func exchange(_ bytes: [UInt8]) async throws -> [UInt8] {
        let socket = try RawSocket(port: self.port)
        await socket.send(bytes)
        return await socket.receiveAll()
    }
}
