internal import DossierCrypto

/// What a reader of conflicts has read of the log; the same for every entity.
struct ConflictHistory {
    /// What lines need of a changeset.
    struct Source {
        let digest: Digest
        let place: Place
        /// The runs that have operations.
        let runs: [Run]
        /// What resolves keep, by their first operations; the grammar allows one of no operation beside another.
        let resolves: [Int: [(name: OperationID, keeps: [OperationID])]]
        /// How many operations it has.
        let count: Int
        /// The entities of its parts.
        let entities: [Int: ExactText]
        /// Its own number, and that of its first operation.
        let number: (changeset: Int, start: Int)

        init(_ changeset: Changeset, at place: Place, _ numbers: inout ConflictNumbers) {
            digest = changeset.digest
            self.place = place
            runs = changeset.runs.filter { $0.count > 0 }
            resolves = Self.resolves(changeset)
            count = runs.last.map { $0.first + $0.count } ?? 0
            entities = changeset.entityParts.mapValues { ExactText($0.entity) }
            number = numbers.number(digest, count)
        }

        private static func resolves(
            _ changeset: Changeset
        ) -> [Int: [(name: OperationID, keeps: [OperationID])]] {
            var found: [Int: [(name: OperationID, keeps: [OperationID])]] = [:]
            for (position, run) in changeset.runs.enumerated() {
                guard case .resolve(let keeps) = run.arguments else { continue }
                let index = run.count > 0 ? run.first : -1 - position
                found[run.first, default: []].append((OperationID(changeset.digest, index), keeps))
            }
            return found
        }

        var entries: Int {
            let kept = resolves.values.joined().reduce(0) { $0 + 1 + $1.keeps.count }
            return runs.reduce(1 + entities.count + kept) { $0 + 1 + $1.removes.count }
        }
    }

    var numbers = ConflictNumbers()
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
    var entries: Int { lineEntries + otherEntries + numbers.entries }

    /// Forgets everything once it is as much as is remembered.
    mutating func makeRoom() { if entries > ConflictLimits.entries { self = Self() } }

    /// The line of a run, named by its first operation.
    func line(_ run: OperationID) -> ConflictLine? { lines[run] }

    mutating func keep(_ line: ConflictLine, of run: OperationID) {
        let count = 1 + line.removed.count
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

    /// The number of an operation; nil where none was given, so that no line has it.
    func number(of id: OperationID) -> Int? {
        if let source = sources[id.changeset] ?? nil, id.index < source.count {
            return source.number.start + id.index
        }
        return numbers.known(stranger: id)
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
        guard let source = try source(id.changeset), let start = effectiveRun(of: id.index, source)
        else {
            try spend(1, &steps)
            return ConflictLine()
        }
        // The operations of one run removed the same things.
        let first = OperationID(id.changeset, start.first)
        if let known = history.line(first) {
            if known.meetsDamage { meetsDamage = true }
            try spend(1 + known.removed.count, &steps)
            return known
        }
        let metDamage = meetsDamage
        meetsDamage = false
        defer { if metDamage { meetsDamage = true } }
        var found = history.numbers.line(try removals(onTheWayOf: start, source))
        found.meetsDamage = meetsDamage
        history.keep(found, of: first)
        return found
    }

    /// Follows removals from a run: each operation found, with the number of the changeset that removed it.
    private mutating func removals(
        onTheWayOf run: Run,
        _ source: ConflictHistory.Source
    ) throws -> [(operation: Int, remover: Int)] {
        var found: [(operation: Int, remover: Int)] = []
        var todo = [(run, source)]
        var done: Set = [source.number.start + run.first]
        func follow(_ run: Run, _ source: ConflictHistory.Source) {
            guard !run.removes.isEmpty, isEffective(run, source),
                done.insert(source.number.start + run.first).inserted
            else { return }
            todo.append((run, source))
        }
        while let (run, source) = todo.popLast() {
            try spend(1, &steps)
            for target in run.removes {
                let removed = try self.source(target.changeset)
                guard let index = target.index else {
                    try spend(1 + (removed?.count ?? 0), &steps)
                    guard let removed else { continue }
                    for index in 0..<removed.count {
                        found.append((removed.number.start + index, source.number.changeset))
                    }
                    for run in removed.runs { follow(run, removed) }
                    continue
                }
                try spend(2, &steps)
                if let removed, index < removed.count {
                    found.append((removed.number.start + index, source.number.changeset))
                    if let run = removed.runs.run(of: index) { follow(run, removed) }
                } else {
                    let stranger = history.numbers.stranger(OperationID(target.changeset, index))
                    found.append((stranger, source.number.changeset))
                }
            }
        }
        return found
    }

    private func isEffective(_ run: Run, _ source: ConflictHistory.Source) -> Bool {
        replica.membership.isEffective(run.kind, at: source.place)
    }

    private func effectiveRun(of index: Int, _ source: ConflictHistory.Source) -> Run? {
        guard let run = source.runs.run(of: index), isEffective(run, source) else { return nil }
        return run
    }

    /// The lines of live assertions that removed something, with the positions of those on each: the operations of one
    /// run are on one.
    mutating func lines(
        of words: [LiveAssertion]
    ) throws -> [(line: ConflictLine, positions: [Int])] {
        var known: [OperationID: Int] = [:]
        var lines: [(line: ConflictLine, positions: [Int])] = []
        for (position, word) in words.enumerated() where word.hasRemovals {
            try spend(1, &steps)
            let run = try source(word.id.changeset)?.runs.run(of: word.id.index)
            let first = OperationID(word.id.changeset, run?.first ?? word.id.index)
            if let line = known[first] {
                lines[line].positions.append(position)
            } else {
                known[first] = lines.count
                lines.append((try line(word.id), [position]))
            }
        }
        return lines
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
            source = ConflictHistory.Source(changeset, at: place, &history.numbers)
        }
        let isDamaged = place != nil && changeset == nil
        if isDamaged { meetsDamage = true }
        // It is kept before it is paid for: who comes again goes on from here.
        history.keep(source, of: digest, isDamaged: isDamaged)
        try spend((changeset?.header.bytes ?? 0) / 16, &steps)
        return source
    }

    /// The removals that no entity is known for, those of the whole, and what resolves keep.
    mutating func pending(for digest: Digest) throws -> [EntityRecord.Removal] {
        if let known = history.pending[digest] { return known }
        try spend(1, &steps)
        let found = try replica.storage.pending(for: digest)
        history.keep(pending: found, for: digest)
        try spend(found.count, &steps)
        return found
    }
}
