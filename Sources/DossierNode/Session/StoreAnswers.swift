internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierStore
internal import DossierWire

/// What a session asks of the store, answered from snapshots beside the writer.
extension DatasetStore {
    /// What is held now.
    func localState() async throws -> LocalState {
        try await read { try LocalState($0) }
    }

    func compare(
        _ request: CompareRequest
    ) async throws -> (Comparison, Outstanding, LocalState) {
        try await read { view in
            let comparison = try view.replica.compare(request)
            let cursor = SendCursor(comparison.reach, skipping: comparison.skipping, view)
            let total = try view.plan(cursor)
            let plan = Message.Plan(changesets: total.changesets, bytes: total.bytes)
            return (comparison, Outstanding(plan: plan, after: 0), try LocalState(view))
        }
    }

    func slice(_ request: ReadRequest) async throws -> (LogSlice, LocalState) {
        try await aroundDamage { view in
            var cursor = SendCursor(request.beyond, skipping: request.skipping, view)
            let lines = try view.lines(&cursor, bytes: request.bytes)
            let entries = lines.map { line in
                DossierReplication.LogEntry(
                    place: line.place,
                    chain: view.replica.index.segments[line.place.segment].chain,
                    line: line.line[...]
                )
            }
            let isEnd = try view.plan(cursor).changesets == 0
            let slice = LogSlice(
                entries: entries,
                through: lines.last?.position ?? request.after,
                isEnd: isEnd
            )
            return (slice, try LocalState(view))
        }
    }

    /// What a peer that fetches gets.
    func fetch(_ request: FetchRequest) async throws -> (FetchSlice, LocalState) {
        try await read { view in
            let found = try view.fetch(request.digests, bytes: request.bytes)
            let entries = found.lines.map { line in
                DossierReplication.LogEntry(
                    place: line.place,
                    chain: view.replica.index.segments[line.place.segment].chain,
                    line: line.line[...]
                )
            }
            let slice = FetchSlice(
                entries: entries,
                missing: found.missing,
                answered: found.answered
            )
            return (slice, try LocalState(view))
        }
    }

    /// Reads; a damaged changeset that is met is noted by the store, and the read made again around it.
    private func aroundDamage<Value: Sendable>(
        _ body: @escaping @Sendable (StoreView) throws -> Value
    ) async throws -> Value {
        var met: Set<Digest> = []
        while true {
            do {
                return try await read(body)
            } catch StoreError.damaged(let digest) {
                guard met.insert(digest).inserted else { throw StoreError.damaged(digest) }
            }
        }
    }

    /// Receives a batch like `receive`; where a damaged changeset stands in the way, what needs it is dropped and the
    /// rest received, one by one.
    func receiveAroundDamage(
        _ batch: [Judged]
    ) async throws -> ([Outcome], LocalState, held: Int, damaged: Bool) {
        do {
            let (outcomes, state, held) = try await receive(batch)
            return (outcomes, state, held, false)
        } catch StoreError.damaged {
            // Noted by the store.
        }
        var outcomes: [Outcome] = []
        var held = 0
        for item in batch {
            do {
                let (outcome, _, count) = try await receive([item])
                outcomes += outcome
                held += count
            } catch StoreError.damaged {
                outcomes.append(.dropped)
            }
        }
        return (outcomes, try await localState(), held, true)
    }

    /// Receives a batch in one transaction, in order.
    ///
    /// Returns when it is durable.
    func receive(_ batch: [Judged]) async throws -> ([Outcome], LocalState, held: Int) {
        try await write { transaction in
            var outcomes: [Outcome] = []
            var held = 0
            for item in batch {
                switch item {
                case .refused(let refusal, let digest):
                    outcomes.append(
                        .refused(digest: digest, dot: nil, WireErrorCode(refusal.code))
                    )
                case .fit(let changeset, let key):
                    let reception = try transaction.receive(changeset, verified: key)
                    if case .held(let digests) = reception { held += digests.count }
                    outcomes.append(
                        try Outcome(reception, changeset, transaction.replica.storage)
                    )
                }
            }
            return (outcomes, try LocalState(transaction.replica), held)
        }
    }
}

extension LocalState {
    init(_ view: StoreView) throws { try self.init(view.replica) }

    init(_ replica: Replica<SQLiteStorage>) throws {
        self.init(
            vector: replica.vector,
            stateDigest: try replica.comparableDigest(),
            wanted: try replica.wantedChangesets(limit: WireLimits.fetchedChangesets)
        )
    }
}

extension Outcome {
    init(
        _ reception: Reception,
        _ changeset: Changeset,
        _ storage: SQLiteStorage
    ) throws {
        switch reception {
        case .held, .known:
            guard let place = try storage.place(of: changeset.digest) else {
                self = .dropped
                return
            }
            self = .held(place)
        case .waiting, .dropped: self = .dropped
        case .refused(let refusal):
            self = .refused(
                digest: changeset.digest,
                dot: Dot(chain: changeset.header.chain, sequence: changeset.header.sequence),
                WireErrorCode(refusal.code)
            )
        }
    }
}

extension SendCursor {
    /// A cursor that passes over what `reach` covers and over whole chains.
    init(_ reach: Reach, skipping chains: Set<Digest>, _ view: StoreView) {
        var sequences: [Int: Int] = [:]
        for place in reach.sorted { sequences[place.segment] = place.sequence }
        for chain in chains {
            for number in view.replica.index.segments(of: chain) { sequences[number] = .max }
        }
        self.init(reach: sequences)
    }
}
