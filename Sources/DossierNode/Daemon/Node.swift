internal import DossierCore
package import DossierCrypto
internal import DossierReplication
package import DossierStore
internal import DossierTransport
internal import Synchronization

/// A replica at work: its store, its key, and who may speak to it.
package final class Node: Sendable {
    /// Where it lives.
    package let home: Home
    /// The dataset it holds.
    package let store: DatasetStore
    /// The dataset's id.
    package let dataset: Digest
    /// What others call it.
    package let name: String
    let keys: KeyRing
    let hub = Hub()
    let invitations = Invitations()
    let waiting = WaitingConnections()
    private let onGrowth: @Sendable () -> Void
    struct Members: Sendable {
        /// The number of the state that they were read from.
        fileprivate var generation = -1
        fileprivate var roles: [PublicKey: Role] = [:]
        /// Who had a role once and has none, and handed it on to nobody.
        fileprivate var gone: Set<PublicKey> = []
        /// The key that goes on for one that was handed on.
        fileprivate var successors: [PublicKey: PublicKey] = [:]

        fileprivate init() {}
    }
    private let members = Mutex(Members())

    /// Name and version of this program, as peers see it.
    package static let software = "dossier/0.1.0"

    /// `onGrowth` is told each time that the log has grown.
    init(
        home: Home,
        store: DatasetStore,
        keys: KeyRing,
        name: String,
        onGrowth: @escaping @Sendable () -> Void = {}
    ) async throws {
        self.onGrowth = onGrowth
        self.home = home
        self.store = store
        self.keys = keys
        self.name = name
        let dataset = try await store.read { $0.replica.index.founding ?? $0.replica.dataset }
        guard let dataset else { throw StoreError.noDataset }
        self.dataset = dataset
        try await refreshMembers()
    }

    /// The key that signs.
    var key: SigningKey { keys.present }

    /// The key that goes on for `key`: itself, unless it was handed on.
    func current(of key: PublicKey) -> PublicKey {
        members.withLock { $0.successors[key] ?? key }
    }

    /// The role of a key that may connect; nil for a stranger.
    func role(of key: PublicKey) -> Role? { members.withLock { $0.roles[key] } }

    /// Whether a key was a member once and may not connect any more.
    func isGone(_ key: PublicKey) -> Bool { members.withLock { $0.gone.contains(key) } }

    /// Whether a key may connect; a stranger may while a code is open that nobody has used.
    func verdict(on key: PublicKey) -> PeerVerdict {
        if role(of: key) != nil { return .member }
        return invitations.isOpen(now: World.milliseconds) ? .unproven : .refused
    }

    /// Our own role; nil while our admission has not come.
    var ownRole: Role? { role(of: key.publicKey) }

    /// Reads who may connect; to be called when something became held.
    func refreshMembers() async throws {
        take(try await store.read { Members($0) })
    }

    /// Goes by `found` from here on, unless a later state is known: of two that read at once the one that read
    /// earlier may come last.
    func take(_ found: Members) {
        members.withLock { known in
            guard found.generation > known.generation else { return }
            known = found
            // Under the lock, so that codes end by the later state, too.
            invitations.forget { found.roles[$0] != nil }
        }
    }

    /// Tells everybody that the log has grown.
    func grew() async throws {
        try await refreshMembers()
        hub.announceGrowth { self.role(of: self.current(of: $0)) != nil }
        onGrowth()
    }

    /// What a session of this replica starts with.
    func setup(_ mode: Session.Mode) async throws -> Session.Setup {
        let own = key.publicKey
        let (state, chain) = try await store.read { view in
            (try LocalState(view), Self.chain(of: own, view.replica))
        }
        return Session.Setup(
            dataset: dataset,
            chain: chain,
            name: name,
            software: Self.software,
            mode: mode,
            wallClock: World.milliseconds,
            state: state
        )
    }

    /// The chain that a key wrote last; the dataset's id where it has written none, since `hello` names one.
    private static func chain(of key: PublicKey, _ replica: Replica<SQLiteStorage>) -> Digest {
        let own = replica.index.segments.last { $0.key == key }
        return own?.chain ?? replica.index.founding ?? Digest(.zero)
    }

    /// Makes what `body` drafts held and tells everybody.
    func author(
        message: String? = nil,
        _ body: @escaping @Sendable (Replica<SQLiteStorage>) throws -> [Draft]
    ) async throws -> [Changeset] {
        let occasion = Occasion(
            time: World.milliseconds,
            seed: World.randomBytes(32),
            incarnation: World.randomBytes(16),
            message: message
        )
        let changesets = try await store.edit(occasion, body)
        if !changesets.isEmpty { try await grew() }
        return changesets
    }
}

extension Node.Members {
    /// Reads who may connect.
    init(_ view: StoreView) {
        let membership = view.replica.membership
        let lineage = Lineage(view.replica)
        generation = view.generation
        roles = membership.roles
        gone = Set(membership.grants.map(\.key)).subtracting(roles.keys)
        for key in gone {
            let current = lineage.current(of: key)
            guard current != key else { continue }
            successors[key] = current
            // It gets no new connection, and the one that brought the news may end in order.
            if roles[current] != nil { gone.remove(key) }
        }
    }
}
