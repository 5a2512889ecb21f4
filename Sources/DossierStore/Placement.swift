internal import Glibc

/// The name under which a replica's directory is opened, and what SQLite keeps beside it.
///
/// The caller holds the directory. SQLite takes a log beside that name for the database's own and replays its pages
/// over it, whoever wrote them: so what a killed process left of a database that is gone goes before another gets the
/// name. It is not kept aside: nothing can read it without its database, and it may hold bytes that were to be shredded.
struct Placement {
    /// What SQLite's own files of one database end in, the database's name before it.
    static let logs = ["-wal", "-shm", "-journal"]

    let directory: String
    let files: FileCalls
    var path: String { directory + "/dossier.db" }

    /// Whether a database bears the name.
    var isTaken: Bool { access(path, F_OK) == 0 }

    init(_ directory: String, _ files: FileCalls) {
        self.directory = directory
        self.files = files
    }

    /// Gives the name to a whole database that is closed, in place of one that had it; durable when this returns.
    ///
    /// Throws `StoreError`; then the name is as it was, unless only the last sync has failed, or what could not be moved
    /// into the database before stood in its log: that is with the database's second name (`keep`).
    func take(_ draft: String) throws(StoreError) {
        var status = stat()
        guard stat(draft + "-wal", &status) != 0 || status.st_size == 0 else {
            throw StoreError.database(code: 0, message: "the new database is in use")
        }
        for suffix in Self.logs where files.unlink(path + suffix) != 0 {
            guard errno == ENOENT else { throw FileCalls.failure(path + suffix) }
        }
        // On the disk before the name is: a power cut must not bring them back beside it.
        try files.syncFolder(directory)
        guard files.rename(draft, path) == 0 else { throw FileCalls.failure(path) }
        try files.syncFolder(directory)
    }

    /// Gives the database and what belongs to it a second name in the same directory, durably.
    ///
    /// Throws `StoreError`.
    func keep(as old: String) throws(StoreError) {
        for suffix in ["-wal", "-journal", ""] where access(path + suffix, F_OK) == 0 {
            guard files.link(path + suffix, directory + "/" + old + suffix) == 0 else {
                throw FileCalls.failure(directory + "/" + old + suffix)
            }
        }
        try files.syncFolder(directory)
    }
}

extension DatasetStore {
    /// Gives the name of `directory`'s database to `draft`, a whole one that is closed, in the same file system.
    ///
    /// Throws `StoreError`: `datasetExists`, `locked`, `diskFull`, `file` or `inputOutput`.
    package static func place(_ draft: String, in directory: String) throws {
        let lock = try ProcessLock(path: directory + "/lock")
        defer { lock.release() }
        let placement = Placement(directory, .system)
        guard !placement.isTaken else { throw StoreError.datasetExists }
        try placement.take(draft)
    }
}
