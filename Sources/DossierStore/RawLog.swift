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
    /// Up to here lines are asked for one by one.
    private var probed = 0
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
        guard (try? queue.read { try $0.makeStatement(sql: "SELECT line FROM changeset") }) != nil
        else { throw StoreError.corrupt("the list of its tables cannot be read") }
        end = Self.end(queue)
    }

    /// How many positions there are by what is kept in three places: one of them may be damaged, so of three that differ
    /// the one in the middle is taken.
    private static func end(_ queue: DatabaseQueue) -> Int {
        let ends = [
            "SELECT position FROM meta", "SELECT max(position) FROM changeset",
            "SELECT sum(last - start + 1) FROM segment",
        ].compactMap { sql in
            try? queue.read { database in
                try BoundStatement(database.makeStatement(sql: sql)).first { try $0.count(0) }
            }
        }.sorted()
        return switch ends.count {
        case 3: ends[1]
        // No more than can be asked for one by one.
        case 2: ends[1] - ends[0] > unknownEnd ? ends[0] : ends[1]
        default: min(ends.first ?? unknownEnd, unknownEnd)
        }
    }

    /// What looking into the log gave.
    private enum Look {
        case line(position: Int, [UInt8])
        case nothing
        case failure
    }

    /// The next line that can be read and its position; nil at the end.
    ///
    /// A log has no gaps. Where one shows, or reading fails, a page on the way is damaged: what should be there is asked
    /// for by its position, one by one, up to the end.
    package func next() -> (position: Int, line: [UInt8])? {
        while true {
            if position < probed {
                position += 1
                if case .line(_, let line) = look(at: "position = ?") { return (position, line) }
                unreadable += 1
                continue
            }
            switch look(at: "position > ? ORDER BY position LIMIT 1") {
            case .line(let found, let line)
            where found > position && (found - 1 == position || position >= end):
                position = found
                return (found, line)
            case _ where position >= end: return nil
            case .line(let found, _) where found > position: probed = min(found - 1, end)
            case .nothing: probed = end
            case .line, .failure: probed = position + 1
            }
        }
    }

    private func look(at condition: String) -> Look {
        let look = try? queue.read { database in
            let statement = BoundStatement(
                try database.cachedStatement(
                    sql: "SELECT position, line FROM changeset WHERE \(condition)"
                )
            )
            statement.bind(position, at: 1)
            return try statement.first { Look.line(position: $0.integer(0), $0.blob(1)) }
                ?? .nothing
        }
        return look ?? .failure
    }

    /// Begins again.
    package func rewind() {
        position = 0
        probed = 0
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
