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

    /// When the author's clock said a held changeset was made, milliseconds since 1970, as noted beside its line;
    /// nil if it is not held.
    package func time(of digest: Digest) throws -> Int? {
        let statement = try statement("SELECT time FROM changeset WHERE digest = ?")
        statement.bind(digest, at: 1)
        return try statement.first { $0.integer(0) }
    }
}

extension DatasetStore {
    /// Times that a reader may find the writer between two generations.
    private static let readAttempts = 1000

    /// Runs `body` on a snapshot, beside the writer.
    ///
    /// A damaged changeset that it meets is noted, to be fetched again. Throws `StoreError` and what `body` throws.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (StoreView) throws -> Value
    ) async throws -> Value {
        try await notingDamage { try await look(passing: false, body).value }
    }

    /// Runs `body` on a snapshot in which a damaged changeset is passed over as if it were not held, so that people
    /// can read on; `StoreView.damaged` names what was passed over, and it is noted, to be fetched again.
    ///
    /// What is to be written or sent is never decided on such a look where a changeset's own words decide it. Throws
    /// `StoreError` and what `body` throws.
    package func readAround<Value: Sendable>(
        _ body: @escaping @Sendable (StoreView) throws -> Value
    ) async throws -> Value {
        let look = try await look(passing: true, body)
        if !look.met.isEmpty { try? await markDamaged(look.met.sorted()) }
        return look.value
    }

    private typealias Look<Value> = (value: Value, met: Set<Digest>)

    private func look<Value: Sendable>(
        passing: Bool,
        _ body: @escaping @Sendable (StoreView) throws -> Value
    ) async throws -> Look<Value> {
        for _ in 0..<Self.readAttempts {
            let found = try await watched { try await self.attempt(passing: passing, body) }
            if let found { return found }
        }
        throw StoreError.database(code: 0, message: "no stable generation")
    }

    private func attempt<Value: Sendable>(
        passing: Bool,
        _ body: @escaping @Sendable (StoreView) throws -> Value
    ) async throws -> Look<Value>? {
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
            if passing { connection.passedOver = [] }
            defer { connection.close() }
            replica.storage = SQLiteStorage(connection: connection)
            let view = StoreView(
                replica: replica,
                generation: meta.generation,
                connection: connection
            )
            let value = try body(view)
            guard let met = connection.passedOver, !met.isEmpty else { return (value, []) }
            return (value, met.subtracting(try replica.storage.damagedChangesets()))
        }
    }
}
