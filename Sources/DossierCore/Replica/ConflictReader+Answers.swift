internal import DossierCrypto

/// What the record of the entity at work says of retractions, by what they name.
struct ConflictSubject {
    /// The counted retractions by target, and who wrote them.
    private(set) var retractions: [RemovalTarget: [OperationID: Digest]] = [:]
    private var entries: [Digest: [EntityRecord.Entry]] = [:]
    /// The changesets that are removed as a whole, among those that say something of it.
    private var wholes: Set<Digest> = []
    /// For each side looked at, which of its ancestors each resolve keeps; nil for none.
    var kept: [OperationID: [OperationID: KeptAncestor?]] = [:]

    init() {}

    init(_ record: EntityRecord, _ membership: Membership) {
        retractions = Self.retractions(record.removals, membership)
        for entry in record.entries { entries[entry.digest, default: []].append(entry) }
        for removal in record.removals where removal.target.index == nil {
            wholes.insert(removal.target.changeset)
        }
    }

    /// Whether nobody removes all of the changeset of an operation; only of the entity's own ones it is known.
    func isNeverWhole(_ id: OperationID) -> Bool { holds(id) && !wholes.contains(id.changeset) }

    static func retractions(
        _ removals: [EntityRecord.Removal],
        _ membership: Membership
    ) -> [RemovalTarget: [OperationID: Digest]] {
        var found: [RemovalTarget: [OperationID: Digest]] = [:]
        for removal in removals
        where removal.target.index != nil && removal.kind == "retract"
            && membership.isEffective(removal.kind, at: removal.place)
        {
            let name = OperationID(removal.remover, removal.first)
            found[removal.target, default: [:]][name] = removal.remover
        }
        return found
    }

