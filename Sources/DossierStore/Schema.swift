internal import GRDB

/// The tables.
///
/// A migration is never edited after a release; a change is another migration.
enum Schema {
    /// All migrations in order.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1: log") { try $0.execute(sql: log) }
        migrator.registerMigration("v1: projection") { try $0.execute(sql: projection) }
        migrator.registerMigration("v1: search") { try $0.execute(sql: search) }
        migrator.registerMigration("v1: people") { try $0.execute(sql: people) }
        migrator.registerMigration("v2: damage") { try $0.execute(sql: damage) }
        migrator.registerMigration("v3: settling and erasure") { try $0.execute(sql: settling) }
        migrator.registerMigration("v4: life") { try $0.execute(sql: life) }
        migrator.registerMigration("v5: looks of names") { try $0.execute(sql: looks) }
        migrator.registerMigration("v6: fork proofs") { try $0.execute(sql: forkProofs) }
        return migrator
    }

    private static let log = """
        CREATE TABLE segment (
            number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 0),
            chain BLOB NOT NULL CHECK (length(chain) = 32),
            key BLOB NOT NULL CHECK (length(key) = 32),
            grant_changeset BLOB NOT NULL CHECK (length(grant_changeset) = 32),
            grant_index INTEGER NOT NULL CHECK (grant_index >= 0),
            parent_segment INTEGER NOT NULL CHECK (parent_segment >= -1),
            parent_sequence INTEGER NOT NULL CHECK (parent_sequence >= 0),
            start INTEGER NOT NULL CHECK (start > 0),
            start_depth INTEGER NOT NULL CHECK (start_depth > 0),
            last INTEGER NOT NULL CHECK (last >= start),
            last_digest BLOB NOT NULL CHECK (length(last_digest) = 32),
            bytes INTEGER NOT NULL CHECK (bytes >= 0)
        ) STRICT;
        CREATE TABLE changeset (
            position INTEGER NOT NULL PRIMARY KEY CHECK (position > 0),
            digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
            segment INTEGER NOT NULL
                REFERENCES segment (number) DEFERRABLE INITIALLY DEFERRED,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            time INTEGER NOT NULL,
            administrative INTEGER NOT NULL CHECK (administrative IN (0, 1)),
            bytes_through INTEGER NOT NULL CHECK (bytes_through > 0),
            line BLOB NOT NULL CHECK (length(line) > 0),
            UNIQUE (segment, sequence)
        ) STRICT;
        CREATE INDEX changeset_administrative ON changeset (position) WHERE administrative = 1;
        CREATE TABLE absent_part (
            changeset BLOB NOT NULL
                REFERENCES changeset (digest) DEFERRABLE INITIALLY DEFERRED,
            number INTEGER NOT NULL CHECK (number > 0),
            PRIMARY KEY (changeset, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE meta (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            dataset BLOB CHECK (length(dataset) = 32),
            generation INTEGER NOT NULL CHECK (generation >= 0),
            sum BLOB NOT NULL CHECK (length(sum) = 32),
            merge_rule INTEGER NOT NULL,
            summary_rules INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            entities INTEGER NOT NULL CHECK (entities >= 0),
            statements INTEGER NOT NULL CHECK (statements >= 0),
            unsourced INTEGER NOT NULL CHECK (unsourced >= 0),
            sources INTEGER NOT NULL CHECK (sources >= 0),
            indexed_revision INTEGER NOT NULL,
            indexed_row INTEGER NOT NULL,
            indexed_top INTEGER NOT NULL
        ) STRICT;
        """

    /// Held changesets whose lines are not what their rows name: fetched again from a peer.
    private static let damage = """
        CREATE TABLE damaged (
            changeset BLOB NOT NULL PRIMARY KEY CHECK (length(changeset) = 32)
                REFERENCES changeset (digest) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        """

    private static let projection = """
        CREATE TABLE entity (
            row INTEGER NOT NULL PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            revision INTEGER NOT NULL,
            assertions INTEGER NOT NULL CHECK (assertions >= 0),
            statements INTEGER NOT NULL CHECK (statements >= 0),
            unsourced INTEGER NOT NULL CHECK (unsourced >= 0),
            contested INTEGER NOT NULL CHECK (contested >= 0),
            source INTEGER NOT NULL CHECK (source IN (0, 1)),
            type TEXT NOT NULL,
            caption TEXT NOT NULL,
            leaf BLOB NOT NULL CHECK (length(leaf) = 32),
            record BLOB NOT NULL
        ) STRICT;
        CREATE INDEX entity_revision ON entity (revision);
        CREATE INDEX entity_type ON entity (type, id);
        CREATE INDEX entity_contested ON entity (id) WHERE contested > 0;
        CREATE INDEX entity_unsourced ON entity (id) WHERE unsourced > 0;
        CREATE TABLE pending_removal (
            target BLOB NOT NULL CHECK (length(target) = 32),
            target_index INTEGER NOT NULL CHECK (target_index >= -1),
            remover BLOB NOT NULL CHECK (length(remover) = 32),
            first INTEGER NOT NULL CHECK (first >= 0),
            kind TEXT NOT NULL,
            segment INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            PRIMARY KEY (target, target_index, remover, first, kind)
        ) STRICT, WITHOUT ROWID;
        """

    private static let search = """
        CREATE VIRTUAL TABLE search USING fts5 (
            names, texts, tokenize = "unicode61 remove_diacritics 2"
        );
        """

    /// Hashes of what each name looks like and of the name itself; fed with the search index.
    private static let looks = """
        CREATE TABLE name_look (
            look INTEGER NOT NULL,
            name INTEGER NOT NULL,
            entity INTEGER NOT NULL,
            PRIMARY KEY (look, name, entity)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX name_look_entity ON name_look (entity);
        """

    private static let people = """
        CREATE TABLE author (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            incarnation BLOB NOT NULL CHECK (length(incarnation) = 16),
            grant_changeset BLOB CHECK (length(grant_changeset) = 32),
            grant_index INTEGER NOT NULL CHECK (grant_index >= 0),
            continues_chain BLOB CHECK (length(continues_chain) = 32),
            continues_sequence INTEGER NOT NULL CHECK (continues_sequence >= 0),
            continues_digest BLOB CHECK (length(continues_digest) = 32),
            last_sequence INTEGER NOT NULL CHECK (last_sequence >= 0),
            last_digest BLOB CHECK (length(last_digest) = 32),
            shown_position INTEGER NOT NULL CHECK (shown_position >= 0)
        ) STRICT;
        CREATE TABLE invitation (
            salt BLOB NOT NULL PRIMARY KEY CHECK (length(salt) = 16),
            derived_key BLOB NOT NULL CHECK (length(derived_key) = 32),
            role TEXT NOT NULL CHECK (role IN ('reader', 'editor', 'admin')),
            name TEXT NOT NULL,
            expires INTEGER NOT NULL,
            attempts_left INTEGER NOT NULL CHECK (attempts_left >= 0),
            consumed_by BLOB CHECK (length(consumed_by) = 32)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE peer (
            name TEXT NOT NULL PRIMARY KEY,
            address TEXT NOT NULL,
            key BLOB CHECK (length(key) = 32),
            last_contact INTEGER NOT NULL,
            last_outcome TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    private static let settling = """
        CREATE TABLE unsettled (
            segment INTEGER NOT NULL PRIMARY KEY
                REFERENCES segment (number) DEFERRABLE INITIALLY DEFERRED,
            first INTEGER NOT NULL CHECK (first > 0),
            last INTEGER NOT NULL CHECK (last >= first),
            after TEXT
        ) STRICT;
        CREATE TABLE erased_part (
            changeset BLOB NOT NULL
                REFERENCES changeset (digest) DEFERRABLE INITIALLY DEFERRED,
            number INTEGER NOT NULL CHECK (number > 0),
            salt BLOB NOT NULL CHECK (length(salt) = 32),
            slice BLOB NOT NULL,
            due INTEGER,
            UNIQUE (changeset, number)
        ) STRICT;
        CREATE TABLE unscrubbed (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1)
        ) STRICT;
        """

    /// Two signed headers of one dot, where not both changesets have come: one a chain.
    private static let forkProofs = """
        CREATE TABLE fork_proof (
            chain BLOB NOT NULL PRIMARY KEY CHECK (length(chain) = 32),
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            first BLOB NOT NULL,
            first_signature BLOB NOT NULL CHECK (length(first_signature) = 64),
            second BLOB NOT NULL,
            second_signature BLOB NOT NULL CHECK (length(second_signature) = 64)
        ) STRICT;
        """

    /// Codes are kept in the daemon's memory and peers in a file of their own: their tables were never used.
    private static let life = """
        DROP TABLE invitation;
        DROP TABLE peer;
        CREATE TABLE fence (
            number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            time INTEGER NOT NULL,
            cause TEXT NOT NULL,
            is_fork INTEGER NOT NULL CHECK (is_fork IN (0, 1)),
            chain BLOB CHECK (length(chain) = 32),
            sequence INTEGER NOT NULL CHECK (sequence >= 0),
            digest BLOB CHECK (length(digest) = 32),
            tail_chain BLOB CHECK (length(tail_chain) = 32),
            tail_sequence INTEGER NOT NULL CHECK (tail_sequence >= 0),
            tail_digest BLOB CHECK (length(tail_digest) = 32),
            successor BLOB CHECK (length(successor) = 32)
        ) STRICT;
        """
}
