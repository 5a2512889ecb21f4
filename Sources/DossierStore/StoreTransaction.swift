package import DossierCore
package import DossierCrypto
internal import GRDB

/// The circumstances of writing: the store has neither clock nor randomness.
package struct Occasion: Sendable {
    /// Milliseconds since 1970, for people to read.
    package var time: Int
    /// At least 16 fresh random bytes; the salts of the changesets and the group's id are derived from it.
    package var seed: [UInt8]
    /// Sixteen fresh random bytes, for the case that a chain must begin.
    package var incarnation: [UInt8]
    /// Why the step is made.
    package var message: String?

    /// Names the circumstances.
    package init(time: Int, seed: [UInt8], incarnation: [UInt8], message: String? = nil) {
        precondition(seed.count >= 16, "a seed has 16 random bytes at least")
        precondition(incarnation.count == 16, "an incarnation has 16 random bytes")
        self.time = time
        self.seed = seed
        self.incarnation = incarnation
        self.message = message
    }

    func derived(_ label: String) -> [UInt8] {
        Array(HMAC.authenticate(Array(label.utf8), key: seed).prefix(16))
    }
}

/// One open transaction: the replica, the author and what else is kept with them, all or nothing.
package struct StoreTransaction {
    /// The replica bound to this transaction.
    package private(set) var replica: Replica<SQLiteStorage>
    /// The incarnation at work here; nil until something was written or resumed.
    package private(set) var author: Author?
    /// Whose chain it is; nil where the store was opened without an identity.
    package private(set) var identity: SigningKey?
    let connection: Connection
    private(set) var shownPosition = 0
    private(set) var isAuthorMoved = false
    /// Whether the author may go on with its chain.
    private(set) var continuity: Continuity

    init(
        _ replica: Replica<SQLiteStorage>,
        _ author: Author?,
        _ identity: SigningKey?,
        _ continuity: Continuity,
        _ connection: Connection
    ) {
        self.replica = replica
        self.replica.storage = SQLiteStorage(connection: connection)
        self.author = author
        self.identity = identity
        self.continuity = continuity
        self.connection = connection
    }

    /// Goes on with another key, which has no chain here yet.
    mutating func succeed(with key: SigningKey) {
        identity = key
        author = nil
        isAuthorMoved = false
    }

    mutating func setContinuity(_ continuity: Continuity) { self.continuity = continuity }

    /// Goes on with a replica that was replayed in this transaction.
    mutating func adopt(_ replayed: Replica<SQLiteStorage>) { replica = replayed }

    /// Projects again a part of what a change of counting left; see `Replica.settle`.
    package mutating func settle(limit: Int) throws -> SettlingStep {
        try replica.settle(limit: limit)
    }

    mutating func refreshDigest() throws { try replica.refreshDigest() }

    /// Takes one changeset; see `Replica.receive`.
    package mutating func receive(
        _ changeset: Changeset,
        verified: PublicKey? = nil
    ) throws -> Reception {
        try replica.receive(changeset, verified: verified)
    }

    /// Signs drafts and makes them held, one group if there are several; returns their changesets.
    ///
    /// The chain begins, or begins anew under the current grant, where it must, and names first which heads have
    /// moved where these are too many. Throws `StoreError.notPermitted`, `StoreError.ownRefused` and `Refusal`.
    package mutating func seal(_ drafts: [Draft], _ occasion: Occasion) throws -> [Changeset] {
        try prepareAuthor(occasion)
        guard !drafts.isEmpty else { return [] }
        guard var writer = author, let identity else { throw StoreError.notPermitted }
        author = nil
        try sealHeads(&writer, occasion)
        var sealed: [Changeset] = []
        let group = Base64URL.encode(occasion.derived("group"))
        for (position, draft) in drafts.enumerated() {
            var here = circumstances(occasion, "draft \(position)")
            here.message = occasion.message
            if drafts.count > 1 {
                here.group = Header.Group(id: group, index: position, total: drafts.count)
            }
            shownPosition = connection.gathered.meta.position
            let changeset = try writer.seal(draft, here)
            try hold(changeset, identity.publicKey)
            sealed.append(changeset)
        }
        author = writer
        isAuthorMoved = true
        return sealed
    }

    /// Signs what an author has to say before anything else where many heads have moved, and makes it held.
    mutating func sealHeads(_ writer: inout Author, _ occasion: Occasion) throws {
        var here = circumstances(occasion, "heads")
        for (number, heads) in writer.crowdedHeads(of: here.vector).enumerated() {
            here.salt = occasion.derived("heads \(number)")
            try hold(writer.sealHeads(heads, here), writer.publicKey)
        }
    }

    /// What the next changeset is signed in; `purpose` tells its salt from those of others of this occasion.
    func circumstances(_ occasion: Occasion, _ purpose: String) -> Author.Circumstances {
        Author.Circumstances(
            dataset: replica.index.founding,
            vector: replica.vector,
            time: occasion.time,
            salt: occasion.derived(purpose)
        )
    }

    /// Makes a changeset held that was signed here.
    ///
    /// Throws `StoreError.ownRefused`.
    mutating func hold(_ changeset: Changeset, _ key: PublicKey) throws {
        switch try receive(changeset, verified: key) {
        case .held: return
        case .refused(let refusal): throw StoreError.ownRefused(refusal)
        case .known, .waiting, .dropped: throw StoreError.ownRefused(nil)
        }
    }

    /// Starts another incarnation under the current grant, going on from the own head held last.
    private mutating func beginIncarnation(_ incarnation: [UInt8]) throws {
        guard let identity,
            let grant = replica.membership.currentGrant(of: identity.publicKey),
            grant.role > .reader
        else { throw StoreError.notPermitted }
        let begun = Author(
            key: identity,
            grant: grant.id,
            incarnation: incarnation,
            continues: replica.lastHead(of: identity.publicKey)
        )
        if continuity.mustBegin { try FenceTable.close(begun.chain, connection.open()) }
        continuity = .goesOn
        author = begun
        shownPosition = 0
        isAuthorMoved = true
    }

    private mutating func prepareAuthor(_ occasion: Occasion) throws {
        guard let identity else { throw StoreError.notPermitted }
        guard replica.index.founding != nil else {
            author = Author(key: identity, grant: nil, incarnation: occasion.incarnation)
            return
        }
        let grant = replica.membership.currentGrant(of: identity.publicKey)
        guard let grant, grant.role > .reader else { throw StoreError.notPermitted }
        // What the same group of jobs received may have come from another life of this key.
        try doubtLog()
        if !continuity.mustBegin, let author, author.grant == grant.id { return }
        try beginIncarnation(occasion.incarnation)
    }
}
