package import DossierCore
package import DossierCrypto

/// The log and the projection in SQLite: bound to one connection while its transaction is open.
package struct SQLiteStorage: ReplicaStorage, Sendable {
    let connection: Connection?

    /// Storage of nothing: the form in which a replica rests between transactions.
    static let unbound = SQLiteStorage(connection: nil)

    func bound() throws -> Connection {
        guard let connection else { throw StoreError.closed }
        return connection
    }

    package mutating func append(
        _ changeset: Changeset,
        at place: Place,
        isAdministrative: Bool
    ) throws {
        let connection = try bound()
        connection.gathered.meta.position += 1
        let position = connection.gathered.meta.position
        connection.gathered.dirtySegments.insert(place.segment)
        connection.gathered.segments = max(connection.gathered.segments, place.segment + 1)
        guard !connection.isRebuilding else {
            guard try self.place(of: changeset.digest) == place else {
                throw StoreError.corrupt("log order")
            }
            return
        }
        let line = changeset.line
        let through = (connection.segmentBytes[place.segment] ?? 0) + line.count
        connection.segmentBytes[place.segment] = through
        let statement = try connection.statement(.insertChangeset)
        statement.bind(position, at: 1)
        statement.bind(changeset.digest, at: 2)
        statement.bind(place.segment, at: 3)
        statement.bind(place.sequence, at: 4)
        statement.bind(changeset.header.time, at: 5)
        statement.bind(isAdministrative ? 1 : 0, at: 6)
        statement.bind(through, at: 7)
        statement.bind(line, at: 8)
        try statement.run()
        try keepAbsent(changeset, connection)
    }

    package mutating func replace(_ changeset: Changeset) throws {
        let connection = try bound()
        connection.cache.forget(changeset.digest)
        let statement = try connection.statement(.updateLine)
        statement.bind(changeset.line, at: 1)
        statement.bind(changeset.digest, at: 2)
        try statement.run()
        try forgetAbsent(changeset.digest, connection)
        let damaged = try connection.statement(.deleteDamaged)
        damaged.bind(changeset.digest, at: 1)
        try damaged.run()
        try keepAbsent(changeset, connection)
    }

    /// Notes anew which parts a held changeset lacks.
    mutating func noteAbsent(of digest: Digest) throws {
        guard let changeset = try changeset(digest) else { return }
        let connection = try bound()
        try forgetAbsent(digest, connection)
        try keepAbsent(changeset, connection)
    }

    private func forgetAbsent(_ digest: Digest, _ connection: Connection) throws {
        let statement = try connection.statement(.deleteAbsent)
        statement.bind(digest, at: 1)
        try statement.run()
    }

    private func keepAbsent(_ changeset: Changeset, _ connection: Connection) throws {
        guard !changeset.body.absent.isEmpty else { return }
        for number in changeset.body.missing {
            let statement = try connection.statement(.insertAbsent)
            statement.bind(changeset.digest, at: 1)
            statement.bind(number, at: 2)
            try statement.run()
        }
    }

    package func place(of digest: Digest) throws -> Place? {
        let connection = try bound()
        let statement = try connection.statement(.placeOfDigest)
        statement.bind(digest, at: 1)
        let gathered = connection.gathered
        let place = try statement.first { row -> Place? in
            // What comes later in the log, while it is replayed, may stand in a segment that is not there yet.
            guard try row.ordinal(2) <= gathered.meta.position else { return nil }
            return try row.place(0, of: gathered.segments)
        }
        return place ?? nil
    }

    package func changeset(_ digest: Digest) throws -> Changeset? {
        let connection = try bound()
        let isVisible = { (position: Int) in
            position <= connection.gathered.meta.position
        }
        if !connection.isRebuilding, let cached = connection.cache[digest] { return cached }
        let statement = try connection.statement(.lineOfDigest)
        statement.bind(digest, at: 1)
        let line = try statement.first { row in isVisible(row.integer(1)) ? row.blob(0) : nil }
        guard case .some(.some(let line)) = line else { return nil }
        let changeset: Changeset
        do {
            changeset = try Self.read(line, expecting: digest)
        } catch  where connection.passedOver != nil {
            connection.passedOver?.insert(digest)
            return nil
        }
        connection.cache.keep(changeset)
        return changeset
    }

    /// Reads a stored line and checks its digest again.
    ///
    /// Throws `StoreError.damaged`.
    static func read(_ line: [UInt8], expecting digest: Digest) throws -> Changeset {
        let changeset: Changeset
        do throws(Refusal) {
            changeset = try Changeset(line: line[...])
        } catch {
            throw StoreError.damaged(digest)
        }
        guard changeset.digest == digest else { throw StoreError.damaged(digest) }
        return changeset
    }

    package func digests(
        inSegment segment: Int,
        _ sequences: ClosedRange<Int>
    ) throws -> [Digest] {
        let connection = try bound()
        let statement = try connection.statement(.digestsInSegment)
        statement.bind(segment, at: 1)
        statement.bind(sequences.lowerBound, at: 2)
        statement.bind(sequences.upperBound, at: 3)
        statement.bind(connection.gathered.meta.position, at: 4)
        var digests: [Digest] = []
        try statement.rows { digests.append(try $0.digest(0)) }
        return digests
    }

    package mutating func addPending(_ removal: EntityRecord.Removal) throws {
        let statement = try bound().statement(.insertPending)
        statement.bind(removal.target.changeset, at: 1)
        statement.bind(removal.target.index ?? -1, at: 2)
        statement.bind(removal.remover, at: 3)
        statement.bind(removal.first, at: 4)
        statement.bind(removal.place.segment, at: 5)
        statement.bind(removal.place.sequence, at: 6)
        statement.bind(removal.kind, at: 7)
        try statement.run()
    }

    package func pending(for changeset: Digest) throws -> [EntityRecord.Removal] {
        let connection = try bound()
        let segments = connection.gathered.segments
        let statement = try connection.statement(.pendingFor)
        statement.bind(changeset, at: 1)
        var removals: [EntityRecord.Removal] = []
        try statement.rows { removals.append(try Self.removal($0, of: changeset, segments)) }
        return removals
    }

    package func hasWholeRemoval(
        of changeset: Digest,
        where isWanted: (EntityRecord.Removal) -> Bool
    ) throws -> Bool {
        let connection = try bound()
        let segments = connection.gathered.segments
        let statement = try connection.statement(.wholePendingFor)
        statement.bind(changeset, at: 1)
        return try statement.contains { row in
            isWanted(try Self.removal(row, of: changeset, segments))
        }
    }

    private static func removal(
        _ row: BoundStatement,
        of changeset: Digest,
        _ segments: Int
    ) throws -> EntityRecord.Removal {
        EntityRecord.Removal(
            target: RemovalTarget(changeset, row.integer(0) == -1 ? nil : try row.count(0)),
            remover: try row.digest(1),
            place: try row.place(3, of: segments),
            first: try row.count(2),
            kind: row.text(5)
        )
    }

    package func entities(keeping parts: Set<PartID>) throws -> [String] {
        var found: [String] = []
        try bound().eachRecord { record in
            if record.keeps(any: parts) { found.append(record.id) }
        }
        return found.sorted()
    }

    package func absentParts() throws -> Set<PartID> {
        let statement = try bound().statement(.absentParts)
        var parts: Set<PartID> = []
        try statement.rows { parts.insert(PartID(try $0.digest(0), $0.integer(1))) }
        return parts
    }

    package func damagedChangesets() throws -> [Digest] {
        var found: [Digest] = []
        try bound().statement(.damaged).rows { found.append(try $0.digest(0)) }
        return found
    }

    package func isDamaged(_ digest: Digest) throws -> Bool {
        let statement = try bound().statement(.isDamaged)
        statement.bind(digest, at: 1)
        return try statement.first { _ in true } ?? false
    }

    package mutating func setSum(_ sum: Bytes32) throws {
        try bound().gathered.meta.sum = sum
    }
}

