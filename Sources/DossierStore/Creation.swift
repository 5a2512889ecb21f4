package import DossierCore
package import DossierCrypto
internal import GRDB
internal import Glibc

extension DatasetStore {
    /// Begins a replica in `directory`, which is made if it is not there: of `dataset`, or of what `founding`
    /// founds, which is held from the first moment.
    ///
    /// When this returns, the database is durable; cut at any point before, the directory holds no dataset and this can
    /// be called again. Throws `StoreError`.
    package static func create(
        directory: String,
        dataset: Digest?,
        identity: SigningKey?,
        rules: SummaryRules,
        kinds: [String: OperationKind.Effect] = OperationKind.standard,
        founding: [Changeset] = []
    ) throws -> DatasetStore {
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
            throw StoreError.file(directory, errno: errno)
        }
        let lock = try ProcessLock(path: directory + "/lock")
        let path = directory + "/dossier.db"
        guard access(path, F_OK) != 0 else { throw StoreError.datasetExists }
        return try translated {
            let draft = path + ".new"
            for suffix in suffixes { unlink(draft + suffix) }
            let pool = try Database.pool(draft)
            try migrate(pool)
            try begin(pool, dataset, rules)
            // A mark that is left here belongs to a database that is no more.
            let marks = MarkFile(directory: directory)
            marks.remove()
            let store = try DatasetStore(lock, pool, marks, nil, rules, kinds)
            try store.found(founding)
            try store.endWork()
            // Closing moves the log into the database and removes it, and says nothing where it cannot.
            guard access(draft + "-wal", F_OK) != 0 else {
                throw StoreError.database(code: 0, message: "the new database was not completed")
            }
            try publish(draft, as: path, in: directory)
            return try DatasetStore(
                lock,
                Database.pool(path),
                MarkFile(directory: directory),
                identity,
                rules,
                kinds
            )
        }
    }

    /// The files that SQLite keeps for one database.
    private static let suffixes = ["", "-wal", "-shm", "-journal"]

    private static func begin(
        _ pool: DatabasePool,
        _ dataset: Digest?,
        _ rules: SummaryRules
    ) throws {
        try pool.write { database in
            let statement = try database.makeStatement(
                sql: """
                    INSERT INTO meta VALUES (1, ?, 0, zeroblob(32), ?, ?, 0, 0, 0, 0, 0, 0, 0, 0)
                    """
            )
            let bound = BoundStatement(statement)
            bound.bind(dataset, at: 1)
            bound.bind(Meta.mergeRule, at: 2)
            bound.bind(rules.version, at: 3)
            try bound.run()
        }
    }

    private func found(_ founding: [Changeset]) throws {
        guard !founding.isEmpty else { return }
        try pool.writeWithoutTransaction { [writer] database in
            try writer.performNow(database) { transaction in
                for changeset in founding {
                    switch try transaction.receive(changeset) {
                    case .held: break
                    case .refused(let refusal): throw StoreError.ownRefused(refusal)
                    case .known, .waiting, .dropped: throw StoreError.ownRefused(nil)
                    }
                }
            }
        }
    }

    /// Gives a complete database its name, durably.
    private static func publish(_ draft: String, as path: String, in directory: String) throws {
        guard rename(draft, path) == 0 else { throw StoreError.file(path, errno: errno) }
        let folder = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw StoreError.file(directory, errno: errno) }
        defer { Glibc.close(folder) }
        guard fsync(folder) == 0 else { throw StoreError.inputOutput(code: errno) }
    }
}
