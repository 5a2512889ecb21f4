package import DossierCore
internal import GRDB

/// What became of the bytes that erases took, at one look.
package struct ShreddingReport: Hashable, Sendable {
    /// Parts whose bytes were destroyed now.
    package let shredded: Int
    /// Parts whose bytes wait for the end of the grace period.
    package let waiting: Int
}

extension DatasetStore {
    /// Milliseconds that the bytes of an erased part stay on this disk, so that an erase that is set aside can give
    /// them back (FORMAT: "Erase"): 72 hours.
    package static let gracePeriod = 72 * 3600 * 1000

    /// Pages of the search index merged in one transaction.
    private static let mergedPages = 500

    /// Destroys the bytes of erased parts whose grace period is over at `now`, milliseconds since 1970; the period of
    /// newly erased ones begins.
    ///
    /// The clock decides when bytes go and nothing else: the state is the same before and after. A clock that goes
    /// back makes them stay longer; nothing is destroyed while the replica is settling, since counting may give a
    /// part back. Throws `StoreError`.
    package func shred(now: Int, grace: Int = gracePeriod) async throws -> ShreddingReport {
        precondition(grace >= 0, "a grace period does not end before it begins")
        guard try await mayShred() else { return ShreddingReport(shredded: 0, waiting: 0) }
        let report = try await write { transaction in
            try transaction.shred(now: now, grace: grace)
        }
        try await scrub()
        return report
    }

    /// The same for all of them at once, whatever is left of their grace periods.
    ///
    /// Throws `StoreError`.
    package func shredAtOnce() async throws -> ShreddingReport {
        try await shred(now: .max, grace: 0)
    }

    private func mayShred() async throws -> Bool {
        try await read { view in
            guard view.replica.isSettled else { return false }
            let statement = try view.statement(
                "SELECT EXISTS (SELECT 1 FROM erased_part) OR EXISTS (SELECT 1 FROM unscrubbed)"
            )
            return try statement.first { $0.integer(0) } == 1
        }
    }

    /// Overwrites what destroyed parts left in the search index and the write-ahead log; goes on with it after a
    /// crash.
    ///
    /// Freed pages are zeroed as they are freed (`secure_delete`); what the log still has goes when it is emptied,
    /// which waits for readers and is tried again with the next look.
    private func scrub() async throws {
        let isOwed = try await read { view in
            try view.statement("SELECT 1 FROM unscrubbed").first { _ in true } ?? false
        }
        guard isOwed else { return }
        while try await !feedSearch() {}
        // A negative number joins all parts of the index into one, in steps; the positive ones go on with it.
        var pages = -Self.mergedPages
        while try await mergeSearch(pages) { pages = Self.mergedPages }
        guard try watched({ try checkpointer.truncate() }) else { return }
        try await write { transaction in
            try transaction.connection.open().execute(sql: "DELETE FROM unscrubbed")
        }
    }

    /// Merges some pages of the search index; returns whether there was anything to do.
    private func mergeSearch(_ pages: Int) async throws -> Bool {
        try await write { transaction in
            let database = try transaction.connection.open()
            let before = database.totalChangesCount
            try database.execute(
                sql: "INSERT INTO search (search, rank) VALUES ('merge', ?)",
                arguments: [pages]
            )
            // One change is the statement's own.
            return database.totalChangesCount - before > 1
        }
    }
}

extension StoreView {
    /// How many erased parts there are whose bytes are still on this disk.
    package func shreddableParts() throws -> Int {
        try statement("SELECT count(*) FROM erased_part").first { $0.integer(0) } ?? 0
    }
}

/// When the bytes of an erased part go.
package struct Shredding: Hashable, Sendable {
    /// Milliseconds since 1970; 0 where no time is set yet.
    package let time: Int
    /// Whether no time is set yet: the replica has not looked at its clock since the erase.
    package var isUnset: Bool { time == 0 }
}

extension StoreView {
    /// When the bytes of an erased part go; nil where they are not on this disk.
    package func shredding(of part: PartID) throws -> Shredding? {
        let statement = try statement(
            "SELECT coalesce(due, 0) AS due FROM erased_part WHERE changeset = ? AND number = ?"
        )
        statement.bind(part.changeset, at: 1)
        statement.bind(part.number, at: 2)
        return try statement.first { Shredding(time: try $0.count(0)) }
    }
}

extension StoreTransaction {
    fileprivate func shred(now: Int, grace: Int) throws -> ShreddingReport {
        let database = try connection.open()
        try database.execute(
            sql: "UPDATE erased_part SET due = ? WHERE due IS NULL",
            arguments: [now + grace]
        )
        try database.execute(sql: "DELETE FROM erased_part WHERE due <= ?", arguments: [now])
        let shredded = database.changesCount
        if shredded > 0 {
            try database.execute(sql: "INSERT OR IGNORE INTO unscrubbed VALUES (1)")
        }
        let waiting = try Int.fetchOne(database, sql: "SELECT count(*) FROM erased_part") ?? 0
        return ShreddingReport(shredded: shredded, waiting: waiting)
    }
}
