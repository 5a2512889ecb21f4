internal import NIOCore
internal import NIOPosix
internal import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A listener's sockets, from binding to closing.
final class BoundSockets: Sendable {
    /// Which family of sockets belongs here.
    enum Transport: Sendable {
        case internet
        case unix
    }

    private struct State {
        var channels: [any Channel] = []
        var files: [UnixSocketFile] = []
    }

    private let group: any EventLoopGroup
    private let transport: Transport
    private let admit: @Sendable (any Channel) -> Bool
    private let accept: @Sendable (any Channel) -> Void
    private let state = Mutex(State())

    /// `admit` judges each new channel, and closes it where it says no; `accept` prepares one on its event
    /// loop, or closes it.
    init(
        group: any EventLoopGroup,
        takes transport: Transport,
        admit: @escaping @Sendable (any Channel) -> Bool,
        accept: @escaping @Sendable (any Channel) -> Void
    ) {
        self.admit = admit
        self.group = group
        self.transport = transport
        self.accept = accept
    }

    /// The addresses bound so far, as text.
    var addresses: [String] {
        state.withLock { $0.channels.map { describe($0.localAddress) } }
    }

    /// Binds one more.
    ///
    /// Throws `TransportError`.
    func bind(_ address: ListenAddress, among all: [ListenAddress]) async throws {
        do {
            switch (address, transport) {
            case (.tcp(let host, let port), .internet):
                let resolved = try SocketAddress.makeAddressResolvingHost(host, port: port)
                let isDual = host == "::" && !Self.hasIPv4(port: port, in: all)
                keep(
                    try await bootstrap(isDualStack: isDual, for: resolved).bind(to: resolved).get()
                )
            case (.unix(let path), .unix):
                let (file, descriptor) = try UnixSocketFile.create(path: path)
                state.withLock { $0.files.append(file) }
                keep(try await adopt(descriptor))
            case (.descriptor(let descriptor), _):
                guard try Self.transport(of: descriptor) == transport else {
                    throw TransportError.badAddress("descriptor \(descriptor)")
                }
                keep(try await adopt(descriptor))
            case (.tcp(let host, let port), .unix):
                throw TransportError.badAddress("\(host):\(port)")
            case (.unix(let path), .internet): throw TransportError.badAddress(path)
            }
        } catch let error as IOError {
            throw TransportError.system(call: "bind", errno: error.errnoCode)
        } catch let error as SocketAddressError {
            throw TransportError.badAddress("\(error)")
        }
    }

    /// Calls `action` when any of the sockets closes.
    func onClose(_ action: @escaping @Sendable () -> Void) {
        for channel in state.withLock({ $0.channels }) {
            channel.closeFuture.whenComplete { _ in action() }
        }
    }

    /// Begins to close all sockets.
    func startClosing() {
        for channel in state.withLock({ $0.channels }) { channel.close(promise: nil) }
    }

    /// Closes all sockets and removes their files.
    func close() async {
        startClosing()
        let (channels, files) = state.withLock { state in
            defer { state.files = [] }
            return (state.channels, state.files)
        }
        for channel in channels { try? await channel.closeFuture.get() }
        for file in files { file.remove() }
    }

    private func keep(_ channel: any Channel) {
        state.withLock { $0.channels.append(channel) }
    }

    private func adopt(_ descriptor: CInt) async throws -> any Channel {
        try await bootstrap(isDualStack: false, for: nil).withBoundSocket(descriptor).get()
    }

    private func bootstrap(isDualStack: Bool, for address: SocketAddress?) -> ServerBootstrap {
        let (admit, accept, transport) = (admit, accept, transport)
        var bootstrap = ServerBootstrap(group: EventLoops.accepting, childGroup: group)
            // In a flood an honest dial waits behind all of a longer queue; a shorter one drops it, and it
            // comes again after a second. Measured with hostile-load.
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.maxMessagesPerRead, value: 16)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AcceptGate(admit: admit))
                }
            }
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try Self.set(transport, channel)
                    accept(channel)
                }
            }
        if address != nil {
            bootstrap = bootstrap.serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        }
        if case .v6 = address {
            bootstrap = bootstrap.serverChannelOption(
                ChannelOptions.Types.SocketOption(level: .ipv6, name: .ipv6_v6only),
                value: isDualStack ? 0 : 1
            )
        }
        return bootstrap
    }

    /// The bootstrap's own options would each cost a future, which a flood pays thousands of times a second.
    private static func set(_ transport: Transport, _ channel: any Channel) throws {
        guard let options = channel.syncOptions else { return }
        try options.setOption(.autoRead, value: false)
        try options.setOption(.allowRemoteHalfClosure, value: true)
        guard transport == .internet else { return }
        try options.setOption(
            .recvAllocator,
            value: FixedSizeRecvByteBufferAllocator(capacity: Link.strangerPortionBytes)
        )
    }

    /// Whether the list binds an IPv4 address with this port; dual stack would collide with it.
    private static func hasIPv4(port: Int, in addresses: [ListenAddress]) -> Bool {
        addresses.contains { address in
            guard port != 0, case .tcp(let host, port) = address else { return false }
            return host.contains(".") && !host.contains(":")
        }
    }

    private static func transport(of descriptor: CInt) throws(TransportError) -> Transport {
        var address = sockaddr_storage()
        var count = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(descriptor, $0, &count)
            }
        }
        guard result == 0 else { throw .last("getsockname") }
        switch CInt(address.ss_family) {
        case AF_UNIX: return .unix
        case AF_INET, AF_INET6: return .internet
        default: throw .badAddress("descriptor \(descriptor)")
        }
    }
}

extension Listener.Security {
    /// The sockets that this kind of security is for.
    var transport: BoundSockets.Transport {
        switch self {
        case .tls: .internet
        case .fileMode: .unix
        }
    }
}
