internal import DossierCore
internal import GRDB

/// What a database of an older version needs before it is used.
enum Upgrade {
    static func run(_ writer: Writer, _ database: Database) throws {
        if writer.meta.mergeRule > Meta.mergeRule { throw StoreError.tooNew }
        if writer.meta.mergeRule < Meta.mergeRule {
            try writer.performNow(database) { transaction in
                try Rebuild.run(&transaction)
                try transaction.connection.open().execute(
                    sql: "UPDATE meta SET merge_rule = ?",
                    arguments: [Meta.mergeRule]
                )
            }
        }
        try Resummary.run(writer, database)
    }
}

/// Summarises every entity again after the rules have changed, in steps, each a transaction.
enum Resummary {
    private static let step = 2000

    /// Runs on the writer's queue while the store is opened.
    ///
    /// A crash in between starts it anew.
    static func run(_ writer: Writer, _ database: Database) throws {
        guard writer.meta.summaryRules != writer.rules.version else { return }
        var row = 0
        while true {
            let (next, from) = (try rows(after: row, database), row)
            guard let last = next.last else { break }
            try writer.performNow(database) { transaction in
                try summarise(next.map(\.id), &transaction, from: from)
            }
            row = last.row
        }
        try database.execute(
            sql: "UPDATE meta SET summary_rules = ?",
            arguments: [writer.rules.version]
        )
    }

    private static func rows(
        after row: Int,
        _ database: Database
    ) throws -> [(row: Int, id: String)] {
        let statement = BoundStatement(
            try database.cachedStatement(
                sql: "SELECT row, id FROM entity WHERE row > ? ORDER BY row LIMIT ?"
            )
        )
        statement.bind(row, at: 1)
        statement.bind(step, at: 2)
        var rows: [(row: Int, id: String)] = []
        try statement.rows { rows.append(($0.integer(0), $0.text(1))) }
        return rows
    }

    private static func summarise(
        _ ids: [String],
        _ transaction: inout StoreTransaction,
        from: Int
    ) throws {
        let replica = transaction.replica
        var storage = replica.storage
        var wholes = WholeRemovals()
        for id in ids {
            guard let record = try storage.record(of: id) else { continue }
            try storage.put(record, live: try replica.live(of: record, &wholes))
        }
    }
}
