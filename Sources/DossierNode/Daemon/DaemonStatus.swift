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
        let look = try await node.store.readAround { view in
            let founding = try view.replica.index.founding.flatMap { try view.changeset($0) }
            return Look(
                title: founding?.text.message ?? "",
                digest: view.replica.isSettled ? try view.replica.stateDigest : nil,
                entities: view.counts.entities,
                statements: view.counts.statements,
                unsourced: view.counts.unsourced,
                changesets: view.changesetCount,
                setAside: view.replica.setAsideCount + view.replica.overreaching.count,
                forks: view.replica.index.forks.count,
                forkedChains: try view.forkedChains(),
                fence: try view.fences().last.map { FenceView($0) },
                withheld: try Withheld.all(view),
                settling: view.replica.unsettledCount,
                shreddable: try view.shreddableParts(),
                erasuresSetAside: try view.replica.setAsideErasures().count,
                members: try DaemonMember.all(view),
                damaged: try Self.damaged(view)
            )
        }
        members["dataset"] = .string(node.dataset.base64URL)
        members["title"] = .string(look.title)
        members["stateDigest"] = look.digest.map { .string($0.hexadecimal) }
        members["entities"] = .count(look.entities)
        members["statements"] = .count(look.statements)
        members["unsourced"] = .count(look.unsourced)
        members["changesets"] = .count(look.changesets)
        members["setAside"] = .count(look.setAside)
        members["forks"] = .count(look.forks + look.forkedChains.filter(\.isProofOnly).count)
        members["openForks"] = .count(look.forkedChains.filter { !$0.isSettled }.count)
        members.merge(look.life) { $1 }
        members["wanted"] = .count(look.withheld.reduce(0) { $0 + $1.parts })
        members["withheld"] = .array(look.withheld.prefix(Withheld.shown).map(\.json))
        members["damaged"] = .count(look.damaged.count)
        members["damagedChangesets"] = .array(
            look.damagedNames.map { .object(["name": .string($0)]) }
        )
        members["settling"] = .count(look.settling)
        members["shreddable"] = .count(look.shreddable)
        members["erasuresSetAside"] = .count(look.erasuresSetAside)
        let own = node.key.publicKey
        let ended = try await node.store.reading(as: own) { EndedView(try $0.standing(of: $0.own)) }
        members["ended"] = ended.map(Self.json)
        members["role"] = node.ownRole.map { .string($0.rawValue) }
        members["key"] = .string(node.key.publicKey.fingerprint)
        members["members"] = .array(look.members.map(\.json))
        members["peers"] = .array(peers(node, look.members))
        return members
    }

    private static func json(_ ended: EndedView) -> JSONValue {
        .object([
            "cause": .string(ended.cause), "time": .count(ended.time),
            "by": ended.by.map(JSONValue.string) ?? .null,
            "why": ended.why.map(JSONValue.string) ?? .null,
            "successor": ended.successor.map(JSONValue.string) ?? .null,
        ])
    }

    private static func damaged(_ view: StoreView) throws -> [(key: PublicKey, sequence: Int)] {
        try view.damaged().compactMap { digest in
            try view.replica.storage.place(of: digest).map { place in
                (view.replica.index.segments[place.segment].key, place.sequence)
            }
        }
    }

    private struct Look: Sendable {
        let title: String
        let digest: Digest?
        let entities: Int
        let statements: Int
        let unsourced: Int
        let changesets: Int
        let setAside: Int
        let forks: Int
        let forkedChains: [ForkedChain]
        let fence: FenceView?
        let withheld: [Withheld]
        let settling: Int
        let shreddable: Int
        let erasuresSetAside: Int
        let members: [DaemonMember]
        let damaged: [(key: PublicKey, sequence: Int)]

        /// What people call the first damaged changesets, as in `desk-a:214`: a disk may damage more than an answer holds.
        var damagedNames: [String] {
            damaged.prefix(Withheld.shown).map { place in
                let name = members.first { $0.key == place.key }?.name ?? place.key.fingerprint
                return "\(name):\(place.sequence)"
            }
        }

        /// What became of this replica's chain, and of others'.
        var life: [String: JSONValue] {
            var life: [String: JSONValue] = [:]
            life["forkedChains"] = .array(
                forkedChains.prefix(5).map { fork in
                    let name = members.first { $0.key == fork.key }?.name
                    return .object([
                        "name": .string(name ?? fork.key.fingerprint),
                        "sequence": .count(fork.dot.sequence),
                        "branches": .count(fork.branches), "settled": .bool(fork.isSettled),
                    ])
                }
            )
            life["fence"] = fence.map { fence in
                .object([
                    "time": .count(fence.time), "cause": .string(fence.cause),
                    "text": .string(fence.text), "isTailMissing": .bool(fence.isTailMissing),
                    "hasBegun": .bool(fence.hasBegun),
                ])
            }
            return life
        }
    }

    private func peers(_ node: Node, _ members: [DaemonMember]) -> [JSONValue] {
        let sessions = node.hub.entries
        var shown: Set<PublicKey> = []
        var peers: [JSONValue] = []
        for session in sessions {
            let key = node.current(of: session.peer)
            shown.insert(key)
            let name = members.first { $0.key == key }?.name ?? session.name
            peers.append(
                .object([
                    "name": .string(name), "address": .string(session.address),
                    "key": .string(session.peer.fingerprint), "state": .string("connected"),
                    "since": .count(session.since), "received": .count(session.stored),
                    "sent": .count(session.sent), "caughtUp": .bool(session.isCaughtUp),
                ])
            )
        }
        for peer in daemon.peers where !shown.contains(node.current(of: peer.key)) {
            let key = node.current(of: peer.key)
            let state =
                daemon.isPaused(key) ? "paused" : daemon.isRefused(by: key) ? "refused" : "offline"
            peers.append(
                .object([
                    "name": .string(peer.name), "address": .string(peer.address),
                    "key": .string(key.fingerprint), "state": .string(state),
                ])
            )
        }
        return peers
    }
}
