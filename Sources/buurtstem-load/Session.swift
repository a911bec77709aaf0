internal import NIOCore
internal import NIOHTTP1
internal import Synchronization

/// Requests over one connection, one after another. Used by one task.
final class Session: @unchecked Sendable {
    // The iterator is used by the one task that the session was given to, one request at a time.
    private var inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<HTTPClientRequestPart>
    private let host: String

    init(
        inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>.AsyncIterator,
        outbound: NIOAsyncChannelOutboundWriter<HTTPClientRequestPart>,
        host: String
    ) {
        self.inbound = inbound
        self.outbound = outbound
        self.host = host
    }

    /// Sends a request and waits for the whole answer.
    ///
    /// - Throws: when the connection ends first.
    func send(_ method: HTTPMethod, _ path: String, _ body: [UInt8] = []) async throws -> Connection.Answer {
        var headers = HTTPHeaders([("host", self.host)])
        if method == .POST {
            headers.add(name: "content-type", value: "application/cbor")
            headers.add(name: "content-length", value: "\(body.count)")
        }
        try await self.outbound.write(
            .head(HTTPRequestHead(version: .http1_1, method: method, uri: path, headers: headers))
        )
        if !body.isEmpty { try await self.outbound.write(.body(.byteBuffer(ByteBuffer(bytes: body)))) }
        try await self.outbound.write(.end(nil))
        var status: Int?
        var answer: [UInt8] = []
        while let part = try await self.inbound.next() {
            switch part {
            case .head(let head): status = Int(head.status.code)
            case .body(let buffer): answer += buffer.readableBytesView
            case .end:
                guard let status else { throw LoadFault("an answer without a head") }
                return Connection.Answer(status: status, body: answer)
            }
        }
        throw LoadFault("the connection ended before the answer")
    }
}
