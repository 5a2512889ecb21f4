internal import DossierCrypto
internal import DossierStore
internal import DossierText
internal import DossierTransport
package import Logging
internal import NIOPosix
internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#endif

/// The daemon: holds one dataset, listens, dials, answers its administrators.
package final class Daemon: Sendable {
    let configuration: DaemonConfiguration
    let home: Home
    let logger: Logger
    /// What the buffers of all connections with peers may hold together.
    private let budget = BufferBudget()
    private struct State {
        var node: Node?
        var keys: KeyRing?
        var peers: [Peer] = []
        var paused: Set<PublicKey> = []
        var refusing: Set<PublicKey> = []
        var bound: [String] = []
        var started: AsyncStream<Node>.Continuation?
        var added: AsyncStream<Peer>.Continuation?
    }
    private let state = Mutex(State())
    private let ended = Mutex(EndedConnections())
    private let upkeep: AsyncStream<Void>
    private let upkeepIn: AsyncStream<Void>.Continuation
    private let failures: AsyncStream<any Error>
    private let failuresIn: AsyncStream<any Error>.Continuation

    /// Prepares a daemon; nothing is opened yet.
    package init(_ configuration: DaemonConfiguration, logger: Logger) {
        self.configuration = configuration
        home = Home(configuration.state)
        (failures, failuresIn) = AsyncStream.makeStream(of: (any Error).self)
        (upkeep, upkeepIn) = AsyncStream.makeStream(
            of: Void.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        self.logger = logger
    }

    /// What others call this replica.
    var name: String { configuration.name.isEmpty ? World.hostName : configuration.name }

    /// The replica at work; nil while no dataset is held.
    var node: Node? { state.withLock { $0.node } }

    /// Where peers reach us, as bound.
    var bound: [String] { state.withLock { $0.bound } }

    /// The peers known.
    var peers: [Peer] { state.withLock { $0.peers } }

    /// Runs until cancelled or `stop` ends.
    ///
    /// Throws an `ErrorReport` where it cannot start or must not go on.
    package func run(stopping stop: AsyncStream<Void>) async throws {
        let lock = try await ServingLock.waiting(home.directory)
        defer { lock.release() }
        let keys = try home.keyRing(budget)
        let key = keys.present
        let (started, startedIn) = AsyncStream.makeStream(of: Node.self)
        let (added, addedIn) = AsyncStream.makeStream(of: Peer.self)
        state.withLock {
            $0.keys = keys
            $0.started = startedIn
            $0.added = addedIn
        }
        if home.holdsDataset { try await begin(try home.open(key)) }
        let sockets = ServiceManager.takeSockets()
        let listener = try await listen(keys.identities, sockets["sync"] ?? [])
        let control = try await listenControl(sockets["control"] ?? [])
        state.withLock { $0.bound = listener.bound }
        for address in listener.bound + control.bound {
            logger.info("listening", metadata: ["address": "\(address)"])
        }
        ServiceManager.notify("READY=1\nSTATUS=\(statusText)")
        logger.notice(
            "ready",
            metadata: ["name": "\(name)", "key": "\(key.publicKey.fingerprint)"]
        )
        do {
            try await serve(listener, control, started, added, stop)
        } catch let fatal as FatalStoreError {
            logger.critical("the store failed", metadata: ["error": "\(fatal.cause)"])
            throw ErrorReport(
                .io,
                "the store failed: \(fatal.cause)",
                details: ["Nothing was acknowledged after it."],
                isSafe: nil
            )
        }
        try node?.store.close()
        logger.notice("stopped")
    }

    private func serve(
        _ listener: Listener,
        _ control: Listener,
        _ started: AsyncStream<Node>,
        _ added: AsyncStream<Peer>,
        _ stop: AsyncStream<Void>
    ) async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await listener.run { try await self.accept($0) }
                return false
            }
            group.addTask {
                try await control.run { try await ControlServer(daemon: self).serve($0) }
                return false
            }
            group.addTask {
                try await self.dialAll(added, started)
                return false
            }
            group.addTask {
                try await self.keepWatch()
                return false
            }
            group.addTask {
                try await self.keepUp()
                return false
            }
            group.addTask {
                for await _ in stop { break }
                return true
            }
            group.addTask {
                for await error in self.failures { throw FatalStoreError(cause: error) }
                return false
            }
            while let isStop = try await group.next() {
                if isStop { break }
            }
            ServiceManager.notify("STOPPING=1\nSTATUS=stopping")
            logger.notice("stopping")
            listener.stop()
            control.stop()
            node?.hub.stopAll()
            await drain()
            group.cancelAll()
        }
    }

    /// Waits until the sessions have said goodbye, at most three seconds.
    private func drain() async {
        let end = World.monotonicNanoseconds + 3_000_000_000
        while node?.hub.entries.isEmpty == false, World.monotonicNanoseconds < end {
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Starts to work for a dataset that is held now.
    func begin(_ store: DatasetStore) async throws {
        let keys = try state.withLock { $0.keys } ?? home.keyRing(budget)
        store.whenFailed { [failuresIn] in failuresIn.yield($0) }
        let node = try await Node(
            home: home,
            store: store,
            keys: keys,
            name: name,
            onGrowth: { [upkeepIn] in upkeepIn.yield() }
        )
        if let fence = try await store.read({ try $0.fences().last }), fence.successor == nil {
            logger.notice("\(FenceView(fence).text)")
        }
        var peers = try PeersFile.read(home.peersPath)
        for peer in configuration.peers {
            guard let key = PublicKey(base64URL: peer.key),
                let (host, port) = Peer.parse(address: peer.address)
            else { continue }
            peers.removeAll { $0.key == key }
            peers.append(Peer(name: peer.name, host: host, port: port, key: key))
        }
        let all = peers
        let added = state.withLock { state in
            state.node = node
            state.peers = all
            state.paused = Set(all.filter(\.isPaused).map { node.current(of: $0.key) })
            return state.added
        }
        for peer in all { added?.yield(peer) }
        upkeepIn.yield()
    }

    /// Takes a peer that pairing made known.
    func add(_ peer: Peer) {
        state.withLock { state in
            state.peers.removeAll { $0.key == peer.key }
            state.peers.append(peer)
            return state.added
        }?.yield(peer)
    }

    /// Cuts or restores the link to a member or peer, by name or key; nil if there is none.
    func setPaused(_ isPaused: Bool, _ name: String) async throws -> Peer? {
        let node = node
        let current: (PublicKey) -> PublicKey = { node?.current(of: $0) ?? $0 }
        var known = peers.map { ($0.name, current($0.key)) }
        if let node {
            known += try await node.store.readAround { view in
                try DaemonMember.all(view).map { ($0.name, $0.key) }
            }
        }
        guard let key = known.first(where: { $0.0 == name || $0.1.fingerprint == name })?.1 else {
            return nil
        }
        let found = state.withLock { state in
            if isPaused { state.paused.insert(key) } else { state.paused.remove(key) }
            for position in state.peers.indices {
                guard current(state.peers[position].key) == key else { continue }
                state.peers[position].isPaused = isPaused
            }
            return state.peers
        }
        try PeersFile.write(found, to: home.peersPath)
        if isPaused { node?.hub.end(key) } else { node?.hub.wake() }
        return found.first { current($0.key) == key }
            ?? Peer(name: name, host: "", port: 0, key: key)
    }

    /// Whether a peer refused the connection when it was dialled last.
    func isRefused(by key: PublicKey) -> Bool { state.withLock { $0.refusing.contains(key) } }

    func isPaused(_ key: PublicKey) -> Bool { state.withLock { $0.paused.contains(key) } }

    // MARK: peers

    private func listen(
        _ identities: TransportIdentities,
        _ descriptors: [CInt]
    ) async throws -> Listener {
        var addresses = descriptors.map { ListenAddress.descriptor($0) }
        do {
            if addresses.isEmpty {
                for text in configuration.listenSync {
                    addresses.append(try ListenAddress(parsing: text))
                }
            }
            return try await Listener.bind(
                addresses,
                security: .tls(
                    identities,
                    judgement: { [self] key in
                        guard let node, !isPaused(key) else { return .refused }
                        return node.verdict(on: key)
                    }
                ),
                budget: budget,
                report: { [self] in log($0) }
            )
        } catch {
            let places = configuration.listenSync.joined(separator: ", ")
            if case .system("bind", EADDRINUSE)? = error as? TransportError {
                throw ErrorReport(
                    .badConfig,
                    "cannot listen at \(places): the port is in use, perhaps by another daemon",
                    details: [
                        "Nothing was started. Another port: --set listen.sync=HOST:PORT, or "
                            + "listen.sync in the configuration."
                    ],
                    tries: ["dossierd status"]
                )
            }
            throw ErrorReport(
                .badConfig,
                "cannot listen at \(places): \(error)",
                details: ["Nothing was started."]
            )
        }
    }

    private func log(_ report: Listener.Report) {
        let (address, error) =
            switch report {
            case .turnedAway(let address, let error), .ended(let address, let error):
                (address, error)
            }
        let reason = (error as? TransportError)?.code ?? "other"
        let isLogged = ended.withLock { $0.note(reason, now: World.monotonicNanoseconds) }
        guard isLogged else { return }
        logger.info(
            "connection ended",
            metadata: ["address": "\(address)", "reason": "\(error)"]
        )
    }

    /// Tells of the connections that ended without a line of their own, if their time is up.
    func logEndedConnections() {
        let summary = ended.withLock { $0.summary(now: World.monotonicNanoseconds) }
        guard let summary else { return }
        logger.info(
            "more connections ended",
            metadata: ["count": "\(summary.count)", "reasons": "\(summary.reasons)"]
        )
    }

    private func accept(_ connection: Connection) async throws {
        guard let node else { return }
        try await service(node).serve(connection)
    }

    private func service(_ node: Node) -> PeerService {
        PeerService(node: node, logger: logger)
    }

    private func dialAll(
        _ added: AsyncStream<Peer>,
        _ started: AsyncStream<Node>
    ) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            var number = 0
            var dialled: Set<PublicKey> = []
            for await peer in added {
                guard let node, dialled.insert(peer.key).inserted else { continue }
                let loop = DialLoop(
                    service: service(node),
                    peer: peer,
                    number: number,
                    isPaused: { self.isPaused($0) },
                    noteRefusal: { key, isRefused in
                        self.state.withLock { state in
                            state.refusing.remove(key)
                            if isRefused { state.refusing.insert(key) }
                        }
                    }
                )
                number += 1
                group.addTask { try await loop.run() }
            }
        }
    }

    // MARK: administration

    private func listenControl(_ descriptors: [CInt]) async throws -> Listener {
        do {
            let addresses =
                descriptors.isEmpty
                ? [ListenAddress.unix(path: configuration.listenControl)]
                : descriptors.map { ListenAddress.descriptor($0) }
            if descriptors.isEmpty, let slash = configuration.listenControl.lastIndex(of: "/") {
                try FileAccess.makeDirectory(
                    String(configuration.listenControl[..<slash]),
                    mode: 0o755
                )
            }
            return try await Listener.bind(
                addresses,
                security: .fileMode,
                limits: ControlClient.limits
            )
        } catch {
            throw ErrorReport(
                .badConfig,
                "cannot open the control socket \(configuration.listenControl): \(error)",
                details: ["Nothing was started."]
            )
        }
    }

    /// One line for `systemctl status`.
    var statusText: String {
        guard let node else {
            return "no dataset yet: dossierd init TITLE, or dossierd join CODE@HOST"
        }
        let connected = Set(node.hub.entries.map(\.peer))
        let known = peers.filter { connected.contains($0.key) }.count
        return "\(known)/\(peers.count) peers connected, \(connected.count) sessions"
    }

    /// Settles, shreds and looks for withheld parts: when the log has grown, and every few minutes.
    private func keepUp() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [upkeepIn] in
                while true {
                    try await Task.sleep(for: Upkeep.period)
                    upkeepIn.yield()
                }
            }
            var upkeep = Upkeep(logger: logger)
            for await _ in self.upkeep {
                guard let node else { continue }
                do {
                    try await upkeep.run(node)
                } catch let error as StoreError where error.isFatal {
                    throw FatalStoreError(cause: error)
                } catch let error as StoreError {
                    note(unwell: error)
                }
            }
            group.cancelAll()
        }
    }
}
