internal import NIOCore
internal import NIOPosix

/// A server on loopback that answers whatever comes with the octets given, and then closes, or stays silent.
struct RawServer {
    /// What it does after the first octets have come.
    enum Manner: Sendable {
        /// Says this and closes.
        case say(String)
        /// Says this and then nothing more.
        case stall(String)
    }

    /// The port.
    let port: Int
    private let channel: any Channel

    static func start(_ manner: Manner) async throws -> RawServer {
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.pipeline.addHandler(Answering(manner))
            }
        let channel = try await bootstrap.bind(host: "127.0.0.1", port: 0).get()
        return RawServer(port: channel.localAddress?.port ?? 0, channel: channel)
    }

    func stop() async throws { try await self.channel.close() }

    /// Runs `body` with the address of a server that is gone afterwards.
    static func with<Value>(_ manner: Manner, _ body: (String) async throws -> Value) async throws -> Value {
        let server = try await RawServer.start(manner)
        do {
            let value = try await body("http://127.0.0.1:\(server.port)")
            try await server.stop()
            return value
        } catch {
            try await server.stop()
            throw error
        }
    }
}

private final class Answering: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    private let manner: RawServer.Manner

    init(_ manner: RawServer.Manner) { self.manner = manner }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let channel = context.channel
        switch self.manner {
        case .say(let text):
            channel.writeAndFlush(ByteBuffer(string: text)).whenComplete { _ in channel.close(promise: nil) }
        case .stall(let text): channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
        }
    }
}