    func holds(_ id: OperationID) -> Bool {
        entries[id.changeset]?.contains { entry in
            // They stand in the order of their first operations, and can be thousands.
            let operations = entry.operations
            var (low, high) = (0, operations.count)
            while low < high {
                let middle = (low + high) / 2
                if operations[middle].first + operations[middle].count <= id.index {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return low < operations.count && operations[low].first <= id.index
        } == true
    }
}

/// Which of a side's ancestors, itself counted, a resolve keeps.
enum KeptAncestor: Hashable {
    case one(OperationID)
    case several
}

extension ConflictReader {
    // MARK: what settles

    /// Whether somebody resolved between two sides: what he kept names one on each side's way, and not the same.
    mutating func isSettled(_ one: OperationID, _ other: OperationID) throws -> Bool {
        for (resolve, ancestor) in try kept(by: one) {
            try spend(1, &steps)
            switch (ancestor, try kept(by: other, in: resolve)) {
            case (nil, _), (_, nil): continue
            case (.one(let near)?, .one(let far)?) where near == far: continue
            case (_?, _?): return true
            }
        }
        return false
    }

    /// What resolves keep of a side's ancestors.
    private mutating func kept(by id: OperationID) throws -> [OperationID: KeptAncestor?] {
        if let known = subject.kept[id] { return known }
        let line = try line(id)
        var resolves: Set<OperationID> = []
        try spend(1 + line.removed.count, &steps)
        for changeset in Set([id.changeset] + line.changesets) {
            resolves.formUnion(try pendingResolves(for: changeset))
        }
        var found: [OperationID: KeptAncestor?] = [:]
        for resolve in resolves { found[resolve] = .some(try ancestor(of: id, in: resolve)) }
        subject.kept[id] = found
        return found
    }

    private mutating func kept(
        by id: OperationID,
        in resolve: OperationID
    ) throws -> KeptAncestor? {
        if let known = try kept(by: id)[resolve] { return known }
        let found = try ancestor(of: id, in: resolve)
        subject.kept[id]?[resolve] = .some(found)
        return found
    }

    /// Which of a side's ancestors a resolve keeps.
    private mutating func ancestor(
        of id: OperationID,
        in resolve: OperationID
    ) throws -> KeptAncestor? {
        let line = try line(id)
        let ids = history.resolves[resolve] ?? []
        try spend(1 + min(ids.count, line.removed.count), &steps)
        let found: [OperationID]
        if ids.count < line.removed.count {
            found = ids.filter { kept in
                kept == id || history.number(of: kept).map(line.contains) ?? false
            }
        } else {
            let numbers = history.numbers
            found = ([id] + line.removed.map { numbers.name($0.number) }).filter(ids.contains)
        }
        guard let one = found.first else { return nil }
        return found.count == 1 ? .one(one) : .several
    }

    /// The counted resolves that keep something of a changeset.
    private mutating func pendingResolves(for digest: Digest) throws -> Set<OperationID> {
        if let known = history.pendingResolves[digest] { return known }
        var found: Set<OperationID> = []
        // Who asks again is told again that damage is in the way.
        var isWhole = true
        let keeps = try pending(for: digest)
        try spend(1 + keeps.count, &steps)
        for keep in keeps
        where keep.kind == EntityRecord.Removal.keepKind
            && replica.membership.isEffective("resolve", at: keep.place)
        {
            let source = try source(keep.remover)
            if source == nil { isWhole = false }
            for (name, ids) in source?.resolves[keep.first] ?? [] where found.insert(name).inserted
            {
                guard history.resolves[name] == nil else { continue }
                try spend(ids.count, &steps)
                history.keep(ids, by: name)
            }
        }
        if isWhole { history.keep(pending: found, for: digest) }
        return found
    }

    // MARK: what was retracted

    /// The counted retractions that speak against live assertions: they removed something on the line of one by another
    /// way.
    mutating func retractions(
        against words: [LiveAssertion],
        _ search: inout ConflictSearch
    ) throws {
        for (line, positions) in try lines(of: words) {
            let retractions = try retractions(beside: line)
            for position in positions {
                let word = words[position]
                for retraction in retractions
                where try !compare(word.id, retraction, word.property, &search) { return }
            }
        }
    }

    private mutating func retractions(beside line: ConflictLine) throws -> [OperationID] {
        var found: Set<OperationID> = []
        var wholes: [Digest: Set<Int>] = [:]
        var members: [Int: Set<Int>] = [:]
        for removed in line.removed {
            let id = history.numbers.name(removed.number)
            if members[removed.removers] == nil {
                let removers = Set(history.numbers.members(removed.removers))
                members[removed.removers] = removers
                try spend(removers.count, &steps)
            }
            let removers = members[removed.removers] ?? []
            var targets = [RemovalTarget(id.changeset, id.index)]
            if wholes[id.changeset, default: []].insert(removed.removers).inserted {
                targets.append(RemovalTarget(id.changeset, nil))
            }
            for target in targets {
                for (retraction, remover) in try retractions(of: target, id) {
                    let source = history.sources[remover] ?? nil
                    let isOnLine = source.map { removers.contains($0.number.changeset) } ?? false
                    if !isOnLine { found.insert(retraction) }
                }
            }
        }
        return found.sorted()
    }

    /// The retractions of one target on a line: those of a whole changeset are kept by its name; else it is the
    /// entity's own, and where the line leads through another entity, that one's and those that no entity is known
    /// for: they came before it, or it was erased.
    private mutating func retractions(
        of target: RemovalTarget,
        _ removed: OperationID
    ) throws -> [OperationID: Digest] {
        var found: [OperationID: Digest]
        if target.index == nil {
            guard !subject.isNeverWhole(removed) else { return [:] }
            found = try wholeRetractions(of: target.changeset)
        } else {
            found = subject.retractions[target] ?? [:]
        }
        if target.index != nil, !subject.holds(removed) {
            let pending = try pendingRetractions(for: removed.changeset)[target] ?? [:]
            let elsewhere = try retractionsElsewhere(of: target, removed)
            try spend(pending.count + elsewhere.count, &steps)
            found.merge(pending) { one, _ in one }
            found.merge(elsewhere) { one, _ in one }
        }
        try spend(1 + found.count, &steps)
        return found
    }

    private mutating func pendingRetractions(
        for digest: Digest
    ) throws -> [RemovalTarget: [OperationID: Digest]] {
        if let known = history.pendingRetractions[digest] { return known }
        let removals = try pending(for: digest)
        let found = ConflictSubject.retractions(removals, replica.membership)
        history.keep(pending: found, for: digest)
        try spend(removals.count, &steps)
        return found
    }

    /// The counted retractions of all of a changeset.
    private mutating func wholeRetractions(of digest: Digest) throws -> [OperationID: Digest] {
        if let known = history.wholeRetractions[digest] { return known }
        let membership = replica.membership
        var found: [OperationID: Digest] = [:]
        var read = 1
        _ = try replica.storage.hasWholeRemoval(of: digest) { removal in
            read += 1
            if removal.kind == "retract", membership.isEffective("retract", at: removal.place) {
                found[OperationID(removal.remover, removal.first)] = removal.remover
            }
            return false
        }
        history.keep(whole: found, of: digest)
        try spend(read, &steps)
        return found
    }

    private mutating func retractionsElsewhere(
        of target: RemovalTarget,
        _ removed: OperationID
    ) throws -> [OperationID: Digest] {
        guard let entity = try entity(of: removed) else { return [:] }
        if let known = history.retractions[entity] { return known[target] ?? [:] }
        try spend(1, &steps)
        let removals = try replica.storage.record(of: entity.text)?.removals ?? []
        let found = ConflictSubject.retractions(removals, replica.membership)
        history.keep(found, in: entity)
        try spend(removals.count, &steps)
        return found[target] ?? [:]
    }

    private mutating func entity(of id: OperationID) throws -> ExactText? {
        guard let source = try source(id.changeset), let run = source.runs.run(of: id.index)
        else { return nil }
        return source.entities[run.part]
    }
}
