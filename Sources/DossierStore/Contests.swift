internal import DossierCore
internal import DossierCrypto

/// Conflicts are looked for at the end of a transaction, when all that it brings is there.
enum Contests {
    /// Notes which of the touched entities are contested.
    ///
    /// What cannot be told counts as contested, since who asks looks again: where so much is to be compared that it
    /// would hold up the writer, and where a line goes through damage, which is noted to be fetched again.
    static func note(_ transaction: inout StoreTransaction) throws {
        let connection = transaction.connection
        let suspects = connection.gathered.suspects
        guard !suspects.isEmpty else { return }
        connection.passedOver = []
        defer { connection.passedOver = nil }
        var reader = ConflictReader(
            transaction.replica,
            connection.rules.conflicts,
            .storing(suspects.count)
        )
        for id in suspects where try isContested(id, &reader) {
            let statement = try connection.statement(.setContested)
            statement.bind(1, at: 1)
            statement.bind(id.text, at: 2)
            try statement.run()
        }
        if let met = connection.passedOver, !met.isEmpty {
            try transaction.markDamaged(met.sorted())
        }
        connection.gathered.suspects = []
    }

    private static func isContested(
        _ id: Identity,
        _ reader: inout ConflictReader<SQLiteStorage>
    ) throws -> Bool {
        do {
            return try reader.isContested(id.text)
        } catch is RecordDamage {
            // Of an entity that a line leads through; its own was written just now.
            return true
        }
    }
}
