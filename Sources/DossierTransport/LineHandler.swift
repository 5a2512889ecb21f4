internal import DossierWire
internal import NIOCore

/// Turns plaintext into batches of lines, under the limits on their length and on time.
///
/// Until `open` nothing is passed on: what comes before is kept (at most one read's worth, since
/// nobody asks for more), so that no line and no error is lost while a task takes the channel over.
final class LineHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = [[UInt8]]
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum State {
        case parked
        case open
        /// The reader has gone: what still comes is thrown away until the peer ends.
        case discarding
        case closed
    }

    private let limits: TransportLimits
    private let isActive: EventLoopPromise<Void>
    private let share: BufferBudget.Share?
    private var takenBytes = 0
    private var state = State.parked
    private var framer: LineFramer
    private var batch: [[UInt8]] = []
    private var parkedEnd: (any Error)?
    private var hasPeerEnded = false
    private var context: ChannelHandlerContext?
    private var deadlines: LineDeadlines?
    private var alarm: (at: NIODeadline, task: Scheduled<Void>)?
    private var lastAlarm: Scheduled<Void>?

    /// With `isMember` the longer limit holds from the start; otherwise a `Handshake` event that
    /// says `.member`, or `raiseLineLimit`, brings it.
    ///
    /// `isActive` is completed when the channel is, or never will be. A begun line takes its room from
    /// `share`.
    init(
        limits: TransportLimits,
        isMember: Bool,
        isActive: EventLoopPromise<Void>,
        share: BufferBudget.Share? = nil
    ) {
        self.limits = limits
        self.share = share
        self.isActive = isActive
        framer = LineFramer(
            limitBytes: isMember ? limits.memberLineBytes : limits.strangerLineBytes
        )
    }

    // MARK: Orders from the connection, all on the event loop

    /// Permits a member's lines.
    func raiseLineLimit() {
        framer.raiseLimit(toBytes: limits.memberLineBytes)
    }

    /// A wait that somebody else measures has run out.
    func end(_ kind: DeadlineKind, after limit: TimeAmount) {
        guard let context else { return }
        fail(context, .deadline(kind, after: limit))
    }

    /// Starts the clocks.
    ///
    /// Throws what ended the channel if it has ended already.
    func open() throws {
        guard case .parked = state, let context, context.channel.isActive else {
            throw parkedEnd ?? TransportError.closed
        }
        state = .open
        guard !hasPeerEnded else { return }
        let now = context.eventLoop.now
        deadlines = LineDeadlines(limits: limits.deadlines, now: now)
        // What came with the end of the handshake counts.
        deadlines?.received(
            endedLines: batch.count,
            isInsideLine: framer.isInsideLine,
            now: now
        )
    }

    /// Passes on what was parked; the channel's reader must be in place.
    func release() {
        guard let context else { return }
        deliver(context)
        context.fireChannelReadComplete()
        if let parkedEnd {
            context.fireErrorCaught(parkedEnd)
            context.close(promise: nil)
        }
        if hasPeerEnded { context.fireUserInboundEventTriggered(ChannelEvent.inputClosed) }
    }

    /// Reads on without a reader until the peer ends, at most for the closing deadline.
    func discard() {
        guard case .open = state, let context else { return }
        state = .discarding
        batch = []
        alarm?.task.cancel()
        setLastAlarm(context, limits.deadlines.closing, .closing)
        context.read()
    }

    // MARK: Life

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { isActive.succeed() }
    }

    func channelActive(context: ChannelHandlerContext) {
        isActive.succeed()
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deliver(context)
        end()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end()
        self.context = nil
    }

    // MARK: From the peer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch state {
        case .parked, .open: break
        case .discarding, .closed: return
        }
        let bytes = Self.unwrapInboundIn(data)
        let before = batch.count
        let failure = bytes.withUnsafeReadableBytes { pointer -> LineFramer.Failure? in
            do throws(LineFramer.Failure) {
                try framer.append(pointer, into: &batch)
                return nil
            } catch {
                return error
            }
        }
        deadlines?.received(
            endedLines: batch.count - before,
            isInsideLine: framer.isInsideLine,
            now: context.eventLoop.now
        )
        switch failure {
        case nil: if !takeRoom() { refuse(context, .noRoom, isMember: true) }
        case .lineTooLong(let limit):
            refuse(
                context,
                .lineTooLong(limitBytes: limit),
                isMember: limit == limits.memberLineBytes
            )
        }
    }

    private func refuse(
        _ context: ChannelHandlerContext,
        _ error: TransportError,
        isMember: Bool
    ) {
        deliver(context)
        if case .open = state, isMember {
            // A member is told why: what still comes is thrown away while the answer goes out.
            context.fireErrorCaught(error)
            discard()
        } else {
            fail(context, error)
        }
    }

    /// Keeps what is taken of the budget equal to what the begun line holds; false where none is left.
    private func takeRoom() -> Bool {
        guard let share else { return true }
        let held = framer.heldBytes
        if held < takenBytes {
            share.give(takenBytes - held)
        } else if held > takenBytes, !share.take(held - takenBytes) {
            return false
        }
        takenBytes = held
        return true
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        switch state {
        case .parked: return
        case .open:
            deadlines?.pause(now: context.eventLoop.now)
            deliver(context)
        case .discarding: context.read()
        case .closed: break
        }
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        deadlines?.resume(now: context.eventLoop.now)
        setAlarm(context)
        context.read()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        var error = error
        if let system = error as? IOError {
            error = TransportError.system(call: "socket", errno: system.errnoCode)
        }
        switch state {
        case .parked: parkedEnd = parkedEnd ?? error
        case .open:
            deliver(context)
            context.fireErrorCaught(error)
            context.close(promise: nil)
        case .discarding, .closed: context.close(promise: nil)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let handshake = event as? Handshake, handshake.verdict == .member { raiseLineLimit() }
        if event as? ChannelEvent == .inputClosed {
            hasPeerEnded = true
            alarm?.task.cancel()
            alarm = nil
            deadlines = nil
            if case .parked = state { return }
            deliver(context)
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func deliver(_ context: ChannelHandlerContext) {
        guard case .open = state, !batch.isEmpty else { return }
        let lines = batch
        batch = []
        context.fireChannelRead(Self.wrapInboundOut(lines))
    }

    // MARK: To the peer

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if case .open = state {
            let limit = context.channel.isWritable ? nil : limits.deadlines.write
            setLastAlarm(context, limit, .write)
        }
        context.fireChannelWritabilityChanged()
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard mode == .output else { return context.close(mode: mode, promise: promise) }
        // NIO drops what is still queued if the peer has ended first, so everything goes out before.
        context.writeAndFlush(Self.wrapOutboundOut(ByteBuffer())).assumeIsolated().whenComplete {
            _ in
            context.close(mode: .output, promise: promise)
        }
    }

    // MARK: Time

    /// One task at a time: it moves only when something is due earlier, and looks again when it fires.
    private func setAlarm(_ context: ChannelHandlerContext) {
        guard case .open = state, let next = deadlines?.next else { return }
        if let alarm, alarm.at <= next.at { return }
        alarm?.task.cancel()
        let task = context.eventLoop.assumeIsolated().scheduleTask(deadline: next.at) {
            self.alarm = nil
            guard case .open = self.state, let next = self.deadlines?.next else { return }
            if next.at <= context.eventLoop.now {
                self.fail(context, next.error)
            } else {
                self.setAlarm(context)
            }
        }
        alarm = (next.at, task)
    }

    private func setLastAlarm(
        _ context: ChannelHandlerContext,
        _ limit: TimeAmount?,
        _ kind: DeadlineKind
    ) {
        lastAlarm?.cancel()
        lastAlarm = limit.map { limit in
            context.eventLoop.assumeIsolated().scheduleTask(in: limit) {
                self.fail(context, TransportError.deadline(kind, after: limit))
            }
        }
    }

    private func fail(_ context: ChannelHandlerContext, _ error: TransportError) {
        switch state {
        case .parked:
            // `release` closes, after the lines before.
            parkedEnd = parkedEnd ?? error
            return
        case .open: context.fireErrorCaught(error)
        case .discarding, .closed: break
        }
        end()
        context.close(promise: nil)
    }

    private func end() {
        state = .closed
        share?.give(takenBytes)
        takenBytes = 0
        isActive.fail(TransportError.closed)
        batch = []
        alarm?.task.cancel()
        alarm = nil
        lastAlarm?.cancel()
        lastAlarm = nil
    }
}
