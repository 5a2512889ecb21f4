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

    /// How many may be on their way to their event loops: a few milliseconds of work, and enough to keep the
    /// loops busy where the machine gives them little time.
    static let onTheirWay = 64

    private let admit: (any Channel) -> Bool
    private var count = 0
    private var isAsked = false

    /// `admit` judges a connection before anything is made for it, and closes it where it says no.
    init(admit: @escaping (any Channel) -> Bool) {
        self.admit = admit
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let channel = Self.unwrapInboundIn(data)
        let isAdmitted = admit(channel)
        count += 1
        let loop = channel.eventLoop
        if isAdmitted { context.fireChannelRead(data) }
        // Runs behind what that loop has just been given to do, be it only to close.
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
