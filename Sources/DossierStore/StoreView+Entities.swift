package import DossierCore
internal import GRDB

/// One line of a list of entities.
package struct EntityLine: Hashable, Sendable {
    /// The entity's id.
    package let id: String
    /// The type to show; empty where none is stated.
    package let type: String
    /// The caption; the id where nothing names it.
    package let caption: String
    /// Statements that live.
    package let statements: Int
    /// Those that need a source and have none.
    package let unsourced: Int
    /// Conflicts.
    package let contested: Int
    /// The generation that changed it last.
    package let revision: Int

    init(_ row: BoundStatement) throws {
        id = row.text(0)
        type = row.text(1)
        caption = row.text(2)
        statements = try row.count(3)
        unsourced = try row.count(4)
        contested = try row.count(5)
        revision = try row.count(6)
    }
}

/// What a list of entities is to show; ordered by id, in pages.
package struct EntityFilter: Hashable, Sendable {
    /// One of these types; empty for all.
    package var types: [String] = []
    /// Ids that begin so.
    package var idPrefix = ""
    /// Captions that begin so, ASCII letters in either case.
    package var captionPrefix = ""
    /// Only entities with conflicts.
    package var isContested = false
    /// Only entities with statements that lack a source.
    package var isUnsourced = false
    /// Only what follows this id.
    package var after = ""
    /// At most this many.
    package var limit = 100

    /// Shows everything, the first page.
    package init() {}
}

extension StoreView {
    static let columns = "id, type, caption, statements, unsourced, contested, revision"

    /// A page of a list.
    package func entities(_ filter: EntityFilter) throws -> [EntityLine] {
        var conditions = ["assertions > 0", "id > ?1"]
        if filter.isContested { conditions.append("contested > 0") }
        if filter.isUnsourced { conditions.append("unsourced > 0") }
        if !filter.idPrefix.isEmpty { conditions.append("id >= ?2 AND id < ?3") }
        if !filter.captionPrefix.isEmpty { conditions.append("caption LIKE ?4 ESCAPE '\\'") }
        if !filter.types.isEmpty {
            let marks = filter.types.indices.map { "?\($0 + 6)" }.joined(separator: ", ")
            conditions.append("type IN (\(marks))")
        }
        let statement = try statement(
            """
            SELECT \(Self.columns) FROM entity WHERE \(conditions.joined(separator: " AND "))
            ORDER BY id LIMIT ?5
            """
        )
        statement.bind(filter.after, at: 1)
        if !filter.idPrefix.isEmpty {
            statement.bind(filter.idPrefix, at: 2)
            // No text follows U+10FFFF, so this is the end of all that begin so.
            statement.bind(filter.idPrefix + "\u{10FFFF}", at: 3)
        }
        if !filter.captionPrefix.isEmpty {
            statement.bind(Self.escapedForLike(filter.captionPrefix) + "%", at: 4)
        }
        statement.bind(filter.limit, at: 5)
        for (position, type) in filter.types.enumerated() {
            statement.bind(type, at: Int32(position + 6))
        }
        return try lines(statement)
    }

    /// The line of one entity; nil where nothing of it lives.
    package func entity(_ id: String) throws -> EntityLine? {
        let statement = try statement(
            "SELECT \(Self.columns) FROM entity WHERE id = ? AND assertions > 0"
        )
        statement.bind(id, at: 1)
        return try statement.first(EntityLine.init)
    }

    /// Everything held of one entity; nil where nothing touches it.
    package func record(_ id: String) throws -> EntityRecord? {
        try replica.storage.record(of: id)
    }

    /// What lives of one entity, sorted by id.
    package func live(_ id: String) throws -> [LiveAssertion] { try replica.live(id) }

    /// The entities that changed after a generation, whatever became of them, by id after `after`.
    package func changed(
        since revision: Int,
        after: String = "",
        limit: Int = 1000
    ) throws -> [EntityLine] {
        let statement = try statement(
            """
            SELECT \(Self.columns) FROM entity
            WHERE revision > ? AND id > ? ORDER BY id LIMIT ?
            """
        )
        statement.bind(revision, at: 1)
        statement.bind(after, at: 2)
        statement.bind(limit, at: 3)
        return try lines(statement)
    }

    /// How many entities live of each type, by type.
    package func types() throws -> [(type: String, count: Int)] {
        let statement = try statement(
            "SELECT type, count(*) FROM entity WHERE assertions > 0 GROUP BY type ORDER BY type"
        )
        var types: [(type: String, count: Int)] = []
        try statement.rows { types.append(($0.text(0), $0.integer(1))) }
        return types
    }

    /// How many entities have conflicts.
    package func contestedCount() throws -> Int {
        let statement = try statement("SELECT count(*) FROM entity WHERE contested > 0")
        return try statement.first { $0.integer(0) } ?? 0
    }

    func lines(_ statement: BoundStatement) throws -> [EntityLine] {
        var lines: [EntityLine] = []
        try statement.rows { lines.append(try EntityLine($0)) }
        return lines
    }

    static func escapedForLike(_ text: String) -> String {
        var escaped = ""
        for letter in text.unicodeScalars {
            if letter == "%" || letter == "_" || letter == "\\" {
                escaped.unicodeScalars.append("\\")
            }
            escaped.unicodeScalars.append(letter)
        }
        return escaped
    }
}
