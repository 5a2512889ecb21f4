import DossierCore
import DossierCrypto
import DossierTransport
import DossierWire
import Logging
import Testing

@testable import DossierNode

/// A replica that listens.
struct Door: Sendable {
    let node: Node
    let port: Int
    let folder: ScratchFolder

    /// Lets `body` knock at the door of a desk's copy.
    static func open(
        _ desks: Desks,
        limits: TransportLimits = TransportLimits(),
        _ body: (Door) async throws -> Void
    ) async throws {
        let copy = desks.first
        let node = try await Node(
            home: Home(copy.home.path),
            store: copy.store,
            keys: KeyRing(copy.key),
            name: "door"
        )
        let listener = try await Listener.bind(
            [.tcp(host: "127.0.0.1", port: 0)],
            security: .tls(node.keys.identities, judgement: { node.verdict(on: $0) }),
            limits: limits
        )
        let port = try #require(Int(listener.bound[0].split(separator: ":")[1]))
        let service = PeerService(node: node, logger: Logger(label: "door"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run { try await service.serve($0) } }
            try await body(Door(node: node, port: port, folder: desks.folder))
            listener.stop()
            node.hub.stopAll()
            try await group.waitForAll()
        }
    }

    /// A code, and how to join with it.
    func invite() throws -> Joining {
        let code = PairingCode()
        let opened = node.invitations.open(
            code,
            role: .editor,
            name: nil,
            ttl: 600_000,
            now: World.milliseconds
        )
        _ = try #require(opened)
        return try Joining(parsing: "\(code)@127.0.0.1:\(port)")
    }

    /// Where a joiner of this name keeps its copy.
    func home(_ name: String) -> Home { Home(folder.path + "/" + name) }

    /// Dials with a key.
    func dial<Output: Sendable>(
        _ key: SigningKey,
        _ body: (Connection) async throws -> Output
    ) async throws -> Output {
        try await Dialler(identity: TransportIdentity(key: key)).withConnection(
            host: "127.0.0.1",
            port: port,
            judgement: { _ in .unproven },
            body
        )
    }

    /// Proves a code with a key that has perhaps used it before.
    func prove(_ joining: Joining, _ key: SigningKey) async throws -> Message.Joined {
        try await dial(key) { connection in
            try await joining.prove(connection, LineSource(connection), key, "eve")
        }
    }
}
