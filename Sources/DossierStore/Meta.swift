internal import DossierCore
internal import DossierCrypto
internal import GRDB

/// The one row that says which state the database holds.
struct Meta: Equatable, Sendable {
    /// The number of the merge rule: another number means the projection must be rebuilt.
    static let mergeRule = 1

    var dataset: Digest?
    var generation = 0
    var sum: Bytes32 = .zero
    var position = 0
    var totals = Counts()
    var indexedRevision = 0
    var indexedRow = 0
    /// The highest row that was ever indexed: rows above need no deletion first.
    var indexedTop = 0
    var mergeRule = Meta.mergeRule
    var summaryRules = 0

    /// Reads the row.
    ///
    /// Throws `StoreError.noDataset` where there is none.
    init(reading connection: Database) throws {
        let statement = BoundStatement(
            try connection.cachedStatement(
                sql: """
                    SELECT dataset, generation, sum, position, entities, statements, unsourced,
                    sources, indexed_revision, indexed_row, merge_rule, summary_rules,
                    indexed_top FROM meta
                    """
            )
        )
        let found = try statement.first { row in
            try Self(
                dataset: row.optionalDigest(0),
                generation: row.integer(1),
                sum: row.bytes32(2),
                position: row.integer(3),
                totals: Counts(
                    entities: row.integer(4),
                    statements: row.integer(5),
                    unsourced: row.integer(6),
                    sources: row.integer(7)
                ),
                indexedRevision: row.integer(8),
                indexedRow: row.integer(9),
                mergeRule: row.integer(10),
                summaryRules: row.integer(11),
                indexedTop: row.integer(12)
            )
        }
        guard let found else { throw StoreError.noDataset }
        self = found
    }

    private init(
        dataset: Digest?,
        generation: Int,
        sum: Bytes32,
        position: Int,
        totals: Counts,
        indexedRevision: Int,
        indexedRow: Int,
        mergeRule: Int,
        summaryRules: Int,
        indexedTop: Int
    ) {
        self.indexedTop = indexedTop
        self.dataset = dataset
        self.generation = generation
        self.sum = sum
        self.position = position
        self.totals = totals
        self.indexedRevision = indexedRevision
        self.indexedRow = indexedRow
        self.mergeRule = mergeRule
        self.summaryRules = summaryRules
    }

    func write(_ connection: Connection) throws {
        let statement = try connection.statement(.updateMeta)
        statement.bind(dataset, at: 1)
        statement.bind(generation, at: 2)
        statement.bind(sum, at: 3)
        statement.bind(position, at: 4)
        statement.bind(totals.entities, at: 5)
        statement.bind(totals.statements, at: 6)
        statement.bind(totals.unsourced, at: 7)
        statement.bind(totals.sources, at: 8)
        statement.bind(indexedRevision, at: 9)
        statement.bind(indexedRow, at: 10)
        statement.bind(indexedTop, at: 11)
        try statement.run()
    }
}

extension LogIndex {
    /// Reads all segments, and the bytes of their lines.
    static func reading(
        _ connection: Database,
        founding: Digest?
    ) throws -> (index: LogIndex, bytes: SegmentBytes) {
        var segments: [Segment] = []
        var bytes: SegmentBytes = [:]
        let statement = BoundStatement(
            try connection.cachedStatement(
                sql: """
                    SELECT chain, key, grant_changeset, grant_index, parent_segment,
                    parent_sequence, start, start_depth, last, last_digest, bytes, number
                    FROM segment ORDER BY number
                    """
            )
        )
        try statement.rows { row in
            guard row.integer(11) == segments.count else { throw StoreError.corrupt("segments") }
            let parent = row.integer(4)
            bytes[segments.count] = row.integer(10)
            segments.append(
                Segment(
                    chain: try row.digest(0),
                    key: try key(row, 1),
                    grant: OperationID(try row.digest(2), row.integer(3)),
                    parent: parent < 0
                        ? nil : Place(segment: parent, sequence: row.integer(5)),
                    start: row.integer(6),
                    startDepth: row.integer(7),
                    last: row.integer(8),
                    lastDigest: try row.digest(9)
                )
            )
        }
        return (LogIndex(founding: segments.isEmpty ? nil : founding, segments: segments), bytes)
    }

    private static func key(_ row: BoundStatement, _ column: Int32) throws -> PublicKey {
        guard let key = PublicKey(bytes: row.blob(column)) else {
            throw StoreError.corrupt("key length")
        }
        return key
    }

    /// Writes the segments that a transaction moved.
    func write(_ numbers: Set<Int>, _ connection: Connection) throws {
        for number in numbers.sorted() {
            let segment = segments[number]
            let statement = try connection.statement(.upsertSegment)
            statement.bind(number, at: 1)
            statement.bind(segment.chain, at: 2)
            statement.bind(segment.key.value, at: 3)
            statement.bind(segment.grant.changeset, at: 4)
            statement.bind(segment.grant.index, at: 5)
            statement.bind(segment.parent?.segment ?? -1, at: 6)
            statement.bind(segment.parent?.sequence ?? 0, at: 7)
            statement.bind(segment.start, at: 8)
            statement.bind(segment.startDepth, at: 9)
            statement.bind(segment.last, at: 10)
            statement.bind(segment.lastDigest, at: 11)
            statement.bind(connection.segmentBytes[number] ?? 0, at: 12)
            try statement.run()
        }
    }
}
