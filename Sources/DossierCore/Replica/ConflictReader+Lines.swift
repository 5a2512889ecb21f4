internal import DossierCrypto

/// The line of an operation: what it removed, what the operations that made those removed, and so on.
struct ConflictLine {
    /// What was removed on the way, and by which changesets.
    var removers: [OperationID: Set<Digest>] = [:]
}

/// What a reader of conflicts has read of the log; the same for every entity.
struct ConflictHistory {
    var lines: [OperationID: ConflictLine] = [:]
    var runs: [Digest: (place: Place, runs: [Run])?] = [:]
    var pending: [Digest: [EntityRecord.Removal]] = [:]
    var entities: [OperationID: ExactText?] = [:]
    /// What counted resolves keep, and which of them keep something of a changeset.
    var resolves: [OperationID: Set<OperationID>] = [:]
    var pendingResolves: [Digest: Set<OperationID>] = [:]
    /// The retractions that name something in another entity.
    var retractions: [ExactText: [RemovalTarget: [OperationID: Digest]]] = [:]
}

extension ConflictReader {
    /// The line of an operation that counts; empty for any other.
    mutating func line(_ id: OperationID) throws -> ConflictLine {
        if let known = history.lines[id] {
            try spend(known.removers.count, &steps)
            return known
        }
        var found = ConflictLine()
        var todo = [id]
        var done: Set<OperationID> = []
        while let current = todo.popLast() {
            try spend(1, &steps)
            guard let run = try effectiveRun(of: current), done.insert(current).inserted else {
                continue
            }
            for target in run.removes {
                let removed = try ids(of: target)
                try spend(1 + removed.count, &steps)
                for id in removed {
                    found.removers[id, default: []].insert(current.changeset)
                }
                todo += removed
            }
        }
        history.lines[id] = found
        return found
    }

    private mutating func ids(of target: RemovalTarget) throws -> [OperationID] {
        if let index = target.index { return [OperationID(target.changeset, index)] }
        let runs = try runs(of: target.changeset)?.runs ?? []
        return runs.flatMap { run in
            (run.first..<(run.first + run.count)).map { OperationID(target.changeset, $0) }
        }
    }

    private mutating func effectiveRun(of id: OperationID) throws -> Run? {
        guard let (place, runs) = try runs(of: id.changeset), let run = runs.run(of: id.index),
            replica.membership.isEffective(run.kind, at: place)
        else { return nil }
        return run
    }

    mutating func runs(of digest: Digest) throws -> (place: Place, runs: [Run])? {
        if let known = history.runs[digest] { return known }
        var found: (place: Place, runs: [Run])?
        if let place = try replica.storage.place(of: digest),
            let changeset = try changeset(digest)
        {
            found = (place, changeset.runs)
        }
        history.runs[digest] = .some(found)
        return found
    }

    /// A changeset of the log, which costs steps to read.
    mutating func changeset(_ digest: Digest) throws -> Changeset? {
        let changeset = try replica.storage.changeset(digest)
        try spend(8 + (changeset?.header.bytes ?? 0) / 16, &steps)
        return changeset
    }

    /// The removals and keeps that no entity was known for when they came.
    mutating func pending(for digest: Digest) throws -> [EntityRecord.Removal] {
        if let known = history.pending[digest] { return known }
        let found = try replica.storage.pending(for: digest)
        try spend(1 + found.count, &steps)
        history.pending[digest] = found
        return found
    }
}
