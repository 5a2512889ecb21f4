internal import NIOCore

/// A channel with the transport's handlers in place, before anybody reads its lines.
struct Link: Sendable {
    let channel: any Channel
    let limits: TransportLimits
    let remoteAddress: String
    /// Where the peer is, as caps and counts see it; nil on a Unix socket.
    let origin: Admission.Origin?
    /// Its part of the process's buffers.
    let share: BufferBudget.Share
    private let lines: NIOLoopBound<LineHandler>
    /// Without TLS nil, as soon as the channel is up.
    private let handshake: EventLoopFuture<Handshake?>
    private let onProven: @Sendable () -> Void

    /// How a channel speaks.
    enum Security: Sendable {
        case tls(TLSContext, PeerJudgement, expecting: String? = nil)
        /// A Unix socket: its file mode says who may speak.
        case none
    }

    /// Builds the pipeline, on the channel's event loop.
    ///
    /// `onProven` runs when the peer is proven. Throws `.noRoom` where `budget` has no piece left.
    init(
        preparing channel: any Channel,
        security: Security,
        limits: TransportLimits,
        budget: BufferBudget,
        onProven: @escaping @Sendable () -> Void = {}
    ) throws {
        guard let share = budget.open() else { throw TransportError.noRoom }
        self.share = share
        self.channel = channel
        self.limits = limits
        self.onProven = onProven
        remoteAddress = describe(channel.remoteAddress)
        origin = Admission.Origin(channel.remoteAddress)
        let isActive = channel.eventLoop.makePromise(of: Void.self)
        let shown = channel.eventLoop.makePromise(of: Handshake.self)
        do {
            let pipeline = channel.pipeline.syncOperations
            let isMember: Bool
            switch security {
            case .tls(let context, let judgement, let name):
                isMember = false
                let handler = TLSHandler(
                    speaksFirst: context.role == .dialler,
                    limits: limits,
                    handshake: shown
                ) { () throws(TransportError) in
                    try TLSEngine(context: context, judgement: judgement, expecting: name)
                }
                try pipeline.addHandler(handler)
                handshake = shown.futureResult.map { $0 }
            case .none:
                isMember = true
                handshake = isActive.futureResult.map { nil }
                shown.fail(TransportError.closed)  // nobody asks
            }
            let handler = LineHandler(
                limits: limits,
                isMember: isMember,
                isActive: isActive,
                share: share
            )
            lines = NIOLoopBound(handler, eventLoop: channel.eventLoop)
            try pipeline.addHandler(handler)
        } catch {
            isActive.fail(error)
            shown.fail(error)
            throw error
        }
    }

    /// Calls `action` on the event loop when the peer has shown its key, or failed to.
    ///
    /// A connection without TLS has nothing to show: the action is called when it is up.
    func whenShown(_ action: @escaping @Sendable (Result<Void, any Error>) -> Void) {
        handshake.whenComplete { action($0.map { _ in }) }
    }

    /// Waits for the handshake, lets `body` use the connection, and closes it, whatever happens.
    ///
    /// After `body` what it wrote still goes out, for at most the closing deadline. A cancelled task
    /// closes at once. Throws what the handshake or `body` throws.
    func run<Output: Sendable>(
        _ body: (Connection) async throws -> Output
    ) async throws -> Output {
        try await withTaskCancellationHandler {
            let (shown, asyncChannel) = try await start()
            return try await asyncChannel.executeThenClose { inbound, outbound in
                let connection = Connection(
                    link: self,
                    handshake: shown,
                    lines: lines,
                    inbound: inbound,
                    outbound: outbound
                )
                try await startReading()
                do {
                    let output = try await body(connection)
                    await finish(outbound)
                    return output
                } catch {
                    await finish(outbound)
                    throw error
                }
            }
        } onCancel: {
            channel.close(promise: nil)
        }
    }

    /// Leaves the caps for strangers, and reads in larger portions from now on.
    func prove() async throws {
        onProven()
        try? await channel.setOption(
            .recvAllocator,
            value: AdaptiveRecvByteBufferAllocator()
        ).get()
    }

    /// A stranger is read in portions this small, so that a flood of tiny lines stays small.
    static let strangerPortionBytes = 4 * 1024

    private func start() async throws -> (Handshake?, NIOAsyncChannel<[[UInt8]], ByteBuffer>) {
        do {
            let shown = try await handshake.get()
            if shown?.verdict ?? .member == .member { try await prove() }
            return (shown, try await wrap())
        } catch {
            channel.close(promise: nil)
            try? await channel.closeFuture.get()
            throw error
        }
    }

    private func wrap() async throws -> NIOAsyncChannel<[[UInt8]], ByteBuffer> {
        let (channel, lines) = (channel, lines)
        return try await channel.eventLoop.submit {
            try lines.value.open()
            // Not before the handshake, since a flood of strangers would pay for them; a Unix socket has neither.
            try? channel.syncOptions?.setOption(.tcpOption(.tcp_nodelay), value: 1)
            try? channel.syncOptions?.setOption(.socketOption(.so_keepalive), value: 1)
            return try NIOAsyncChannel(
                wrappingChannelSynchronously: channel,
                configuration: NIOAsyncChannel.Configuration(
                    backPressureStrategy: .init(lowWatermark: 1, highWatermark: 2),
                    isOutboundHalfClosureEnabled: true
                )
            )
        }.get()
    }

    private func startReading() async throws {
        let (channel, lines) = (channel, lines)
        try await channel.eventLoop.flatSubmit {
            lines.value.release()
            // The release may have closed the channel; what was parked is to be read all the same.
            return channel.setOption(.autoRead, value: true).recover { _ in }
        }.get()
        // NIO's own first read goes around the pipeline, and our clocks would not see it.
        channel.read()
    }

    private func finish(_ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>) async {
        let lines = lines
        channel.eventLoop.execute { lines.value.discard() }
        outbound.finish()
        try? await channel.closeFuture.get()
    }
}

/// An address for logs: `192.0.2.7:4711`, `[2001:db8::7]:4711`, a path, or `unknown`.
///
/// An IPv4 peer of a socket for both families (RFC 4291, section 2.5.5.2) is shown as what it is.
func describe(_ address: SocketAddress?) -> String {
    switch address {
    case .v4: "\(address?.ipAddress ?? "unknown"):\(address?.port ?? 0)"
    case .v6: describe(v6: address?.ipAddress ?? "unknown", port: address?.port ?? 0)
    case .unixDomainSocket: "unix:\(address?.pathname ?? "")"
    case nil: "unknown"
    }
}

private func describe(v6 text: String, port: Int) -> String {
    let mapped = "::ffff:"
    let rest = text.dropFirst(mapped.count)
    return text.lowercased().hasPrefix(mapped) && rest.contains(".")
        ? "\(rest):\(port)" : "[\(text)]:\(port)"
}
