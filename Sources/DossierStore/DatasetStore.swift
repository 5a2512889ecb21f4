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
    let path: String
    /// The rules by which entities are summarised here.
    package var rules: SummaryRules { writer.rules }

    /// Begins a replica in `directory`, which is made if it is not there: of `dataset`, or of
    /// whatever is founded here.
    ///
    /// Throws `StoreError`.
    package static func create(
        directory: String,
        dataset: Digest?,
        identity: SigningKey?,
        rules: SummaryRules,
        kinds: [String: OperationKind.Effect] = OperationKind.standard
    ) throws -> DatasetStore {
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
            throw StoreError.file(directory, errno: errno)
        }
        let lock = try ProcessLock(path: directory + "/lock")
        return try translated {
            let pool = try Database.pool(directory + "/dossier.db")
            try migrate(pool)
            try pool.write { database in
                let statement = try database.makeStatement(
                    sql: """
                        INSERT OR IGNORE INTO meta
                        VALUES (1, ?, 0, zeroblob(32), ?, ?, 0, 0, 0, 0, 0, 0, 0, 0)
                        """
                )
                let bound = BoundStatement(statement)
                bound.bind(dataset, at: 1)
                bound.bind(Meta.mergeRule, at: 2)
                bound.bind(rules.version, at: 3)
                try bound.run()
                guard database.changesCount == 1 else { throw StoreError.datasetExists }
            }
            // A mark that is left here belongs to a database that is no more.
            let marks = MarkFile(directory: directory)
            marks.remove()
            return try DatasetStore(lock, pool, marks, identity, rules, kinds)
        }
    }

    /// Goes on with a replica. Throws `StoreError`: `noDataset`, `locked`, `tooNew`, `notDurable` …
    package static func open(
        directory: String,
        identity: SigningKey?,
        rules: SummaryRules,
        kinds: [String: OperationKind.Effect] = OperationKind.standard
    ) throws -> DatasetStore {
        let path = directory + "/dossier.db"
        guard access(path, F_OK) == 0 else { throw StoreError.noDataset }
        let lock = try ProcessLock(path: directory + "/lock")
        return try translated {
            let pool = try Database.pool(path)
            try migrate(pool)
            let marks = MarkFile(directory: directory)
            return try DatasetStore(lock, pool, marks, identity, rules, kinds)
        }
    }

    private init(
        _ lock: ProcessLock,
        _ pool: DatabasePool,
        _ marks: MarkFile,
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
        let writer = Writer(
            loaded,
            identity: identity,
            rules: rules,
            marks: identity == nil ? nil : marks
        )
        self.writer = writer
        checkpointer = try Checkpointer(path: pool.path) { error in
            pool.asyncWriteWithoutTransaction { _ in writer.stop(error) }
        }
        try pool.writeWithoutTransaction { database in
            try database.makeDurable()
            try checkpointer.watch(database)
            try Upgrade.run(writer, database)
            try Fencing.run(writer, database)
        }
    }

    private static func migrate(_ pool: DatabasePool) throws {
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
        writer.close()
        try Self.translated {
            // First the pool: a write that is answered may still be handing work to the checkpointer.
            try pool.close()
            try checkpointer.close()
            lock.release()
        }
        lock.release()
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
        }
        return try DatabasePool(path: path, configuration: configuration)
    }

    /// GRDB sets `synchronous` to NORMAL when it makes a pool: under a power cut that loses acknowledged commits.
    func makeDurable() throws {
        try execute(sql: "PRAGMA synchronous = FULL")
        let found = try synchronous()
        guard found == 2 else { throw StoreError.notDurable(synchronous: found) }
    }

    func synchronous() throws -> Int {
        let statement = BoundStatement(try makeStatement(sql: "PRAGMA synchronous"))
        return try statement.first { $0.integer(0) } ?? -1
    }
}
