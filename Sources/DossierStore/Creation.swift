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
        try create(
            directory: directory,
            dataset: dataset,
            identity: identity,
            rules: rules,
            kinds: kinds,
            founding: founding,
            files: .system
        )
    }

    /// The same with the file calls given.
    static func create(
        directory: String,
        dataset: Digest?,
        identity: SigningKey?,
        rules: SummaryRules,
        kinds: [String: OperationKind.Effect] = OperationKind.standard,
        founding: [Changeset] = [],
        files: FileCalls
    ) throws -> DatasetStore {
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
            throw FileCalls.failure(directory)
        }
        let placement = Placement(directory, files)
        let path = placement.path
        return try locked(directory, files) { lock in
            guard !placement.isTaken else { throw StoreError.datasetExists }
            let draft = path + ".new"
            remove(draft, files)
            // A mark that is left here belongs to a database that is no more.
            MarkFile(directory: directory, files: files).remove()
            try write(draft, dataset, rules, kinds, founding, lock)
            do {
                try placement.take(draft)
                return try DatasetStore(
                    lock,
                    Database.pool(path),
                    MarkFile(directory: directory, files: files),
                    identity,
                    rules,
                    kinds
                )
            } catch {
                // Nobody has been told of it: it must not stand in the way of the next attempt.
                remove(path, files)
                throw error
            }
        }
    }

    /// Writes a whole database under a name of its own, and moves SQLite's log into it.
    private static func write(
        _ draft: String,
        _ dataset: Digest?,
        _ rules: SummaryRules,
        _ kinds: [String: OperationKind.Effect],
        _ founding: [Changeset],
        _ lock: ProcessLock
    ) throws {
        let pool = try Database.pool(draft)
        try migrate(pool)
        try begin(pool, dataset, rules)
        let store = try DatasetStore(lock, pool, nil, nil, rules, kinds)
        try store.found(founding)
        // Closing would do it, too, and say nothing where it cannot.
        guard try store.checkpointer.truncate() else {
            throw StoreError.database(code: 0, message: "the new database is in use")
        }
        try store.endWork()
    }

    private static func remove(_ path: String, _ files: FileCalls) {
        for suffix in [""] + Placement.logs { _ = files.unlink(path + suffix) }
    }

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
}
