internal import NIOCore

/// Takes no more connections off a listening socket than their event loops keep up with.
///
/// Each connection is a task for the event loop that will serve it, in front of whatever that loop's sessions
/// want. In a storm of connections they wait in the kernel's queue, which has a bound, instead of there.
final class AcceptGate: ChannelDuplexHandler {
    typealias InboundIn = any Channel
    typealias InboundOut = any Channel
    typealias OutboundIn = Never
    typealias OutboundOut = Never

    /// How many may be on their way to their event loops.
    static let onTheirWay = 8

    private var count = 0
    private var isAsked = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        count += 1
        let loop = Self.unwrapInboundIn(data).eventLoop
        context.fireChannelRead(data)
        // Runs behind what the bootstrap has just given that loop to do.
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        loop.submit {}.hop(to: context.eventLoop).whenComplete { _ in
            let (gate, context) = bound.value
            gate.hasArrived(context)
        }
    }

    func read(context: ChannelHandlerContext) {
        if count < Self.onTheirWay {
            context.read()
        } else {
            isAsked = true
        }
    }

    private func hasArrived(_ context: ChannelHandlerContext) {
        count -= 1
        guard isAsked, count < Self.onTheirWay else { return }
        isAsked = false
        context.read()
    }
}
