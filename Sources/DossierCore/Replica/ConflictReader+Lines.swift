internal import DossierCrypto

/// The line of an operation: what it removed, what the operations that made those removed, and so on.
struct ConflictLine {
    /// What was removed on the way, and by which changesets.
    var removers: [OperationID: Set<Digest>] = [:]
}

/// What a reader of conflicts has read of the log; the same for every entity.
struct ConflictHistory {
    /// What lines need of a changeset.
    struct Source {
        let place: Place
        let runs: [Run]
        /// The entities of its parts.
        let entities: [Int: ExactText]

        init(_ changeset: Changeset, at place: Place) {
            self.place = place
            runs = changeset.runs
            entities = changeset.entityParts.mapValues { ExactText($0.entity) }
        }

        var entries: Int {
            runs.reduce(1 + entities.count) { sum, run in
                guard case .resolve(let ids) = run.arguments else {
                    return sum + 1 + run.removes.count
                }
                return sum + 1 + run.removes.count + ids.count
            }
        }
    }

    private var lines: [OperationID: ConflictLine] = [:]
    private var lineEntries = 0
    private(set) var sources: [Digest: Source?] = [:]
    /// Those that are held and cannot be read.
    private(set) var damaged: Set<Digest> = []
    private(set) var pending: [Digest: [EntityRecord.Removal]] = [:]
    /// The retractions among those that are pending for a changeset.
    private(set) var pendingRetractions: [Digest: [RemovalTarget: [OperationID: Digest]]] = [:]
    /// The counted retractions of all of a changeset.
    private(set) var wholeRetractions: [Digest: [OperationID: Digest]] = [:]
    /// What counted resolves keep, and which of them keep something of a changeset.
    private(set) var resolves: [OperationID: Set<OperationID>] = [:]
    private(set) var pendingResolves: [Digest: Set<OperationID>] = [:]
    /// The retractions that name something in another entity.
    private(set) var retractions: [ExactText: [RemovalTarget: [OperationID: Digest]]] = [:]
    private var otherEntries = 0

    /// How much is remembered.
    var entries: Int { lineEntries + otherEntries }

    /// Forgets everything once it is as much as is remembered.
    mutating func makeRoom() { if entries > ConflictLimits.entries { self = Self() } }

    /// The line of a run, named by its first operation.
    func line(_ run: OperationID) -> ConflictLine? { lines[run] }

    mutating func keep(_ line: ConflictLine, of run: OperationID) {
        let count = 1 + line.removers.count
        // The lines of one entity can be more than memory should hold.
        if entries + count > ConflictLimits.entries { (lines, lineEntries) = ([:], 0) }
        lines[run] = line
        lineEntries += count
    }

    mutating func keep(_ source: Source?, of digest: Digest, isDamaged: Bool) {
        sources[digest] = .some(source)
        if isDamaged { damaged.insert(digest) }
        otherEntries += source?.entries ?? 1
    }

    mutating func keep(pending removals: [EntityRecord.Removal], for digest: Digest) {
        pending[digest] = removals
        otherEntries += 1 + removals.count
    }

    mutating func keep(
        pending retractions: [RemovalTarget: [OperationID: Digest]],
        for digest: Digest
    ) {
        pendingRetractions[digest] = retractions
        otherEntries += retractions.values.reduce(1) { $0 + $1.count }
    }

    mutating func keep(whole retractions: [OperationID: Digest], of digest: Digest) {
        wholeRetractions[digest] = retractions
        otherEntries += 1 + retractions.count
    }

    mutating func keep(pending names: Set<OperationID>, for digest: Digest) {
        pendingResolves[digest] = names
        otherEntries += 1 + names.count
    }

    mutating func keep(_ ids: [OperationID], by resolve: OperationID) {
        resolves[resolve] = Set(ids)
        otherEntries += 1 + ids.count
    }

    mutating func keep(
        _ found: [RemovalTarget: [OperationID: Digest]],
        in entity: ExactText
    ) {
        retractions[entity] = found
        otherEntries += found.values.reduce(1) { $0 + $1.count }
    }
}

extension ConflictReader {
    /// The line of an operation that counts; empty for any other.
    mutating func line(_ id: OperationID) throws -> ConflictLine {
        guard let start = try effectiveRun(of: id) else {
            try spend(1, &steps)
            return ConflictLine()
        }
        // The operations of one run removed the same things.
        let first = OperationID(id.changeset, start.first)
        if let known = history.line(first) {
            try spend(1 + known.removers.count, &steps)
            return known
        }
        var found = ConflictLine()
        var todo = [(first.changeset, start)]
        var done: Set = [first]
        while let (changeset, run) = todo.popLast() {
            try spend(1, &steps)
            for target in run.removes {
                let removed = try ids(of: target)
                try spend(1 + removed.count, &steps)
                for id in removed {
                    found.removers[id, default: []].insert(changeset)
                    guard let run = try effectiveRun(of: id),
                        done.insert(OperationID(id.changeset, run.first)).inserted
                    else { continue }
                    todo.append((id.changeset, run))
                }
            }
        }
        history.keep(found, of: first)
        return found
    }

    private mutating func ids(of target: RemovalTarget) throws -> [OperationID] {
        if let index = target.index { return [OperationID(target.changeset, index)] }
        let runs = try source(target.changeset)?.runs ?? []
        return runs.flatMap { run in
            (run.first..<(run.first + run.count)).map { OperationID(target.changeset, $0) }
        }
    }

    private mutating func effectiveRun(of id: OperationID) throws -> Run? {
        guard let source = try source(id.changeset), let run = source.runs.run(of: id.index),
            replica.membership.isEffective(run.kind, at: source.place)
        else { return nil }
        return run
    }

    /// A changeset of the log, which costs steps to read; nil if it is not held, or damaged.
    mutating func source(_ digest: Digest) throws -> ConflictHistory.Source? {
        if let known = history.sources[digest] {
            if known == nil, history.damaged.contains(digest) { meetsDamage = true }
            return known
        }
        try spend(8, &steps)
        let place = try replica.storage.place(of: digest)
        let changeset = try place == nil ? nil : replica.storage.changeset(digest)
        var source: ConflictHistory.Source?
        if let place, let changeset {
            source = ConflictHistory.Source(changeset, at: place)
        }
        let isDamaged = place != nil && changeset == nil
        if isDamaged { meetsDamage = true }
        // It is kept before it is paid for: who comes again goes on from here.
        history.keep(source, of: digest, isDamaged: isDamaged)
        try spend((changeset?.header.bytes ?? 0) / 16, &steps)
        return source
    }

    /// The removals that no entity was known for when they came, those of the whole, and what resolves keep.
    mutating func pending(for digest: Digest) throws -> [EntityRecord.Removal] {
        if let known = history.pending[digest] { return known }
        try spend(1, &steps)
        let found = try replica.storage.pending(for: digest)
        history.keep(pending: found, for: digest)
        try spend(found.count, &steps)
        return found
    }
}
