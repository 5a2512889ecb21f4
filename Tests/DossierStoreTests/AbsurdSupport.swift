import DossierCore
import DossierCrypto
import Foundation
import GRDB
import Testing

@testable import DossierStore

/// A replica in which every table has a row, and copies of it in which one column of one table holds what it cannot.
struct AbsurdDatabase {
    /// One column of the schema.
    struct Column: CustomStringConvertible, Sendable {
        let table: String
        let name: String
        let isInteger: Bool
        /// What made its table.
        let schema: String
        var description: String { "\(table).\(name)" }
    }

    /// What a damaged page can say of a number, of those that lists are indexed with first.
    static let numbers = ["-1", "1 << 40", "9223372036854775807", "'x'"]
    /// The same of any other number.
    static let someNumbers = ["-1", "9223372036854775807"]
    /// What a damaged page can say of bytes and texts.
    static let bytes = ["NULL", "zeroblob(32)"]

    let scratch: Scratch
    let hand: Hand
    let columns: [Column]

    /// Makes the replica: two members, a fork, something removed, erased, withheld and left to be projected again.
    static func make() async throws -> AbsurdDatabase {
        let scratch = try Scratch()
        let hand = try Hand()
        let store = try await DatasetStore.founded(scratch, hand)
        let first = try await store.say(hand, 1, "acme", [("name", "Acme"), ("country", "cn")])
        let secret = try await store.say(hand, 2, "acme", [("address", "secret")])
        let other = try Hand("other")
        _ = try await store.edit(hand.occasion(3)) { _ in
            var draft = Draft()
            draft.admit(other.key.publicKey, .editor, name: "Other")
            draft.assert("acme", "name", "New", removes: [RemovalTarget(first.digest, nil)])
            return [draft]
        }
        _ = try await store.edit(hand.occasion(4)) { _ in
            var draft = Draft()
            draft.erase(PartID(secret.digest, 1))
            return [draft]
        }
        _ = try await store.shred(now: 1000)
        try await fork(store, other)
        try await store.say(hand, 5, "bob", [("name", "Bob")])
        while try await !store.feedSearch() {}
        try store.close()
        try tamper(
            scratch,
            """
            INSERT INTO damaged SELECT digest FROM changeset WHERE position = 2;
            INSERT INTO unsettled VALUES (0, 1, 2, NULL);
            INSERT INTO unscrubbed VALUES (1);
            INSERT INTO fence VALUES (1, 5, 'overtaken', 0, zeroblob(32), 1, zeroblob(32), NULL, 0,
                NULL, zeroblob(32));
            INSERT INTO fork_proof VALUES (zeroblob(32), 1, x'00', zeroblob(64), x'00',
                zeroblob(64));
            """
        )
        return AbsurdDatabase(scratch: scratch, hand: hand, columns: try columns(scratch))
    }

    /// Three changesets of `other`: two claim one dot, and of the first a part is withheld.
    private static func fork(_ store: DatasetStore, _ other: Hand) async throws {
        let changesets = try await store.read { view in
            let key = other.key.publicKey
            let grant = try #require(view.replica.membership.currentGrant(of: key))
            var author = Author(key: other.key, grant: grant.id, incarnation: Array(0..<16))
            var sealed: [Changeset] = []
            func seal(_ author: inout Author, _ value: String) throws {
                var draft = Draft()
                draft.assert("acme", "alias", value)
                let here = Author.Circumstances(
                    dataset: view.replica.index.founding,
                    vector: view.replica.vector,
                    time: 1_600_000_000_000,
                    salt: Array(SHA256.digest(value.utf8).bytes.prefix(16))
                )
                sealed.append(try author.seal(draft, here))
            }
            try seal(&author, "withheld")
            var twin = author
            try seal(&author, "left")
            try seal(&twin, "right")
            return [sealed[0].without(1, erase: nil), sealed[1], sealed[2]]
        }
        for reception in try await store.apply(changesets.map { ($0, nil) }) {
            guard case .held = reception else {
                Issue.record("\(reception)")
                return
            }
        }
    }

    private static func columns(_ scratch: Scratch) throws -> [Column] {
        try reading(scratch) { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT t.name AS "table", c.name AS "column", c.type = 'INTEGER' AS isInteger,
                    t.sql AS "schema"
                    FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
                    WHERE t.type = 'table' AND t.name NOT LIKE 'search%'
                    AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'grdb%'
                    """
            ).map { row in
                Column(
                    table: row["table"],
                    name: row["column"],
                    isInteger: row["isInteger"],
                    schema: row["schema"]
                )
            }
        }
    }

    static func reading<Value>(
        _ scratch: Scratch,
        _ body: (Database) throws -> Value
    ) throws -> Value {
        let queue = try DatabaseQueue(path: scratch.path + "/dossier.db")
        defer { try? queue.close() }
        return try queue.read(body)
    }

    static func tamper(_ scratch: Scratch, _ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(
            path: scratch.path + "/dossier.db",
            configuration: configuration
        )
        defer { try? queue.close() }
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql: "PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF"
            )
            try database.execute(sql: sql)
        }
    }

    /// A copy in which one row of `column`, the first or the last, holds `value`, whatever the schema allows; nil where
    /// no row can.
    func copy(_ column: Column, _ value: String, isLast: Bool) throws -> Scratch? {
        let copy = try Scratch()
        try FileManager.default.copyItem(
            atPath: scratch.path + "/dossier.db",
            toPath: copy.path + "/dossier.db"
        )
        let sql = column.schema
        let relaxed = sql.replacing("NOT NULL", with: "").replacing(") STRICT", with: ")")
            .replacing(", WITHOUT ROWID", with: " WITHOUT ROWID")
        let row = sql.contains("WITHOUT ROWID") ? column.name : "rowid"
        func setSchema(_ sql: String) -> String {
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = '\(sql.replacing("'", with: "''"))'
            WHERE name = '\(column.table)';
            PRAGMA writable_schema = RESET;
            """
        }
        do {
            try Self.tamper(
                copy,
                """
                \(setSchema(relaxed))
                UPDATE \(column.table) SET \(column.name) = \(value)
                WHERE \(row) = (SELECT \(isLast ? "max" : "min")(\(row)) FROM \(column.table));
                \(setSchema(sql))
                """
            )
        } catch let error as DatabaseError
            where [.SQLITE_MISMATCH, .SQLITE_CONSTRAINT].contains(error.resultCode)
        {
            return nil
        }
        return copy
    }
}
