internal import DossierCore
package import DossierCrypto
internal import GRDB

/// Makes the projection anew from the log alone.
enum Rebuild {
    /// Forgets the projection and replays the log; the log's own rows stay as they are.
    static func run(_ transaction: inout StoreTransaction) throws {
        let connection = transaction.connection
        let database = try connection.open()
        let position = connection.gathered.meta.position
        try database.execute(
            sql: """
                DELETE FROM entity; DELETE FROM pending_removal; DELETE FROM search;
                DELETE FROM name_look;
                DELETE FROM unsettled;
                """
        )
        connection.cache.clear()
        connection.gathered.meta.totals = Counts()
        connection.gathered.meta.sum = .zero
        connection.gathered.meta.position = 0
        connection.gathered.segments = 0
        connection.gathered.meta.indexedRow = 0
        connection.gathered.meta.indexedTop = 0
        connection.gathered.meta.indexedRevision = 0
        connection.isRebuilding = true
        defer { connection.isRebuilding = false }
        var replica = Replica(
            dataset: transaction.replica.index.founding,
            storage: SQLiteStorage(connection: connection),
            kinds: transaction.replica.kinds
        )
        let lines = BoundStatement(
            try database.makeStatement(
                sql: "SELECT line, digest, segment FROM changeset WHERE position = ?"
            )
        )
        for place in stride(from: 1, through: position, by: 1) {
            lines.bind(place, at: 1)
            let changeset = try lines.first { row in
                try SQLiteStorage.read(row.blob(0), expecting: try row.digest(1))
            }
            guard let changeset else { throw StoreError.corrupt("log position \(place)") }
            // What is in the log was verified when it came; `verify` asks the signatures again.
            let author = changeset.header.key ?? replica.index.key(of: changeset.header.chain)
            guard case .held = try replica.receive(changeset, verified: author) else {
                throw StoreError.corrupt("changeset \(changeset.digest) cannot be replayed")
            }
        }
        // An erase that counted on the way and does not in the end gives its bytes back here.
        while try !replica.settle(limit: DatasetStore.settlingStep).isSettled {}
        connection.cache.clear()
        transaction.adopt(replica)
    }
}

extension DatasetStore {
    /// Makes the projection anew from the log alone, in one transaction: after an upgrade that
    /// knows more kinds of operation, or damage.
    ///
    /// Returns the state digest.
    package func rebuildProjection() async throws -> Digest {
        try await write { transaction in
            try Rebuild.run(&transaction)
            return try transaction.replica.stateDigest
        }
    }
}
