internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// Moves the write-ahead log into the database beside the commits, never inside one: on a connection of its own,
/// while the writer goes on.
final class Checkpointer: Sendable {
    /// Pages in the log from which on it is moved.
    static let eagerPages = 1000
    /// Pages from which on the writer waits until it is moved: the log's bound.
    static let boundPages = 16_384

    private let connection: DatabaseQueue
    private let pages = Atomic<Int>(0)
    private let isRunning = Atomic<Bool>(false)
    private let failure: FatalFailure

    init(path: String, _ failure: FatalFailure) throws {
        var configuration = Configuration()
        configuration.label = "checkpoint"
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 0")
        }
        connection = try DatabaseQueue(path: path, configuration: configuration)
        self.failure = failure
    }

    /// Counts the pages of the log on `writer`'s connection instead of checkpointing inside its
    /// commits.
    ///
    /// This object must outlive that connection.
    func watch(_ writer: Database) throws {
        try writer.execute(sql: "PRAGMA wal_autocheckpoint = 0")
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_wal_hook(
            writer.sqliteConnection,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                Unmanaged<Checkpointer>.fromOpaque(context).takeUnretainedValue()
                    .pages.store(Int(pages), ordering: .relaxed)
                return SQLITE_OK
            },
            context
        )
    }

    /// Called on the writer's queue after each commit.
    func afterCommit(_ writer: Database) {
        let pages = pages.load(ordering: .relaxed)
        if pages >= Self.boundPages {
            checkpoint(writer)
        } else if pages >= Self.eagerPages,
            !isRunning.exchange(true, ordering: .acquiringAndReleasing)
        {
            connection.asyncWriteWithoutTransaction { [self] database in
                checkpoint(database)
                isRunning.store(false, ordering: .releasing)
            }
        }
    }

    private func checkpoint(_ database: Database) {
        guard let handle = database.sqliteConnection else { return }  // closed meanwhile
        let code = sqlite3_wal_checkpoint_v2(
            handle,
            nil,
            SQLITE_CHECKPOINT_PASSIVE,
            nil,
            nil
        )
        guard code != SQLITE_OK, code != SQLITE_BUSY, code != SQLITE_LOCKED else { return }
        failure.note(StoreError.sqlite(sqlite3_extended_errcode(handle), "checkpoint"))
    }

    /// Empties the log, so that what was overwritten is in no file any more.
    ///
    /// Returns whether it is empty: a reader of an older state keeps it for as long as it reads.
    func truncate() throws -> Bool {
        try connection.writeWithoutTransaction { database in
            let statement = BoundStatement(
                try database.makeStatement(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            )
            return try statement.first { $0.integer(0) } == 0
        }
    }

    func close() throws { try connection.close() }
}
