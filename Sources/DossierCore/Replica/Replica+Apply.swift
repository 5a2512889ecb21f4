internal import DossierCrypto

extension Replica {
    /// Makes a checked changeset held and brings the state up to date.
    mutating func apply(_ changeset: Changeset) throws {
        let header = changeset.header
        let previous = try header.previous.flatMap { try self.place(of: $0) }
        let continued = try header.continues.flatMap { try self.place(of: $0.digest) }
        let place = index.add(changeset, previous: previous, continued: continued)
        let act = AdministrativeAct(changeset, at: place)
        try storage.append(changeset, at: place, isAdministrative: act != nil)
        if let act { note(act) }
        var touched = Touched()
        try enter(changeset, at: place, parts: Array(changeset.entityParts.keys), &touched)
        var named = NamedOperations(changeset)
        for run in changeset.runs { try route(run, of: changeset, at: place, &named, &touched) }
        try recount(changeset, act, at: place)
        // Whether it makes a difference is a question of who counts now.
        for removal in named.wholes { try touch(all: removal, &touched) }
        // Bytes go as soon as an erase that counts is held, whichever of the two came first.
        for part in Self.erased(by: changeset) + contested(changeset.digest) {
            try reconcile(part, &touched)
        }
        try project(touched)
    }

    /// Adds a changeset's parts to the records of their entities.
    mutating func enter(
        _ changeset: Changeset,
        at place: Place,
        parts: [Int],
        _ touched: inout Touched
    ) throws {
        for number in parts.sorted() {
            guard let entry = EntityRecord.Entry(changeset, part: number, at: place),
                let entity = changeset.entityParts[number]?.entity
            else { continue }
            try touched.edit(entity, storage) { $0.add(entry) }
        }
        let numbers = Set(parts)
        var isNamedWhole = false
        var removals: [ExactText: [EntityRecord.Removal]] = [:]
        for removal in try storage.pending(for: changeset.digest)
        where removal.kind != EntityRecord.Removal.keepKind {
            var named = parts
            if let index = removal.target.index {
                named = [changeset.run(of: index)?.part].compactMap { $0 }.filter(numbers.contains)
            } else {
                // One says it for all.
                if isNamedWhole { continue }
                isNamedWhole = true
            }
            for number in named {
                guard let entity = changeset.entityParts[number]?.entity else { continue }
                removals[ExactText(entity), default: []].append(removal)
            }
        }
        for (entity, removals) in removals {
            try touched.edit(entity.text, storage) { $0.add(removals) }
        }
    }

    /// Takes what a run removes to the records of the entities concerned, and notes what it keeps.
    private mutating func route(
        _ run: Run,
        of changeset: Changeset,
        at place: Place,
        _ named: inout NamedOperations,
        _ touched: inout Touched
    ) throws {
        let own = changeset.entityParts[run.part]?.entity
        var seen: Set<RemovalTarget> = []
        for target in run.removes where seen.insert(target).inserted {
            let removal = EntityRecord.Removal(
                target: target,
                remover: changeset.digest,
                place: place,
                first: run.first,
                kind: run.kind
            )
            guard let index = target.index else {
                if named.isFirst(removal) { try storage.addPending(removal) }
                continue
            }
            let id = OperationID(target.changeset, index)
            if let entity = try entity(of: id, near: own, &named, &touched) {
                try touched.edit(entity, storage) { $0.add(indexed: removal) }
            } else {
                try storage.addPending(removal)
            }
        }
        if case .resolve(let keeps) = run.arguments, !keeps.isEmpty {
            try route(keeps, of: run, changeset, at: place, &named, &touched)
        }
    }

    private mutating func route(
        _ keeps: [OperationID],
        of run: Run,
        _ changeset: Changeset,
        at place: Place,
        _ named: inout NamedOperations,
        _ touched: inout Touched
    ) throws {
        let own = changeset.entityParts[run.part]?.entity
        for id in keeps {
            // By name alone: each entity's record could be told all that a resolve keeps, in thousands of entities.
            if let entity = try entity(of: id, near: own, &named, &touched) {
                _ = try touched.record(entity, storage)
            }
            try storage.addPending(
                EntityRecord.Removal(
                    target: RemovalTarget(id.changeset, id.index),
                    remover: changeset.digest,
                    place: place,
                    first: run.first,
                    kind: EntityRecord.Removal.keepKind
                )
            )
        }
        if let own { _ = try touched.record(own, storage) }
    }

    /// The entity that an operation speaks of: its own neighbour first, since that is nearly always it.
    private func entity(
        of id: OperationID,
        near own: String?,
        _ named: inout NamedOperations,
        _ touched: inout Touched
    ) throws -> String? {
        if let own, try touched.record(own, storage).holds(id) { return own }
        return try named.entity(of: id, in: storage)
    }

    /// Folds the touched records again: what lives, the leaves, the sum.
    mutating func project(_ touched: Touched) throws {
        var wholes = WholeRemovals()
        try project(touched, &wholes)
    }

    /// Folds with what is known of the replica as it is.
    mutating func project(_ touched: Touched, _ wholes: inout WholeRemovals) throws {
        let before = sum
        for (entity, record) in touched.records {
            var record = record
            let live = try live(of: record, &wholes)
            let leaf = EntityRecord.leaf(of: entity.text, live)
            if leaf != record.leaf {
                sum = sum &- record.leaf &+ leaf
                record.leaf = leaf
            }
            try storage.put(record, live: live)
        }
        if sum != before { try storage.setSum(sum) }
    }
}

/// The records that one changeset touches, read once.
struct Touched {
    private(set) var records: [ExactText: EntityRecord] = [:]

    mutating func record(_ entity: String, _ storage: some ReplicaStorage) throws -> EntityRecord {
        if let record = records[ExactText(entity)] { return record }
        let record = try storage.record(of: entity) ?? EntityRecord(id: entity)
        records[ExactText(entity)] = record
        return record
    }

    mutating func edit(
        _ entity: String,
        _ storage: some ReplicaStorage,
        _ change: (inout EntityRecord) -> Void
    ) throws {
        var record = try record(entity, storage)
        records[ExactText(entity)] = nil
        change(&record)
        records[ExactText(entity)] = record
    }
}
