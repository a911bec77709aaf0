public import Hummingbird
public import HummingbirdCore
public import Logging
internal import NIOCore

/// The application: every route over the records that are served. Servers and tests run the same.
///
/// - Parameters:
///   - services: what is served.
///   - options: the limits.
///   - address: where it listens.
///   - logger: gets one line for each request, without addresses of persons and without content.
///   - onServerRunning: called once it listens, with the port.
public func application(
    serving services: HTTPServices,
    options: HTTPOptions = HTTPOptions(),
    address: BindAddress = .hostname("127.0.0.1", port: 8080),
    logger: Logger,
    onServerRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
    let table = RouteTable(services, options)
    let milliseconds: @Sendable (Int) -> TimeAmount = { .milliseconds(Int64($0)) }
    let connection = HTTP1Channel.Configuration(
        additionalChannelHandlers: [
            SlowReaderHandler(patience: milliseconds(options.writeMilliseconds)), MalformedRequestHandler(),
        ],
        idleTimeout: milliseconds(options.idleMilliseconds),
        httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: options.headerBytes,
            maxHeaderListSize: options.headerBytes,
            maxHeaderFieldCount: options.headerFields
        )
    )
    return Application(
        responder: table.responder(logger),
        server: .http1(configuration: connection),
        configuration: ApplicationConfiguration(
            address: address,
            availableConnectionsDelegate: MaximumAvailableConnections(options.connections, logger: logger)
        ),
        onServerRunning: { await onServerRunning($0.localAddress?.port ?? 0) },
        logger: logger
    )
}
