package import DossierCore
package import DossierCrypto

/// The daemon that a working copy exchanges changesets with, and what is known of it; kept in
/// `remote.json`.
package struct RemoteState: Hashable, Sendable {
    /// What to call it.
    package var name: String
    /// HOST or HOST:PORT.
    package var address: String
    /// Its key.
    package var key: PublicKey
    /// The heads that it is known to hold: what is at or below them is sent.
    package var acknowledged: VersionVector
    /// Milliseconds since 1970 of the last pull that ended well; 0 for none.
    package var lastPull: Int
    /// Milliseconds since 1970 of the last push that ended well; 0 for none.
    package var lastPush: Int

    /// Describes a remote.
    package init(
        name: String,
        address: String,
        key: PublicKey,
        acknowledged: VersionVector = VersionVector(),
        lastPull: Int = 0,
        lastPush: Int = 0
    ) {
        self.name = name
        self.address = address
        self.key = key
        self.acknowledged = acknowledged
        self.lastPull = lastPull
        self.lastPush = lastPush
    }
}

/// One screen of what is here and what is to do.
package struct StatusView: Hashable, Sendable {
    /// The dataset's title.
    package var title: String
    /// The dataset's id: its founding changeset.
    package var dataset: Digest?
    /// The working copy's directory.
    package var directory: String
    /// Entities of which anything lives.
    package var entities: Int
    /// Statements that live.
    package var statements: Int
    /// Entities that are sources.
    package var sources: Int
    /// Statements without a source where one is needed.
    package var unsourced: Int
    /// Changed values that the remote is not known to have.
    package var unsentChanges: Int
    /// Own changesets that the remote is not known to have.
    package var unsentChangesets: Int
    /// Open conflicts.
    package var conflicts: [ConflictView]
    /// Changesets held that do not count.
    package var setAside: Int
    /// Places in chains that more than one changeset claims.
    package var forks: Int
    /// How many chains are forked and not settled yet.
    package var openForks: Int = 0
    /// The forked chains, the open ones first; the first few.
    package var forkedChains: [ForkView] = []
    /// The last time this copy was found restored, copied or overtaken; nil where it never was.
    package var fence: FenceView?
    /// Why this copy's membership is over; nil while it has a role.
    package var ended: EndedView?
    /// Parts of changesets that nobody has given yet.
    package var wanted: Int
    /// The changesets that lack them, the first few.
    package var withheld: [WithheldView] = []
    /// The changesets whose bytes on this disk are damaged, as far as that was noticed.
    package var damaged: [DamagedView] = []
    /// Changesets left to be looked at since counting changed; 0 where the replica is settled.
    package var settling: Int = 0
    /// Erased parts whose bytes are on this disk until their grace period ends.
    package var shreddable: Int = 0
    /// Parts whose erasure does not count: their values are back.
    package var erasuresSetAside: Int = 0
    /// The members.
    package var members: [MemberView]
    /// This working copy's own identity.
    package var identity: IdentityView
    /// The remote, if one is set.
    package var remote: RemoteState?
    /// The digest of the state: equal on all replicas that hold the same; nil while settling.
    package var stateDigest: Digest?
}

/// A changeset of which parts are neither here nor erased.
package struct WithheldView: Hashable, Sendable {
    /// The changeset.
    package var changeset: Digest
    /// Who wrote it.
    package var author: String
    /// How many of its parts are wanted.
    package var parts: Int

    /// As many as one screen takes.
    static let shown = 5

    /// Describes a changeset.
    package init(changeset: Digest, author: String, parts: Int) {
        self.changeset = changeset
        self.author = author
        self.parts = parts
    }
}

/// One member of the dataset.
package struct MemberView: Hashable, Sendable {
    /// The name given at the admission, made unique; the fingerprint where none is known.
    package var name: String
    /// The key.
    package var key: PublicKey
    /// Eight letters of the key.
    package var fingerprint: String
    /// The highest role it has now; nil once it was removed or retired.
    package var role: Role?
    /// Changesets held of it.
    package var changesets: Int
    /// Milliseconds since 1970 of its last changeset held here; 0 for none.
    package var lastSeen: Int
    /// Whether it is this working copy's own key.
    package var isOwn: Bool
    /// Whether it is the key that founded the dataset, which is kept offline.
    package var isFounder: Bool
}

/// Who this working copy is.
package struct IdentityView: Hashable, Sendable {
    /// The member's name.
    package var name: String
    /// The key.
    package var key: PublicKey
    /// Eight letters of the key.
    package var fingerprint: String
    /// The role; nil while it has none.
    package var role: Role?
}
