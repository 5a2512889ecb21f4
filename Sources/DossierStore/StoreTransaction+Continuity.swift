package import DossierCore
internal import DossierCrypto
internal import GRDB

extension StoreTransaction {
    /// Takes up what speaks against going on with the own chain; tells whether it is news.
    package mutating func doubt(_ finding: Continuity) throws -> Bool {
        let joined = continuity.joined(with: finding)
        guard joined != continuity else { return false }
        try FenceTable.note(joined, written: author?.last, connection.open())
        setContinuity(joined)
        return true
    }

    /// Takes up a head of the own chain that a peer names; tells whether it is news.
    package mutating func doubt(shown head: Head) throws -> Bool {
        try doubt(replica.continuity(shown: head, written: author?.last))
    }

    /// Asks the log whether somebody else writes the own chain; at the end of each transaction.
    mutating func doubtLog() throws {
        _ = try doubt(replica.continuity(of: author?.last))
    }
}

/// What a store finds out about its own chain before anybody writes.
enum Fencing {
    /// Compares mark, database and place; runs on the writer's queue while the store is opened.
    static func run(_ writer: Writer, _ database: Database) throws {
        guard let marks = writer.marks else { return }
        let found = marks.read()
        do {
            _ = try writer.performNow(database) { transaction in
                let finding = try transaction.replica.continuity(
                    marked: found.mark,
                    written: transaction.author?.last,
                    place: found.place,
                    key: transaction.identity?.publicKey
                )
                // Before the disk has taken it: what is written later must not go on without it.
                writer.doubt(finding)
                return try transaction.doubt(finding)
            }
        } catch StoreError.diskFull {
            // The writer knows it, and keeps it with the next thing written.
            return
        }
    }
}
