package import DossierCore
package import DossierCrypto
internal import GRDB

/// A consistent look at one state: database and memory of the same generation.
///
/// It is used inside its closure only.
package struct StoreView {
    /// The replica of this generation, bound to the snapshot; changing it changes nothing but the copy.
    package let replica: Replica<SQLiteStorage>
    /// The number of the state: grows with each transaction that changes something.
    package let generation: Int
    let connection: Connection

    /// How much there is.
    package var counts: Counts { connection.gathered.meta.totals }

    /// How many changesets are held.
    package var changesetCount: Int { connection.gathered.meta.position }

    func statement(_ sql: String) throws -> BoundStatement {
        BoundStatement(try connection.open().cachedStatement(sql: sql))
    }

    /// A reader of conflicts with the rules that the store was opened with.
    package func conflictReader() -> ConflictReader<SQLiteStorage> {
        ConflictReader(replica, connection.rules.conflicts)
    }

    /// A held changeset by its exact name; nil if it is not held.
    package func changeset(_ digest: Digest) throws -> Changeset? {
        try replica.storage.changeset(digest)
    }
}

extension DatasetStore {
    /// Times that a reader may find the writer between two generations.
    private static let readAttempts = 1000

    /// Runs `body` on a snapshot, beside the writer.
    ///
    /// Throws `StoreError` and what `body` throws.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (StoreView) throws -> Value
    ) async throws -> Value {
        for _ in 0..<Self.readAttempts {
            let found = try await watched { try await self.attempt(body) }
            if let found { return found }
        }
        throw StoreError.database(code: 0, message: "no stable generation")
    }

    private func attempt<Value: Sendable>(
        _ body: @escaping @Sendable (StoreView) throws -> Value
    ) async throws -> Value? {
        try await pool.read { [writer] database in
            let meta = try Meta(reading: database)
            guard var replica = writer.published.replica(meta.generation) else { return nil }
            let connection = Connection(
                database,
                rules: writer.rules,
                cache: ChangesetCache(),
                meta: meta,
                segmentBytes: [:],
                segments: replica.index.segments.count
            )
            defer { connection.close() }
            replica.storage = SQLiteStorage(connection: connection)
            return try body(
                StoreView(
                    replica: replica,
                    generation: meta.generation,
                    connection: connection
                )
            )
        }
    }
}
