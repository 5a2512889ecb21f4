package import DossierCrypto
package import NIOCore
internal import NIOPosix
internal import Synchronization

/// Makes connections to listeners.
package struct Dialler: Sendable {
    private let context: TLSContext
    private let limits: TransportLimits
    private let budget: BufferBudget
    private let group: any EventLoopGroup

    /// Prepares to connect; all connections share `budget`.
    ///
    /// Throws `TransportError.tls` if OpenSSL refuses the identity.
    package init(
        identity: TransportIdentity,
        limits: TransportLimits = .init(),
        budget: BufferBudget = BufferBudget(),
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) throws(TransportError) {
        context = try TLSContext(role: .dialler, identity: identity)
        self.limits = limits
        self.budget = budget
        self.group = group
    }

    /// Connects to a host by TLS, lets `body` use the connection, and closes it.
    ///
    /// Every address of the host is tried, IPv6 first, a little apart (RFC 8305). The listener judges
    /// our key *after* our handshake has ended, so the connection is up only when its first line has
    /// come: a refusal is `.alertReceived`, from the first read or, if it comes sooner, from here
    /// without `body` having run. `name` asks for a key that the listener may have beside its present one. Throws
    /// `TransportError`, what NIO finds while connecting, and what `body` throws.
    package func withConnection<Output: Sendable>(
        host: String,
        port: Int,
        asking name: String? = nil,
        judgement: @escaping PeerJudgement,
        _ body: (Connection) async throws -> Output
    ) async throws -> Output {
        let (limits, context, budget) = (limits, context, budget)
        let attempt = Attempt()
        let link = try await attempt.run { register in
            let bootstrap = Self.bootstrap(group: group, limits: limits)
            return try await bootstrap.connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try register(channel)
                    return try Link(
                        preparing: channel,
                        security: .tls(context, judgement, expecting: name),
                        limits: limits,
                        budget: budget
                    )
                }
            }
        }
        return try await link.run(body)
    }

    /// The same, where only one key will do; any other is `.peerRefused`.
    package func withConnection<Output: Sendable>(
        host: String,
        port: Int,
        expecting key: PublicKey,
        _ body: (Connection) async throws -> Output
    ) async throws -> Output {
        var generator = SystemRandomNumberGenerator()
        let nonce = (0..<ExpectedKey.half).map { _ in
            UInt8.random(in: .min ... .max, using: &generator)
        }
        return try await withConnection(
            host: host,
            port: port,
            asking: ExpectedKey.name(key, nonce: nonce),
            judgement: { $0 == key ? .member : .refused },
            body
        )
    }

    /// Connects to a Unix socket, without TLS, lets `body` use the connection, and closes it.
    package static func withUnixConnection<Output: Sendable>(
        path: String,
        limits: TransportLimits = .init(),
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        _ body: (Connection) async throws -> Output
    ) async throws -> Output {
        let attempt = Attempt()
        let link = try await attempt.run { register in
            try await bootstrap(group: group, limits: limits).connect(unixDomainSocketPath: path) {
                channel in
                channel.eventLoop.makeCompletedFuture {
                    try register(channel)
                    return try Link(
                        preparing: channel,
                        security: .none,
                        limits: limits,
                        budget: BufferBudget()
                    )
                }
            }
        }
        return try await link.run(body)
    }

    private static func bootstrap(
        group: any EventLoopGroup,
        limits: TransportLimits
    ) -> ClientBootstrap {
        ClientBootstrap(group: group)
            .connectTimeout(limits.deadlines.connect)
            .channelOption(.autoRead, value: false)
            .channelOption(.allowRemoteHalfClosure, value: true)
    }
}

/// Makes NIO's connecting, which knows nothing of tasks, end when the task is cancelled.
private final class Attempt: Sendable {
    private struct State {
        var channels: [any Channel] = []
        var isCancelled = false
    }

    private let state = Mutex(State())

    func run(
        _ connect: (@escaping @Sendable (any Channel) throws -> Void) async throws -> Link
    ) async throws -> Link {
        let link = try await withTaskCancellationHandler {
            try await connect { try self.register($0) }
        } onCancel: {
            for channel in cancel() { channel.close(promise: nil) }
        }
        state.withLock { $0.channels = [] }
        return link
    }

    private func register(_ channel: any Channel) throws {
        try state.withLock { state in
            if state.isCancelled { throw CancellationError() }
            state.channels.append(channel)
        }
    }

    private func cancel() -> [any Channel] {
        state.withLock { state in
            state.isCancelled = true
            return state.channels
        }
    }
}
