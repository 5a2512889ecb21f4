internal import NIOCore

/// Puts a `TLSEngine` into a channel's pipeline: ciphertext below, plaintext above.
///
/// Ends the connection when the handshake fails or takes too long, and reports an end without
/// close_notify as `.truncated`, for `LineHandler` to close the channel. The peer's close_notify is `ChannelEvent.inputClosed`, a finished
/// handshake a `Handshake` event.
final class TLSHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum State {
        case idle
        case handshaking
        case open
        /// The peer has sent its close_notify; we may still write.
        case peerEnded
        /// We have sent ours; the peer may still write.
        case weEnded
        case closed
    }

    private var state = State.idle
    private let speaksFirst: Bool
    private let makeEngine: () throws(TransportError) -> TLSEngine
    /// Made when the first byte goes or comes: whoever connects and says nothing costs none.
    private var engine: TLSEngine?
    private let limits: TransportLimits
    private let handshake: EventLoopPromise<Handshake>
    private var deadline: Scheduled<Void>?
    private var waiting: CircularBuffer<(ByteBuffer, EventLoopPromise<Void>?)> = []
    private var waitingBytes = 0
    private var promises: [EventLoopPromise<Void>] = []

    /// Succeeds or fails `handshake` exactly once, at the latest when it leaves the pipeline.
    ///
    /// A dialler speaks first. `makeEngine` is called at most once.
    init(
        speaksFirst: Bool,
        limits: TransportLimits,
        handshake: EventLoopPromise<Handshake>,
        makeEngine: @escaping () throws(TransportError) -> TLSEngine
    ) {
        self.speaksFirst = speaksFirst
        self.makeEngine = makeEngine
        self.limits = limits
        self.handshake = handshake
    }

    // MARK: Life

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { start(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end(with: .closed)
    }

    func channelActive(context: ChannelHandlerContext) {
        start(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        peerStopped(context)
        end(with: .closed)
        context.fireChannelInactive()
    }

    private func start(_ context: ChannelHandlerContext) {
        guard case .idle = state else { return }
        state = .handshaking
        if let limit = limits.deadlines.handshake {
            deadline = context.eventLoop.assumeIsolated().scheduleTask(in: limit) {
                self.fail(context, .deadline(.handshake, after: limit))
            }
        }
        if speaksFirst { continueHandshake(context) }
        // Reading is on demand, and nobody above asks before the handshake has ended.
        context.read()
    }

    private func readyEngine() throws(TransportError) -> TLSEngine {
        if let engine { return engine }
        let made = try makeEngine()
        engine = made
        return made
    }

    private func continueHandshake(_ context: ChannelHandlerContext) {
        do throws(TransportError) {
            let progress = try readyEngine().handshake()
            send(context)
            switch progress {
            case .wantsPeer: break
            case .finished(let result):
                state = .open
                deadline?.cancel()
                deadline = nil
                while let (bytes, promise) = waiting.popFirst() {
                    write(context, bytes, promise)
                }
                send(context)
                // First the pipeline, so that limits are raised before plaintext arrives.
                context.fireUserInboundEventTriggered(result)
                handshake.succeed(result)
            }
        } catch {
            send(context)  // the alert
            fail(context, error)
        }
    }

    // MARK: From the peer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .closed = state { return }
        let ciphertext = Self.unwrapInboundIn(data)
        do throws(TransportError) {
            let engine = try readyEngine()
            let outcome = ciphertext.withUnsafeReadableBytes { bytes in
                Result { () throws(TransportError) in try engine.receive(bytes) }
            }
            try outcome.get()
        } catch {
            return fail(context, error)
        }
        if case .handshaking = state { continueHandshake(context) }
        passOnPlaintext(context, expectedBytes: ciphertext.readableBytes)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if case .handshaking = state { context.read() }
        context.fireChannelReadComplete()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // The end of the TCP stream is news only if no close_notify came before it.
        if event as? ChannelEvent == .inputClosed { return peerStopped(context) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // What ends the channel from below, or by its owner's hand, ends the handshake with its reason.
        switch (state, error) {
        case (.idle, let error as TransportError), (.handshaking, let error as TransportError):
            fail(context, error)
        default: context.fireErrorCaught(error)
        }
    }

    private func passOnPlaintext(_ context: ChannelHandlerContext, expectedBytes: Int) {
        switch state {
        case .open, .weEnded: break
        case .idle, .handshaking, .peerEnded, .closed: return
        }
        var plaintext = context.channel.allocator.buffer(
            capacity: expectedBytes + 2 * TLSEngine.recordBytes
        )
        var failure: TransportError?
        var hasEnded = false
        do throws(TransportError) {
            hasEnded = try readyEngine().decrypt(into: &plaintext)
        } catch {
            failure = error
        }
        if plaintext.readableBytes > 0 { context.fireChannelRead(Self.wrapInboundOut(plaintext)) }
        send(context)  // answers to key updates, alerts
        if let failure {
            fail(context, failure)
        } else if hasEnded {
            peerEnded(context)
        }
    }

    private func peerEnded(_ context: ChannelHandlerContext) {
        switch state {
        case .open: state = .peerEnded
        case .weEnded: state = .closed
        case .idle, .handshaking, .peerEnded, .closed: return
        }
        context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        if case .closed = state { context.close(promise: nil) }
    }

    private func peerStopped(_ context: ChannelHandlerContext) {
        switch state {
        case .idle, .peerEnded, .closed: break
        case .handshaking: fail(context, .closed)
        case .open, .weEnded:
            // Whoever reads the lines closes the channel, after those that came whole.
            end(with: .truncated)
            context.fireErrorCaught(TransportError.truncated)
        }
    }

    // MARK: To the peer

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let bytes = Self.unwrapOutboundIn(data)
        switch state {
        case .idle, .handshaking:
            waitingBytes += bytes.readableBytes
            waiting.append((bytes, promise))
            if waitingBytes > limits.waitingBytes {
                fail(context, .tooManyBytesWaiting(limitBytes: limits.waitingBytes))
            }
        case .open, .peerEnded: write(context, bytes, promise)
        case .weEnded, .closed: promise?.fail(TransportError.closed)
        }
    }

    func flush(context: ChannelHandlerContext) {
        send(context)
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        switch (mode, state) {
        case (.output, .open):
            state = .weEnded
            engine?.shutdown()
            send(context)
            context.close(mode: .output, promise: promise)
        case (.output, .peerEnded):
            // The last half: NIO closes at once, so our close_notify must have left before.
            state = .closed
            engine?.shutdown()
            let sent = context.eventLoop.makePromise(of: Void.self)
            promises.append(sent)
            sent.futureResult.assumeIsolated().whenComplete { _ in
                context.close(promise: promise)
            }
            send(context)
        case (.output, .idle), (.output, .handshaking):
            close(context: context, mode: .all, promise: promise)
        case (.all, .open), (.all, .peerEnded):
            state = .closed
            engine?.shutdown()
            send(context)
            context.close(promise: promise)
        case (.all, .handshaking):
            end(with: .closed)
            context.close(promise: promise)
        case (.input, _), (.output, _), (.all, _):
            context.close(mode: mode, promise: promise)
        }
    }

    private func write(
        _ context: ChannelHandlerContext,
        _ plaintext: ByteBuffer,
        _ promise: EventLoopPromise<Void>?
    ) {
        do throws(TransportError) {
            let engine = try readyEngine()
            let outcome = plaintext.withUnsafeReadableBytes { bytes in
                Result { () throws(TransportError) in try engine.encrypt(bytes) }
            }
            try outcome.get()
            if let promise { promises.append(promise) }
        } catch {
            promise?.fail(error)
            fail(context, error)
        }
    }

    /// Gives the channel all ciphertext there is; it answers for the plaintext's promises.
    private func send(_ context: ChannelHandlerContext) {
        let done = promises
        promises = []
        let drained = engine?.drain(allocator: context.channel.allocator)
        // An empty write behind earlier ones still waits for them, so its promise is honest.
        guard let ciphertext = drained ?? (done.isEmpty ? nil : ByteBuffer()) else { return }
        var combined: EventLoopPromise<Void>?
        for promise in done {
            if let combined {
                combined.futureResult.cascade(to: promise)
            } else {
                combined = promise
            }
        }
        context.writeAndFlush(Self.wrapOutboundOut(ciphertext), promise: combined)
    }

    // MARK: Failure

    private func fail(_ context: ChannelHandlerContext, _ error: TransportError) {
        if case .closed = state { return }
        end(with: error)
        context.fireErrorCaught(error)
        context.close(promise: nil)
    }

    private func end(with error: TransportError) {
        state = .closed
        deadline?.cancel()
        deadline = nil
        handshake.fail(error)
        while let (_, promise) = waiting.popFirst() { promise?.fail(error) }
        for promise in promises { promise.fail(error) }
        promises = []
    }
}
