internal import DossierCore
internal import GRDB

/// The full-text index: fed in steps from what changed since it was fed last, outside the transactions that apply.
enum SearchIndex {
    /// Indexes the next entities; returns whether nothing is left to index.
    static func feed(_ transaction: inout StoreTransaction, limit: Int) throws -> Bool {
        let connection = transaction.connection
        let database = try connection.open()
        let meta = connection.gathered.meta
        let changed = BoundStatement(
            try database.cachedStatement(
                sql: """
                    SELECT row, revision, id, leaf, record FROM entity
                    WHERE revision >= ?1 AND (revision > ?1 OR row > ?2) AND revision < ?4
                    ORDER BY revision, row LIMIT ?3
                    """
            )
        )
        let remove = BoundStatement(
            try database.cachedStatement(sql: "DELETE FROM search WHERE rowid = ?")
        )
        let insert = BoundStatement(
            try database.cachedStatement(
                sql: "INSERT INTO search (rowid, names, texts) VALUES (?, ?, ?)"
            )
        )
        let looks = try NameLooks(database, connection.rules)
        changed.bind(meta.indexedRevision, at: 1)
        changed.bind(meta.indexedRow, at: 2)
        changed.bind(limit, at: 3)
        // Jobs of one group share a revision: what this transaction itself changed is fed by the next one.
        changed.bind(connection.revision, at: 4)
        var count = 0
        var wholes = WholeRemovals()
        try changed.rows { row in
            count += 1
            connection.gathered.meta.indexedRow = row.integer(0)
            connection.gathered.meta.indexedRevision = row.integer(1)
            let record = try EntityRecord(
                id: row.text(2),
                leaf: row.bytes32(3),
                encoded: row.blob(4),
                segments: connection.gathered.segments
            )
            let live = try transaction.replica.live(of: record, &wholes)
            if row.integer(0) <= meta.indexedTop {
                remove.bind(row.integer(0), at: 1)
                try remove.run()
                try looks.remove(row.integer(0))
            } else {
                connection.gathered.meta.indexedTop = max(
                    connection.gathered.meta.indexedTop,
                    row.integer(0)
                )
            }
            let (names, texts) = words(of: live, connection.rules)
            guard !names.isEmpty || !texts.isEmpty else { return }
            try looks.insert(names, of: row.integer(0))
            insert.bind(row.integer(0), at: 1)
            insert.bind(SearchText.indexed(names.map { $0 + "\n" }.joined()), at: 2)
            insert.bind(SearchText.indexed(texts), at: 3)
            try insert.run()
        }
        return count < limit
    }

    private static func words(
        of live: [LiveAssertion],
        _ rules: SummaryRules
    ) -> (names: [String], texts: String) {
        var names: [String] = []
        var texts = ""
        for assertion in live where !assertion.isMarker {
            let property = assertion.property
            guard property != typeProperty else { continue }
            if rules.nameProperties.contains(property) {
                names.append(assertion.value)
            } else if rules.isSearchable(property) {
                texts += assertion.value + "\n"
            }
        }
        return (names, texts)
    }
}

extension DatasetStore {
    /// Entities indexed in one transaction, so that edits come between.
    private static let feedStep = 2000

    /// Feeds the search index with at most one step of what changed.
    ///
    /// Returns whether nothing is left.
    package func feedSearch() async throws -> Bool {
        try await write { try SearchIndex.feed(&$0, limit: Self.feedStep) }
    }

    /// Searches after feeding the index to the end: entities that contain every word of `text`, in
    /// any case, the last letters of words left open; hits in names come first.
    ///
    /// Nothing is found for text without letters or digits.
    package func search(
        _ text: String,
        types: [String] = [],
        limit: Int = 50
    ) async throws -> [EntityLine] {
        while try await !feedSearch() {}
        return try await read { try $0.search(text, types: types, limit: limit) }
    }
}

extension StoreView {
    /// Searches what the index was fed with so far; see `DatasetStore.search`.
    package func search(_ text: String, types: [String] = [], limit: Int) throws -> [EntityLine] {
        guard let query = SearchText.query(text) else { return [] }
        let marks = types.indices.map { "?\($0 + 3)" }.joined(separator: ", ")
        let columns = Self.columns.split(separator: ", ").map { "entity.\($0)" }
        let statement = try statement(
            """
            SELECT \(columns.joined(separator: ", ")) FROM search
            JOIN entity ON entity.row = search.rowid
            WHERE search MATCH ?1 AND assertions > 0
            \(types.isEmpty ? "" : "AND type IN (\(marks))")
            ORDER BY bm25(search, 10.0, 1.0), entity.id LIMIT ?2
            """
        )
        statement.bind(query, at: 1)
        statement.bind(limit, at: 2)
        for (position, type) in types.enumerated() {
            statement.bind(type, at: Int32(position + 3))
        }
        return try lines(statement)
    }
}