extension SQLiteStorage {
    /// The record of an entity; nil if nothing held touches it.
    package func record(of entity: String) throws -> EntityRecord? {
        let connection = try bound()
        let statement = try connection.statement(.recordOfEntity)
        statement.bind(entity, at: 1)
        return try statement.first { row in
            connection.note(
                Identity(entity),
                row: row.integer(0),
                try Counts(
                    entities: row.count(1) > 0 ? 1 : 0,
                    statements: row.count(2),
                    unsourced: row.count(3),
                    sources: row.integer(4, in: 0...1)
                )
            )
            return try EntityRecord(
                id: entity,
                leaf: row.bytes32(5),
                encoded: row.blob(6),
                segments: connection.gathered.segments
            )
        }
    }

    /// Writes a record and what the entity's row says of it.
    package mutating func put(_ record: EntityRecord, live: [LiveAssertion]) throws {
        let connection = try bound()
        let id = Identity(record.id)
        let summary = EntitySummary(record.id, live, connection.rules)
        let old = connection.takeKnown(id)
        let statement = try connection.statement(old == nil ? .insertEntity : .updateEntity)
        statement.bind(connection.revision, at: 1)
        statement.bind(summary.assertions, at: 2)
        statement.bind(summary.counts.statements, at: 3)
        statement.bind(summary.counts.unsourced, at: 4)
        statement.bind(summary.counts.sources, at: 5)
        statement.bind(summary.type, at: 6)
        statement.bind(summary.caption, at: 7)
        statement.bind(record.leaf, at: 8)
        statement.bind(record.encoded, at: 9)
        if let old {
            statement.bind(old.row, at: 10)
            connection.gathered.meta.totals.subtract(old.counts)
            guard connection.gathered.meta.totals.isPossible else {
                throw StoreError.corrupt("the counts of an entity are above those of all")
            }
        } else {
            statement.bind(record.id, at: 10)
        }
        try statement.run()
        connection.gathered.meta.totals.add(summary.counts)
        if summary.mayBeContested(record) { connection.gathered.suspects.insert(id) }
    }
}
