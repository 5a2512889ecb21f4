internal import DossierCore
internal import DossierCrypto
internal import GRDB

/// The one row that says which state the database holds.
struct Meta: Equatable, Sendable {
    /// The number of the merge rule: another number means the projection must be rebuilt.
    static let mergeRule = 1
    /// Numbers beyond which no version has come, only damage.
    private static let versions = Int(UInt16.max)

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
    /// Throws `StoreError.corrupt`, also where there is none: a database begins with it.
    init(reading connection: Database) throws {
        let statement = BoundStatement(
            try connection.cachedStatement(
                sql: """
                    SELECT dataset, generation, sum, position, entities, statements, unsourced,
                    sources, indexed_revision, indexed_row, merge_rule, summary_rules,
                    indexed_top FROM meta WHERE id = 1
                    """
            )
        )
        let found = try statement.first { row in
            let generation = try row.count(1)
            return try Self(
                dataset: row.optionalDigest(0),
                generation: generation,
                sum: row.bytes32(2),
                position: row.count(3),
                totals: Counts(
                    entities: row.count(4),
                    statements: row.count(5),
                    unsourced: row.count(6),
                    sources: row.count(7)
                ),
                // One beyond the generation would keep the index from ever being fed again.
                indexedRevision: row.integer(8, in: 0...generation),
                indexedRow: row.count(9),
                mergeRule: row.integer(10, in: 0...Self.versions),
                summaryRules: row.count(11),
                indexedTop: row.count(12)
            )
        }
        guard let found else { throw StoreError.corrupt("its state is not there") }
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
    ///
    /// Throws `StoreError.corrupt` where they are not those of a log of as many changesets as `meta` says.
    static func reading(
        _ connection: Database,
        _ meta: Meta
    ) throws -> (index: LogIndex, bytes: SegmentBytes) {
        var segments: [Segment] = []
        var bytes: SegmentBytes = [:]
        var changesets = 0
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
            let segment = try Segment(row, after: segments, changesets: meta.position)
            bytes[segments.count] = try row.count(10)
            segments.append(segment)
            let (sum, isTooMany) = changesets.addingReportingOverflow(
                segment.last - segment.start + 1
            )
            guard !isTooMany, sum <= meta.position else {
                throw StoreError.corrupt("its segments are not those of its changesets")
            }
            changesets = sum
        }
        guard changesets == meta.position, segments.isEmpty || meta.dataset != nil else {
            throw StoreError.corrupt("its segments are not those of its changesets")
        }
        return (
            LogIndex(founding: segments.isEmpty ? nil : meta.dataset, segments: segments), bytes
        )
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
