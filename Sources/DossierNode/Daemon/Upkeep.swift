internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import Logging

/// What a daemon does by itself beside its sessions: settles, destroys erased bytes whose grace period is
/// over, and warns of withheld parts.
struct Upkeep {
    /// How often it looks where nothing happens: bytes stay this much longer than their grace period at most.
    static let period = Duration.seconds(300)

    let logger: Logger
    private var known: Set<Digest> = []

    init(logger: Logger) { self.logger = logger }

    /// Does what is due now.
    ///
    /// Throws `StoreError`.
    mutating func run(_ node: Node) async throws {
        try await settle(node)
        let report = try await node.store.shred(now: World.milliseconds)
        if report.shredded > 0 {
            logger.notice("erased bytes shredded", metadata: ["parts": "\(report.shredded)"])
        }
        warn(try await node.store.readAround { try Withheld.all($0) })
    }

    private func settle(_ node: Node) async throws {
        let left = try await node.store.read(\.replica.unsettledCount)
        guard left > 0 else { return }
        logger.info("settling: counting has changed", metadata: ["changesets": "\(left)"])
        guard try await node.store.settle() else { return }
        logger.info("settled")
        // Sessions may compare states again.
        node.hub.announceGrowth { node.role(of: node.current(of: $0)) != nil }
    }

    /// Warns once of each changeset that lacks parts, and says when it is whole again.
    private mutating func warn(_ found: [Withheld]) {
        let now = Set(found.map(\.changeset))
        for held in found where !known.contains(held.changeset) {
            logger.warning(
                "parts are withheld: neither here nor erased",
                metadata: [
                    "changeset": "\(held.changeset)", "author": "\(held.author)",
                    "parts": "\(held.parts)",
                ]
            )
        }
        for changeset in known.subtracting(now).sorted() {
            logger.notice("withheld parts have come", metadata: ["changeset": "\(changeset)"])
        }
        known = now
    }
}

/// A held changeset of which parts are neither here nor erased.
struct Withheld: Hashable, Sendable {
    /// As many as a status shows.
    static let shown = 10

    let changeset: Digest
    let author: String
    let parts: Int

    /// All of them, by changeset.
    static func all(_ view: StoreView) throws -> [Self] {
        let parts = try view.replica.wantedParts()
        guard !parts.isEmpty else { return [] }
        let members = try DaemonMember.all(view)
        return try Dictionary(grouping: parts, by: \.changeset).sorted { $0.key < $1.key }.map {
            let place = try view.replica.storage.place(of: $0.key)
            let key = place.map { view.replica.index.segments[$0.segment].key }
            let name = members.first { $0.key == key }?.name
            return Self(
                changeset: $0.key,
                author: name ?? key?.fingerprint ?? "",
                parts: $0.value.count
            )
        }
    }

    var json: JSONValue {
        .object([
            "changeset": .string(changeset.base64URL), "author": .string(author),
            "parts": .count(parts),
        ])
    }
}
