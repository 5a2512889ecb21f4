package import DossierCore
package import DossierCrypto
internal import GRDB

/// One time at which this replica found that it may not go on with its chain.
package struct FenceRecord: Hashable, Sendable {
    /// Milliseconds since 1970 by this machine's clock; for people.
    package let time: Int
    /// Why.
    package let cause: Continuity.Cause
    /// Whether another changeset under a dot of ours was seen.
    package let isFork: Bool
    /// The own changeset written last before; nil where none was known.
    package let written: Head?
    /// The own changeset known of that was not held then; nil where none was.
    package let tail: Head?
    /// Whether it is held by now; true where there is none.
    package let isTailHeld: Bool
    /// The chain that the replica goes on with; nil until its next own changeset.
    package let successor: Digest?
}

/// The fences, newest last; at most one is open, and it says that the next own changeset begins a new incarnation.
enum FenceTable {
    /// Fences kept; older ones are forgotten.
    static let rows = 64

    /// Keeps what is found: in the open row if there is one.
    static func note(_ finding: Continuity, written: Head?, _ database: Database) throws {
        guard let cause = finding.cause else { return }
        let isFork = if case .forked = finding { 1 } else { 0 }
        let update = BoundStatement(
            try database.cachedStatement(
                sql: """
                    UPDATE fence SET cause = ?, is_fork = ?, tail_chain = ?, tail_sequence = ?,
                    tail_digest = ? WHERE successor IS NULL
                    """
            )
        )
        bind(finding, cause, isFork, update)
        try update.run()
        guard database.changesCount == 0 else { return }
        let insert = BoundStatement(
            try database.cachedStatement(
                sql: """
                    INSERT INTO fence (cause, is_fork, tail_chain, tail_sequence, tail_digest,
                    chain, sequence, digest, time) VALUES (?, ?, ?, ?, ?, ?, ?, ?,
                    CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER))
                    """
            )
        )
        bind(finding, cause, isFork, insert)
        insert.bind(written?.chain, at: 6)
        insert.bind(written?.sequence ?? 0, at: 7)
        insert.bind(written?.digest, at: 8)
        try insert.run()
    }

    private static func bind(
        _ finding: Continuity,
        _ cause: Continuity.Cause,
        _ isFork: Int,
        _ statement: BoundStatement
    ) {
        statement.bind(cause.rawValue, at: 1)
        statement.bind(isFork, at: 2)
        statement.bind(finding.tail?.chain, at: 3)
        statement.bind(finding.tail?.sequence ?? 0, at: 4)
        statement.bind(finding.tail?.digest, at: 5)
    }

    /// Closes the open row: the replica goes on with `chain`.
    static func close(_ chain: Digest, _ database: Database) throws {
        let close = BoundStatement(
            try database.cachedStatement(
                sql: "UPDATE fence SET successor = ? WHERE successor IS NULL"
            )
        )
        close.bind(chain, at: 1)
        try close.run()
        try database.execute(
            sql: "DELETE FROM fence WHERE number <= (SELECT max(number) FROM fence) - ?",
            arguments: [rows]
        )
    }

    /// What the open row says.
    static func open(_ database: Database) throws -> Continuity {
        guard let fence = try all(database).last, fence.successor == nil else { return .goesOn }
        switch fence.tail {
        case .some(let tail) where fence.isFork: return .forked(tail)
        case .some(let tail): return .fetchesTail(tail, fence.cause)
        case nil: return .beginsAnew(fence.cause)
        }
    }

    /// All fences, oldest first.
    static func all(_ database: Database) throws -> [FenceRecord] {
        let statement = BoundStatement(
            try database.cachedStatement(
                sql: """
                    SELECT time, cause, is_fork, chain, sequence, digest, tail_chain,
                    tail_sequence, tail_digest, successor,
                    tail_digest IS NULL OR tail_digest IN (SELECT digest FROM changeset), number
                    FROM fence ORDER BY number
                    """
            )
        )
        var fences: [FenceRecord] = []
        try statement.rows { row in
            // One beyond would leave no number for the next.
            _ = try row.ordinal(11)
            guard let cause = Continuity.Cause(rawValue: row.text(1)) else {
                throw StoreError.corrupt("fence")
            }
            fences.append(
                FenceRecord(
                    time: try row.count(0),
                    cause: cause,
                    isFork: row.integer(2) == 1,
                    written: try head(row, 3),
                    tail: try head(row, 6),
                    isTailHeld: row.integer(10) == 1,
                    successor: try row.optionalDigest(9)
                )
            )
        }
        return fences
    }

    private static func head(_ row: BoundStatement, _ column: Int32) throws -> Head? {
        guard let chain = try row.optionalDigest(column),
            let digest = try row.optionalDigest(column + 2)
        else { return nil }
        return Head(chain: chain, sequence: try row.ordinal(column + 1), digest: digest)
    }
}

extension StoreView {
    /// The times at which this replica was found restored, copied or overtaken; oldest first.
    package func fences() throws -> [FenceRecord] { try FenceTable.all(connection.open()) }
}
