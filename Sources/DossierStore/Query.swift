/// The statements of the hot path, prepared once a connection.
enum Query: Int, CaseIterable {
    case insertChangeset
    case updateLine
    case placeOfDigest
    case lineOfDigest
    case digestsInSegment
    case recordOfEntity
    case insertEntity
    case updateEntity
    case setContested
    case insertPending
    case pendingFor
    case wholePendingFor
    case insertAbsent
    case deleteAbsent
    case absentParts
    case damaged
    case isDamaged
    case insertDamaged
    case deleteDamaged
    case digestsInStretches
    case insertErased
    case erasedPart
    case deleteErased
    case unsettled
    case upsertUnsettled
    case deleteUnsettled
    case upsertSegment
    case updateMeta

    var sql: String {
        switch self {
        case .insertChangeset:
            """
            INSERT INTO changeset
            (position, digest, segment, sequence, time, administrative, bytes_through, line)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """
        case .updateLine: "UPDATE changeset SET line = ? WHERE digest = ?"
        case .placeOfDigest: "SELECT segment, sequence, position FROM changeset WHERE digest = ?"
        case .lineOfDigest: "SELECT line, position FROM changeset WHERE digest = ?"
        case .digestsInSegment:
            """
            SELECT digest FROM changeset
            WHERE segment = ? AND sequence BETWEEN ? AND ? AND position <= ? ORDER BY sequence
            """
        case .recordOfEntity:
            """
            SELECT row, assertions, statements, unsourced, source, leaf, record
            FROM entity WHERE id = ?
            """
        case .insertEntity:
            """
            INSERT INTO entity (revision, assertions, statements, unsourced, source, type, caption,
            leaf, record, id, contested) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """
        case .updateEntity:
            """
            UPDATE entity SET revision = ?, assertions = ?, statements = ?, unsourced = ?,
            source = ?, type = ?, caption = ?, leaf = ?, record = ?, contested = 0 WHERE row = ?
            """
        case .setContested: "UPDATE entity SET contested = ? WHERE id = ?"
        case .insertPending:
            """
            INSERT OR IGNORE INTO pending_removal
            (target, target_index, remover, first, segment, sequence, kind)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        case .pendingFor:
            """
            SELECT target_index, remover, first, segment, sequence, kind
            FROM pending_removal WHERE target = ?
            """
        case .wholePendingFor:
            """
            SELECT target_index, remover, first, segment, sequence, kind
            FROM pending_removal WHERE target = ? AND target_index = -1
            """
        case .insertAbsent: "INSERT OR IGNORE INTO absent_part (changeset, number) VALUES (?, ?)"
        case .deleteAbsent: "DELETE FROM absent_part WHERE changeset = ?"
        case .absentParts: "SELECT changeset, number FROM absent_part"
        case .damaged: "SELECT changeset FROM damaged ORDER BY changeset"
        case .isDamaged: "SELECT 1 FROM damaged WHERE changeset = ?"
        case .insertDamaged:
            """
            INSERT OR IGNORE INTO damaged SELECT digest FROM changeset WHERE digest = ?
            """
        case .deleteDamaged: "DELETE FROM damaged WHERE changeset = ?"
        case .digestsInStretches:
            // Sorted by SQLite, which spills to a file what exceeds its cache.
            """
            SELECT changeset.digest FROM json_each(?1) AS stretch JOIN changeset
            ON changeset.segment = json_extract(stretch.value, '$[0]')
            AND changeset.sequence BETWEEN json_extract(stretch.value, '$[1]')
            AND json_extract(stretch.value, '$[2]')
            WHERE changeset.position <= ?2 ORDER BY changeset.digest
            """
        case .insertErased:
            """
            INSERT OR IGNORE INTO erased_part (changeset, number, salt, slice)
            VALUES (?, ?, ?, ?)
            """
        case .erasedPart: "SELECT salt, slice FROM erased_part WHERE changeset = ? AND number = ?"
        case .deleteErased: "DELETE FROM erased_part WHERE changeset = ? AND number = ?"
        case .unsettled: "SELECT segment, first, last, after FROM unsettled ORDER BY segment"
        case .upsertUnsettled:
            """
            INSERT INTO unsettled (segment, first, last, after) VALUES (?, ?, ?, ?)
            ON CONFLICT (segment) DO UPDATE
            SET first = excluded.first, last = excluded.last, after = excluded.after
            """
        case .deleteUnsettled: "DELETE FROM unsettled WHERE segment = ?"
        case .upsertSegment:
            """
            INSERT INTO segment (number, chain, key, grant_changeset, grant_index, parent_segment,
            parent_sequence, start, start_depth, last, last_digest, bytes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE
            SET last = excluded.last, last_digest = excluded.last_digest, bytes = excluded.bytes
            """
        case .updateMeta:
            """
            UPDATE meta SET dataset = ?, generation = ?, sum = ?, position = ?, entities = ?,
            statements = ?, unsourced = ?, sources = ?, indexed_revision = ?, indexed_row = ?,
            indexed_top = ?
            WHERE id = 1
            """
        }
    }
}
