internal import DossierCore
internal import DossierCrypto
internal import DossierStore

/// What `dossierd status` shows, as members of a control answer.
struct DaemonStatus: Sendable {
    private let daemon: Daemon

    init(_ daemon: Daemon) { self.daemon = daemon }

    func members() async throws -> [String: JSONValue] {
        var members: [String: JSONValue] = [
            "schema": .string("dossierd.status/1"), "name": .string(daemon.name),
            "state": .string(daemon.home.directory), "software": .string(Node.software),
            "now": .count(World.milliseconds),
        ]
        guard let node = daemon.node else { return members }
        let look = try await node.store.read { view in
            let founding = try view.replica.index.founding.flatMap { try view.changeset($0) }
            return Look(
                title: founding?.text.message ?? "",
                digest: try view.replica.stateDigest,
                entities: view.counts.entities,
                statements: view.counts.statements,
                unsourced: view.counts.unsourced,
                changesets: view.changesetCount,
                setAside: view.replica.setAsideCount,
                forks: view.replica.index.forks.count,
                wanted: try view.replica.wantedParts().count,
                members: try DaemonMember.all(view)
            )
        }
        members["dataset"] = .string(node.dataset.base64URL)
        members["title"] = .string(look.title)
        members["stateDigest"] = .string(look.digest.hexadecimal)
        members["entities"] = .count(look.entities)
        members["statements"] = .count(look.statements)
        members["unsourced"] = .count(look.unsourced)
        members["changesets"] = .count(look.changesets)
        members["setAside"] = .count(look.setAside)
        members["forks"] = .count(look.forks)
        members["wanted"] = .count(look.wanted)
        members["role"] = node.ownRole.map { .string($0.rawValue) }
        members["key"] = .string(node.key.publicKey.fingerprint)
        members["members"] = .array(look.members.map(\.json))
        members["peers"] = .array(peers(node, look.members))
        return members
    }

    private struct Look: Sendable {
        let title: String
        let digest: Digest
        let entities: Int
        let statements: Int
        let unsourced: Int
        let changesets: Int
        let setAside: Int
        let forks: Int
        let wanted: Int
        let members: [DaemonMember]
    }

    private func peers(_ node: Node, _ members: [DaemonMember]) -> [JSONValue] {
        let sessions = node.hub.entries
        var shown: Set<PublicKey> = []
        var peers: [JSONValue] = []
        for session in sessions {
            shown.insert(session.peer)
            let name = members.first { $0.key == session.peer }?.name ?? session.name
            peers.append(
                .object([
                    "name": .string(name), "address": .string(session.address),
                    "key": .string(session.peer.fingerprint), "state": .string("connected"),
                    "since": .count(session.since), "received": .count(session.stored),
                    "sent": .count(session.sent), "caughtUp": .bool(session.isCaughtUp),
                ])
            )
        }
        for peer in daemon.peers where !shown.contains(peer.key) {
            peers.append(
                .object([
                    "name": .string(peer.name), "address": .string(peer.address),
                    "key": .string(peer.key.fingerprint),
                    "state": .string(daemon.isPaused(peer.key) ? "paused" : "offline"),
                ])
            )
        }
        return peers
    }
}
