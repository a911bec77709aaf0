internal import BallotRules
internal import Deliberation
internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// Gives a problem document to whoever sends what is no HTTP. The server below answers that with 400 and nothing else before
/// any route is reached; nothing of the request is known then, so the document is in Dutch.
final class MalformedRequestHandler: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        // Every answer of a route has a form, problems included.
        guard case .head(let head) = self.unwrapOutboundIn(data), head.status == .badRequest,
            head.headerFields[.contentType] == nil, head.headerFields[.contentLength] == "0"
        else {
            context.write(data, promise: promise)
            return
        }
        let body = Problem(.malformedRequest).document(Phrase(.dutch, currency: .euro)).canonicalBytes + [10]
        var fields = head.headerFields
        fields[.contentType] = MediaForm.problem.contentType
        fields[.contentLength] = body.count.description
        fields[.contentLanguage] = Language.dutch.rawValue
        fields[.cacheControl] = "no-store"
        StandardHeaders.add(to: &fields)
        context.write(
            self.wrapOutboundOut(.head(HTTPResponse(status: .badRequest, headerFields: fields))),
            promise: nil
        )
        context.write(self.wrapOutboundOut(.body(ByteBuffer(bytes: body))), promise: promise)
    }
}
