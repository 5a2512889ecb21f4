package import DossierCore
package import DossierCrypto
internal import GRDB
internal import Glibc

/// One replica's directory: the only way in which log, projection, author and people are read and written.
package final class DatasetStore: Sendable {
    private let lock: ProcessLock
    let pool: DatabasePool
    let writer: Writer
    let checkpointer: Checkpointer
    let failure = FatalFailure()
    let path: String
    /// The rules by which entities are summarised here.
    package var rules: SummaryRules { writer.rules }

    /// Goes on with a replica. Throws `StoreError`: `noDataset`, `locked`, `tooNew`, `notDurable` …
    package static func open(
        directory: String,
        identity: SigningKey?,
        rules: SummaryRules,
        kinds: [String: OperationKind.Effect] = OperationKind.standard
    ) throws -> DatasetStore {
        try open(
            directory: directory,
            identity: identity,
            rules: rules,
            kinds: kinds,
            files: .system
        )
    }

    /// The same with the file calls given.
    static func open(
        directory: String,
        identity: SigningKey?,
        rules: SummaryRules,
        kinds: [String: OperationKind.Effect] = OperationKind.standard,
        files: FileCalls
    ) throws -> DatasetStore {
        let path = directory + "/dossier.db"
        guard access(path, F_OK) == 0 else { throw StoreError.noDataset }
        return try locked(directory, files) { lock in
            try LogRenewal.run(path, files)
            let pool = try Database.pool(path)
            try migrate(pool)
            let marks = MarkFile(directory: directory, files: files)
            return try DatasetStore(lock, pool, marks, identity, rules, kinds)
        }
    }

    /// Takes the directory's lock for what `body` opens, and gives it back where that fails; errors are named.
    static func locked(
        _ directory: String,
        _ files: FileCalls,
        _ body: (ProcessLock) throws -> DatasetStore
    ) throws -> DatasetStore {
        let lock = try ProcessLock(path: directory + "/lock")
        do {
            return try body(lock)
        } catch {
            lock.release()
            throw SpaceProbe.named(StoreError.translating(error), directory, files)
        }
    }

    init(
        _ lock: ProcessLock,
        _ pool: DatabasePool,
        _ marks: MarkFile?,
        _ identity: SigningKey?,
        _ rules: SummaryRules,
        _ kinds: [String: OperationKind.Effect]
    ) throws {
        self.lock = lock
        self.pool = pool
        path = pool.path
        let loaded = try pool.read {
            try LoadedState($0, identity: identity, rules: rules, kinds: kinds)
        }
        writer = Writer(
            loaded,
            identity: identity,
            rules: rules,
            marks: identity == nil ? nil : marks,
            failure
        )
        checkpointer = try Checkpointer(path: pool.path, failure)
        try pool.writeWithoutTransaction { database in
            try checkpointer.watch(database)
            try Upgrade.run(writer, database)
            try Fencing.run(writer, database)
        }
    }

    static func migrate(_ pool: DatabasePool) throws {
        let migrator = Schema.migrator
        if try pool.read(migrator.hasBeenSuperseded) { throw StoreError.tooNew }
        try migrator.migrate(pool)
    }

    static func translated<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            throw StoreError.translating(error)
        }
    }

    /// What `PRAGMA synchronous` reads on the live writer: 2 is FULL.
    package func synchronous() throws -> Int {
        try pool.writeWithoutTransaction { try $0.synchronous() }
    }

    /// Ends the work: later writes fail with `closed`, the log is moved into the database, the lock is given back.
    package func close() throws {
        defer { lock.release() }
        try Self.translated(endWork)
    }

    func endWork() throws {
        writer.close()
        // First the pool: a write that is answered may still be handing work to the checkpointer.
        try pool.close()
        try checkpointer.close()
    }
}

extension Database {
    /// Bytes of a page: changesets and records fill several of the usual 4096.
    private static let pageSize = 8192

    static func pool(_ path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "dossier"
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA page_size = \(pageSize);
                    PRAGMA cache_size = -\(database.configuration.readonly ? 4096 : 24_576);
                    PRAGMA secure_delete = ON;
                    """
            )
            if !database.configuration.readonly { try database.keepLog() }
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        // Before anything is written: the tables, too, must be there after a power cut.
        try pool.writeWithoutTransaction { try $0.makeDurable() }
        return pool
    }

    /// Turns on the write-ahead log.
    ///
    /// GRDB does it, too, but looks at the first row of the answer only, which comes before the commit that turns the log
    /// on: where that commit fails, the database goes on with a rollback journal, whose removal `synchronous = FULL` does
    /// not make durable.
    private func keepLog() throws {
        try execute(sql: "PRAGMA synchronous = FULL")
        try execute(sql: "PRAGMA journal_mode = WAL")
    }

    /// GRDB sets `synchronous` to NORMAL when it makes a pool: under a power cut that loses acknowledged commits.
    func makeDurable() throws {
        try execute(sql: "PRAGMA synchronous = FULL")
        let found = try synchronous()
        guard found == 2 else { throw StoreError.notDurable(synchronous: found) }
        let mode = try journalMode()
        guard mode == "wal" else { throw StoreError.notLogged(journalMode: mode) }
    }

    func journalMode() throws -> String {
        let statement = BoundStatement(try makeStatement(sql: "PRAGMA journal_mode"))
        return try statement.first { $0.text(0) } ?? ""
    }

    func synchronous() throws -> Int {
        let statement = BoundStatement(try makeStatement(sql: "PRAGMA synchronous"))
        return try statement.first { $0.integer(0) } ?? -1
    }
}
