internal import DossierCore
internal import DossierCrypto
internal import GRDB

/// The author's row.
///
/// What the chain has shown is kept as a place in the log: the heads held up to there, which costs
/// one number an edit instead of a row for each chain.
enum AuthorRow {
    static func write(_ author: Author, shownPosition: Int, _ connection: Connection) throws {
        let statement = BoundStatement(
            try connection.open().cachedStatement(
                sql: """
                    INSERT OR REPLACE INTO author (id, incarnation, grant_changeset, grant_index,
                    continues_chain, continues_sequence, continues_digest, last_sequence,
                    last_digest, shown_position) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """
            )
        )
        statement.bind(author.incarnation, at: 1)
        statement.bind(author.grant?.changeset, at: 2)
        statement.bind(author.grant?.index ?? 0, at: 3)
        statement.bind(author.continues?.chain, at: 4)
        statement.bind(author.continues?.sequence ?? 0, at: 5)
        statement.bind(author.continues?.digest, at: 6)
        statement.bind(author.last?.sequence ?? 0, at: 7)
        statement.bind(author.last?.digest, at: 8)
        statement.bind(shownPosition, at: 9)
        try statement.run()
    }

    /// The author as it was left; nil where none was, or where another key wrote the chain.
    static func read(
        _ identity: SigningKey,
        _ index: LogIndex,
        _ meta: Meta,
        _ database: Database
    ) throws -> Author? {
        let statement = BoundStatement(
            try database.cachedStatement(
                sql: """
                    SELECT incarnation, grant_changeset, grant_index, continues_chain,
                    continues_sequence, continues_digest, last_sequence, last_digest,
                    shown_position FROM author WHERE id = 1
                    """
            )
        )
        var shownPosition = 0
        let author = try statement.first { row in
            let incarnation = row.blob(0)
            let chain = Purpose.chainID(key: identity.publicKey, incarnation: incarnation)
            guard incarnation.count == 16 else {
                throw StoreError.corrupt("what it notes of its author")
            }
            shownPosition = try row.integer(8, in: 0...meta.position)
            var continues: Head?
            if let chain = try row.optionalDigest(3), let digest = try row.optionalDigest(5) {
                continues = Head(chain: chain, sequence: try row.ordinal(4), digest: digest)
            }
            return Author(
                key: identity,
                grant: try row.optionalDigest(1).map { OperationID($0, try row.count(2)) },
                incarnation: incarnation,
                continues: continues,
                last: try row.optionalDigest(7).map {
                    Head(chain: chain, sequence: try row.ordinal(6), digest: $0)
                }
            )
        }
        guard let author else { return nil }
        if let last = author.last { try check(last, shownPosition, database) }
        if author.last != nil, index.key(of: author.chain) != identity.publicKey { return nil }
        return Author(
            key: identity,
            grant: author.grant,
            incarnation: author.incarnation,
            continues: author.continues,
            last: author.last,
            shown: try heads(at: shownPosition, index, database)
        )
    }

    /// Whether what was written last stands where the row says, and behind all that it has shown.
    private static func check(_ last: Head, _ shownPosition: Int, _ database: Database) throws {
        let statement = BoundStatement(
            try database.cachedStatement(
                sql: "SELECT sequence, position FROM changeset WHERE digest = ?"
            )
        )
        statement.bind(last.digest, at: 1)
        let isRight = try statement.first { row in
            row.integer(0) == last.sequence && row.integer(1) > shownPosition
        }
        guard isRight ?? true else { throw StoreError.corrupt("what it notes of its author") }
    }

    /// The heads that were held when the log ended at `position`.
    private static func heads(
        at position: Int,
        _ index: LogIndex,
        _ database: Database
    ) throws -> Set<Head> {
        let statement = BoundStatement(
            try database.cachedStatement(
                sql: """
                    SELECT sequence, digest FROM changeset
                    WHERE segment = ? AND position <= ? ORDER BY sequence DESC LIMIT 1
                    """
            )
        )
        var heads: Set<Head> = []
        for (number, segment) in index.segments.enumerated() {
            statement.bind(number, at: 1)
            statement.bind(position, at: 2)
            let head = try statement.first { row in
                Head(chain: segment.chain, sequence: try row.ordinal(0), digest: try row.digest(1))
            }
            if let head { heads.insert(head) }
        }
        return heads
    }
}
