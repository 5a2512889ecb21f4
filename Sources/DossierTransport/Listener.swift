package import NIOCore
internal import NIOPosix
internal import Synchronization

/// Listening sockets and the connections that come in by them.
///
/// Bind, announce `bound`, then `run`. No connection can take the listener down: what goes wrong in
/// one, its handler included, ends that one and is reported.
package final class Listener: Sendable {
    /// What a listener tells its owner about connections that came to nothing; for logs.
    package enum Report: Sendable {
        /// A cap was reached, or the pipeline could not be built; closed without a word.
        case turnedAway(remoteAddress: String, any Error)
        /// The handshake failed, or the handler threw.
        case ended(remoteAddress: String, any Error)
    }

    /// Who may connect.
    package enum Security: Sendable {
        /// TLS with these identities; the judgement sees every peer's key.
        case tls(TransportIdentities, judgement: PeerJudgement)
        /// Unix sockets only: whoever may open the file.
        case fileMode
    }

    /// The addresses bound, as text: `127.0.0.1:40123`, `[::]:7717`, `unix:/run/x/control`.
    package let bound: [String]

    private let sockets: BoundSockets
    private let incoming: AsyncStream<Link>
    private let continuation: AsyncStream<Link>.Continuation
    private let connections: OpenConnections
    private let report: @Sendable (Report) -> Void
    private let isStopping = Atomic(false)

    /// Binds every address, or none of them.
    ///
    /// `[::]` takes IPv4 connections as well, unless an IPv4 socket has the same port in the list.
    /// Connections are accepted from here on, up to the caps, and wait for `run`. `report` runs on
    /// any thread and must not wait. All connections share `budget`. Throws `TransportError`.
    package static func bind(
        _ addresses: [ListenAddress],
        security: Security,
        limits: TransportLimits = .init(),
        budget: BufferBudget = BufferBudget(),
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        report: @escaping @Sendable (Report) -> Void = { _ in }
    ) async throws -> Listener {
        let linkSecurity: Link.Security =
            switch security {
            case .tls(let identities, let judgement):
                .tls(try TLSContext(role: .listener, identities: identities), judgement)
            case .fileMode: .none
            }
        let connections = OpenConnections(limits: limits)
        let (incoming, continuation) = AsyncStream.makeStream(of: Link.self)
        let reception = Reception(
            connections: connections,
            security: linkSecurity,
            limits: limits,
            budget: budget,
            report: report,
            shown: continuation
        )
        let sockets = BoundSockets(
            group: group,
            takes: security.transport,
            admit: reception.admit,
            accept: reception.prepare
        )
        do {
            for address in addresses { try await sockets.bind(address, among: addresses) }
        } catch {
            await sockets.close()
            connections.closeAll()
            throw error
        }
        return Listener(sockets, incoming, continuation, connections, report)
    }

    /// How many connections are open, and how many of them have not shown membership.
    var counts: (open: Int, unproven: Int) { connections.counts }

    private init(
        _ sockets: BoundSockets,
        _ incoming: AsyncStream<Link>,
        _ continuation: AsyncStream<Link>.Continuation,
        _ connections: OpenConnections,
        _ report: @escaping @Sendable (Report) -> Void
    ) {
        bound = sockets.addresses
        self.sockets = sockets
        self.incoming = incoming
        self.continuation = continuation
        self.connections = connections
        self.report = report
        sockets.onClose { continuation.finish() }
    }

    /// Gives every connection to `handler`, each in a child task, until cancelled or stopped.
    ///
    /// Cancelling closes all connections at once; `stop` lets handlers finish. Sockets are closed and
    /// files removed when this returns. May be called once. Throws `.listenerClosed` if a listening
    /// socket ends by itself.
    package func run(
        handler: @escaping @Sendable (Connection) async throws -> Void
    ) async throws {
        await withTaskCancellationHandler {
            await withDiscardingTaskGroup { group in
                for await link in incoming {
                    group.addTask { await self.serve(link, handler) }
                }
            }
        } onCancel: {
            stop()
        }
        let wasAsked = isStopping.load(ordering: .acquiring)
        await sockets.close()
        connections.closeAll()
        if !wasAsked { throw TransportError.listenerClosed }
    }

    /// Takes no more connections; `run` returns when those in progress have ended.
    package func stop() {
        isStopping.store(true, ordering: .releasing)
        sockets.startClosing()
        continuation.finish()
    }

    /// Closes everything, for a listener that was bound and never run.
    package func close() async {
        stop()
        await sockets.close()
        connections.closeAll()
    }

    private func serve(
        _ link: Link,
        _ handler: @Sendable (Connection) async throws -> Void
    ) async {
        do {
            try await link.run(handler)
        } catch {
            report(.ended(remoteAddress: link.remoteAddress, error))
        }
    }
}
