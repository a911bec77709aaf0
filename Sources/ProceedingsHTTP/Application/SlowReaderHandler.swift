internal import NIOCore

/// Closes a connection whose other side lets an answer wait: one that takes nothing for so long holds memory for nothing.
final class SlowReaderHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let patience: TimeAmount
    private var closing: Scheduled<Void>?

    init(patience: TimeAmount) {
        self.patience = patience
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        self.closing?.cancel()
        self.closing = nil
        if !context.channel.isWritable {
            let channel = context.channel
            self.closing = context.eventLoop.scheduleTask(in: self.patience) { channel.close(promise: nil) }
        }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.closing?.cancel()
        self.closing = nil
        context.fireChannelInactive()
    }
}
