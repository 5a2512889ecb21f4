internal import GRDB

extension DatasetStore {
    /// Overwrites what erasures left behind in free pages, the search index and the write-ahead
    /// log.
    ///
    /// The caller waits out the grace period first (FORMAT: "Erase"); readers should be done, or
    /// the log keeps its old pages until they are.
    package func shred() async throws {
        while try await !feedSearch() {}
        try await write { transaction in
            let database = try transaction.connection.open()
            try database.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
        }
        try await pool.barrierWriteWithoutTransaction { database in
            // VACUUM writes every live row anew, so nothing of a deleted one is left in a page.
            try database.execute(sql: "VACUUM")
        }
        try Self.translated { try checkpointer.truncate() }
    }
}
