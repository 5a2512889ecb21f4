internal import GRDB
internal import GRDBSQLite

/// The log of a database that may be damaged anywhere, read line by line: what cannot be read is passed over.
///
/// It holds the directory until it is closed.
package final class RawLog {
    /// Lines beyond which nothing is looked for where the database does not say how many it has.
    private static let unknownEnd = 1_000_000

    private let queue: DatabaseQueue
    private let directory: String
    private let lock: ProcessLock
    private var position = 0
    /// How many positions there are, readable or not.
    package let end: Int
    /// Positions that could not be read.
    package private(set) var unreadable = 0

    /// Opens the database in `directory`.
    ///
    /// Throws `StoreError`: `locked`, or `corrupt` where not even its schema can be read.
    package init(directory: String) throws {
        self.directory = directory
        lock = try ProcessLock(path: directory + "/lock")
        let queue = try DatasetStore.translated {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            return try DatabaseQueue(
                path: directory + "/dossier.db",
                configuration: configuration
            )
        }
        self.queue = queue
        let ends = [
            "SELECT position FROM meta", "SELECT max(position) FROM changeset",
            "SELECT sum(last - start + 1) FROM segment",
        ].compactMap { sql in
            try? queue.read { try Int.fetchOne($0, sql: sql) }
        }
        guard (try? queue.read { try $0.makeStatement(sql: "SELECT line FROM changeset") }) != nil
        else { throw StoreError.corrupt("the list of its tables cannot be read") }
        end = min(ends.max() ?? Self.unknownEnd, Int(Int32.max))
    }

    /// The next line that can be read and its position; nil at the end.
    package func next() -> (position: Int, line: [UInt8])? {
        while position < end {
            position += 1
            let place = position
            let line = try? queue.read { database in
                let statement = BoundStatement(
                    try database.cachedStatement(
                        sql: "SELECT line FROM changeset WHERE position = ?"
                    )
                )
                statement.bind(place, at: 1)
                return try statement.first { $0.blob(0) }
            }
            if let line { return (place, line) }
            unreadable += 1
        }
        return nil
    }

    /// Begins again.
    package func rewind() {
        position = 0
        unreadable = 0
    }

    /// Ends the reading and gives `draft`, a whole database that is closed, the name of this one, which stays in the
    /// directory as `old`.
    ///
    /// Throws `StoreError`.
    package func replace(by draft: String, keepingAs old: String) throws {
        try replace(by: draft, keepingAs: old, files: .system)
    }

    /// The same with the file calls given.
    ///
    /// The directory is held until the new one has the name: who opened the old one in between would be told that a
    /// change is saved, in a file that is put aside.
    func replace(by draft: String, keepingAs old: String, files: FileCalls) throws {
        defer { close() }
        // Moves SQLite's log into the file, where that can be done.
        try? queue.close()
        let placement = Placement(directory, files)
        try placement.keep(as: old)
        try placement.take(draft)
    }

    /// Ends the reading; again is nothing.
    package func close() {
        try? queue.close()
        lock.release()
    }
}
