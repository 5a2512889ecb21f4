package import DossierCore
package import DossierCrypto
internal import GRDB

/// A one-use code for joining, as its inviter keeps it: never the code itself.
package struct Invitation: Hashable, Sendable {
    /// The 16 random bytes that the listener sends.
    package let salt: [UInt8]
    /// scrypt of code and salt: 32 bytes, secret.
    package let derivedKey: [UInt8]
    /// The role that it gives.
    package let role: Role
    /// Whom it is for, as the inviter calls them; empty if nobody said.
    package let name: String
    /// Milliseconds since 1970 after which it is dead.
    package let expires: Int
    /// Wrong proofs that it still bears.
    package var attemptsLeft: Int
    /// Who used it; nil while nobody has.
    package var consumedBy: PublicKey?

    /// Makes an invitation that nobody has used.
    package init(
        salt: [UInt8],
        derivedKey: [UInt8],
        role: Role,
        name: String,
        expires: Int,
        attemptsLeft: Int,
        consumedBy: PublicKey? = nil
    ) {
        self.salt = salt
        self.derivedKey = derivedKey
        self.role = role
        self.name = name
        self.expires = expires
        self.attemptsLeft = attemptsLeft
        self.consumedBy = consumedBy
    }
}

/// A replica that this one dials, or that has dialled.
package struct Peer: Hashable, Sendable {
    /// What people call it.
    package let name: String
    /// Where it is dialled; empty where it only dials.
    package var address: String
    /// Its key; nil until it has shown one.
    package var key: PublicKey?
    /// Milliseconds since 1970 of the last contact; 0 for none.
    package var lastContact: Int
    /// What came of it: `ok` or an error's code; a hint for people.
    package var lastOutcome: String

    /// Describes a peer.
    package init(
        name: String,
        address: String,
        key: PublicKey? = nil,
        lastContact: Int = 0,
        lastOutcome: String = ""
    ) {
        self.name = name
        self.address = address
        self.key = key
        self.lastContact = lastContact
        self.lastOutcome = lastOutcome
    }
}

extension StoreTransaction {
    private func statement(_ sql: String) throws -> BoundStatement {
        BoundStatement(try connection.open().cachedStatement(sql: sql))
    }

    /// Keeps an invitation, or its new state: consuming a code and sealing the admission belong in one transaction.
    package func keep(_ invitation: Invitation) throws {
        let statement = try statement(
            "INSERT OR REPLACE INTO invitation VALUES (?, ?, ?, ?, ?, ?, ?)"
        )
        statement.bind(invitation.salt, at: 1)
        statement.bind(invitation.derivedKey, at: 2)
        statement.bind(invitation.role.rawValue, at: 3)
        statement.bind(invitation.name, at: 4)
        statement.bind(invitation.expires, at: 5)
        statement.bind(invitation.attemptsLeft, at: 6)
        statement.bind(invitation.consumedBy.map { Digest($0.value) }, at: 7)
        try statement.run()
    }

    /// Forgets an invitation.
    package func forgetInvitation(salt: [UInt8]) throws {
        let statement = try statement("DELETE FROM invitation WHERE salt = ?")
        statement.bind(salt, at: 1)
        try statement.run()
    }

    /// The invitations kept, as this transaction sees them.
    package func invitations() throws -> [Invitation] { try Invitation.all(connection) }

    /// Keeps a peer, or its new state, by name.
    package func keep(_ peer: Peer) throws {
        let statement = try statement("INSERT OR REPLACE INTO peer VALUES (?, ?, ?, ?, ?)")
        statement.bind(peer.name, at: 1)
        statement.bind(peer.address, at: 2)
        statement.bind(peer.key.map { Digest($0.value) }, at: 3)
        statement.bind(peer.lastContact, at: 4)
        statement.bind(peer.lastOutcome, at: 5)
        try statement.run()
    }

    /// Forgets a peer.
    package func forgetPeer(named name: String) throws {
        let statement = try statement("DELETE FROM peer WHERE name = ?")
        statement.bind(name, at: 1)
        try statement.run()
    }
}

extension StoreView {
    /// The invitations kept, by expiry.
    package func invitations() throws -> [Invitation] { try Invitation.all(connection) }

    /// The peers kept, by name.
    package func peers() throws -> [Peer] {
        let statement = try statement(
            "SELECT name, address, key, last_contact, last_outcome FROM peer ORDER BY name"
        )
        var peers: [Peer] = []
        try statement.rows { row in
            peers.append(
                Peer(
                    name: row.text(0),
                    address: row.text(1),
                    key: try row.optionalDigest(2).flatMap { PublicKey(bytes: $0.bytes) },
                    lastContact: row.integer(3),
                    lastOutcome: row.text(4)
                )
            )
        }
        return peers
    }
}

extension Invitation {
    fileprivate static func all(_ connection: Connection) throws -> [Invitation] {
        let statement = BoundStatement(
            try connection.open().cachedStatement(
                sql: """
                    SELECT salt, derived_key, role, name, expires, attempts_left, consumed_by
                    FROM invitation ORDER BY expires, salt
                    """
            )
        )
        var invitations: [Invitation] = []
        try statement.rows { row in
            guard let role = Role(rawValue: row.text(2)) else { throw StoreError.corrupt("role") }
            invitations.append(
                Invitation(
                    salt: row.blob(0),
                    derivedKey: row.blob(1),
                    role: role,
                    name: row.text(3),
                    expires: row.integer(4),
                    attemptsLeft: row.integer(5),
                    consumedBy: try row.optionalDigest(6).flatMap { PublicKey(bytes: $0.bytes) }
                )
            )
        }
        return invitations
    }
}
