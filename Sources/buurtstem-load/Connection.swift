internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// One connection to the server, kept open: a request at a time.
enum Connection {
    typealias Parts = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

    /// An answer.
    struct Answer {
        let status: Int
        let body: [UInt8]
    }

    /// Connects, and calls `body` with the connection; it is closed afterwards.
    static func open<Value: Sendable>(
        _ host: String,
        _ port: Int,
        _ body: @Sendable (Session) async throws -> Value
    ) async throws -> Value {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.seconds(10))
            .connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    return try Parts(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await body(Session(inbound: inbound.makeAsyncIterator(), outbound: outbound, host: "\(host):\(port)"))
        }
    }
}
