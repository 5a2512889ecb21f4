internal import DossierCrypto
internal import GRDB

/// What names look like, so that those which people take for each other are found; kept with the search index.
///
/// Names are kept as hashes: whoever asks compares the names themselves.
struct NameLooks {
    private let rules: SummaryRules
    private let put: BoundStatement
    private let delete: BoundStatement

    init(_ database: Database, _ rules: SummaryRules) throws {
        self.rules = rules
        put = BoundStatement(
            try database.cachedStatement(
                sql: "INSERT OR IGNORE INTO name_look (look, name, entity) VALUES (?, ?, ?)"
            )
        )
        delete = BoundStatement(
            try database.cachedStatement(sql: "DELETE FROM name_look WHERE entity = ?")
        )
    }

    func insert(_ names: [String], of entity: Int) throws {
        for name in names {
            put.bind(Self.hash(rules.look(name)), at: 1)
            put.bind(Self.hash(name), at: 2)
            put.bind(entity, at: 3)
            try put.run()
        }
    }

    func remove(_ entity: Int) throws {
        delete.bind(entity, at: 1)
        try delete.run()
    }

    /// Eight bytes of the digest of a text's bytes.
    static func hash(_ text: String) -> Int {
        let bytes = SHA256.digest(text.utf8).bytes.prefix(8)
        return Int(truncatingIfNeeded: bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
}

extension StoreView {
    /// The ids of entities that bear a name which looks like this one and is another, as far as the index
    /// is fed; at most `limit`.
    ///
    /// However many bear this very name, they crowd out none.
    package func lookAlikes(of name: String, limit: Int) throws -> [String] {
        let (look, exact) = (NameLooks.hash(connection.rules.look(name)), NameLooks.hash(name))
        var found: [String] = []
        for side in ["<", ">"] {
            let statement = try statement(
                """
                SELECT entity.id FROM name_look JOIN entity ON entity.row = name_look.entity
                WHERE look = ?1 AND name \(side) ?2 AND assertions > 0 LIMIT ?3
                """
            )
            statement.bind(look, at: 1)
            statement.bind(exact, at: 2)
            statement.bind(limit, at: 3)
            try statement.rows { row in
                let id = row.text(0)
                if !found.contains(id) { found.append(id) }
            }
        }
        return Array(found.sorted().prefix(limit))
    }
}
