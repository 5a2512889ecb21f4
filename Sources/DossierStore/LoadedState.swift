internal import DossierCore
internal import DossierCrypto
internal import GRDB

/// What a store has in memory, as the database keeps it.
struct LoadedState {
    let meta: Meta
    let segmentBytes: SegmentBytes
    let replica: Replica<SQLiteStorage>
    let author: Author?
    let continuity: Continuity

    /// Reads everything that is needed to go on.
    ///
    /// Throws `StoreError`.
    init(
        _ database: Database,
        identity: SigningKey?,
        rules: SummaryRules,
        kinds: [String: OperationKind.Effect]
    ) throws {
        let meta = try Meta(reading: database)
        let (index, bytes) = try LogIndex.reading(database, meta)
        self.meta = meta
        segmentBytes = bytes
        author = try identity.flatMap { try AuthorRow.read($0, index, meta, database) }
        continuity = try FenceTable.open(database)
        guard let dataset = index.founding else {
            replica = Replica(dataset: meta.dataset, storage: .unbound, kinds: kinds)
            return
        }
        let connection = Connection(
            database,
            rules: rules,
            cache: ChangesetCache(),
            meta: meta,
            segmentBytes: bytes
        )
        defer { connection.close() }
        let storage = SQLiteStorage(connection: connection)
        // The walk over who counts begins there: without it nobody would.
        guard try storage.place(of: dataset) == Place(segment: 0, sequence: 1) else {
            throw StoreError.corrupt("the founding changeset")
        }
        let acts = try Self.acts(database, index)
        try Self.check(acts, index)
        replica = try Replica(
            restoring: storage,
            dataset: dataset,
            index: index,
            acts: acts,
            sum: meta.sum,
            kinds: kinds
        ).resting
        for rest in replica.unsettled.values { try Self.check(rest.stretch, index) }
    }

    /// Whether every chain was begun by somebody who was admitted; such an admission is marked as an act in its row.
    private static func check(_ acts: [AdministrativeAct], _ index: LogIndex) throws {
        let known = Dictionary(acts.map { ($0.digest, $0) }) { _, last in last }
        for segment in index.segments {
            guard known[segment.grant.changeset]?.admits(segment) == true else {
                throw StoreError.corrupt("the admission of a chain's author")
            }
        }
    }

    private static func check(_ stretch: Stretch, _ index: LogIndex) throws {
        let segment = index.segments[stretch.segment]
        guard segment.start <= stretch.first, stretch.last <= segment.last else {
            throw StoreError.corrupt("what is left to be projected again")
        }
    }

    private static func acts(
        _ database: Database,
        _ index: LogIndex
    ) throws -> [AdministrativeAct] {
        let statement = BoundStatement(
            try database.cachedStatement(
                sql: """
                    SELECT digest, line, segment, sequence FROM changeset
                    WHERE administrative = 1 ORDER BY position
                    """
            )
        )
        var acts: [AdministrativeAct] = []
        try statement.rows { row in
            let changeset = try SQLiteStorage.read(row.blob(1), expecting: try row.digest(0))
            let place = try row.place(2, of: index.segments.count)
            let segment = index.segments[place.segment]
            guard segment.start <= place.sequence, place.sequence <= segment.last else {
                throw StoreError.corrupt("the place of \(changeset.digest)")
            }
            if let act = AdministrativeAct(changeset, at: place) { acts.append(act) }
        }
        return acts
    }
}

extension AdministrativeAct {
    /// Whether the grant of `segment` is one of these, and its key's.
    fileprivate func admits(_ segment: Segment) -> Bool {
        runs.contains { run in
            guard run.contains(segment.grant.index) else { return false }
            return switch run.arguments {
            case .admit(let key, _), .rotate(_, let key, _): key == segment.key
            case .none, .resolve, .remove, .erase, .retire: false
            }
        }
    }
}
