internal import DossierCrypto

/// Works out an `Adoption`.
struct AdoptionPlanner<Storage: ReplicaStorage> {
    private let replica: Replica<Storage>
    private let isAdopted: ([String: String]) -> Bool
    private var facts: AdoptionFacts<Storage>

    /// What is taken over, in the order of the chains.
    private var order: [Digest] = []
    /// Its runs, without those that nobody takes over.
    private var runs: [Digest: [Run]] = [:]
    /// What these runs remove.
    private var removed: Set<RemovalTarget> = []
    /// The runs that no operation speaks for.
    private var silent: [(run: Run, origin: Digest)] = []
    /// What the operations remove.
    private var named: Set<RemovalTarget> = []

    private(set) var operations: [Adoption.Operation] = []
    private(set) var administrative = 0
    private(set) var absentParts: Set<PartID> = []

    init(_ replica: Replica<Storage>, isAdopted: @escaping ([String: String]) -> Bool) {
        self.replica = replica
        self.isAdopted = isAdopted
        facts = AdoptionFacts(replica)
    }

    // MARK: what is taken over

    mutating func gather(_ digests: some Sequence<Digest>) throws {
        var places: [Digest: Place] = [:]
        for digest in digests {
            guard let place = try replica.storage.place(of: digest),
                !replica.membership.counts(place)
            else { continue }
            places[digest] = place
        }
        // A chain goes on in a later segment, so this is the order in which they were written.
        order = places.sorted {
            ($0.value.segment, $0.value.sequence) < ($1.value.segment, $1.value.sequence)
        }.map(\.key)
        for digest in order {
            guard let changeset = try replica.storage.changeset(digest) else { continue }
            let kept = changeset.runs.filter { isTaken($0, changeset) }
            runs[digest] = kept
            for run in kept { removed.formUnion(run.removes) }
        }
    }

    private mutating func isTaken(_ run: Run, _ changeset: Changeset) -> Bool {
        if OperationKind.needsAdmin(run.kind) || OperationKind.isMembership(run.kind) {
            administrative += 1
            return false
        }
        // What a missing part says may come; what an erased one said is gone, and its removals stay.
        let part = PartID(changeset.digest, run.part)
        guard changeset.body.missing.contains(run.part), !replica.isErased(part) else {
            return true
        }
        absentParts.insert(part)
        return false
    }

    private func isRemoved(_ id: OperationID) -> Bool {
        removed.contains(RemovalTarget(id.changeset, id.index))
            || removed.contains(RemovalTarget(id.changeset, nil))
    }

    /// What a run removed, and what the runs removed that it replaced or withdrew, and so on: they are left out.
    private func reach(of run: Run) -> [RemovalTarget] {
        var found: [RemovalTarget] = []
        var seen: Set<RemovalTarget> = []
        var todo = run.removes[...]
        while let target = todo.popFirst() {
            guard seen.insert(target).inserted else { continue }
            found.append(target)
            let taken = runs[target.changeset] ?? []
            guard let index = target.index else {
                for run in taken { todo += run.removes }
                continue
            }
            if let run = taken.run(of: index) { todo += run.removes }
        }
        return found
    }

    /// The targets, and what took them over before and still lives.
    private mutating func withDoubles(
        _ targets: [RemovalTarget],
        of entity: String?
    ) throws -> [RemovalTarget] {
        var all = targets
        for target in targets {
            all += try facts.successors(of: target, near: entity)
                .filter { isAdopted($0.fields) }.map {
                    RemovalTarget($0.id.changeset, $0.id.index)
                }
        }
        var seen: Set<RemovalTarget> = []
        return all.filter { seen.insert($0).inserted }
    }

    // MARK: what is stated

    /// States what would live; the first statement of a run repeats its removals.
    mutating func speak() throws {
        for digest in order {
            guard let changeset = try replica.storage.changeset(digest) else { continue }
            for run in runs[digest] ?? [] { try speak(run, changeset) }
        }
    }

    private mutating func speak(_ run: Run, _ changeset: Changeset) throws {
        var rest: [RemovalTarget]?
        if let entity = changeset.entityParts[run.part]?.entity {
            for index in run.first..<(run.first + run.count) {
                let id = OperationID(changeset.digest, index)
                guard let fact = try facts.standing(id, of: entity), !isRemoved(id) else {
                    continue
                }
                let removes = try rest ?? withDoubles(reach(of: run), of: entity)
                state(fact, removes, rest == nil ? run.arguments : .none)
                rest = []
            }
        }
        if rest == nil { silent.append((run, changeset.digest)) }
    }

    private mutating func state(
        _ fact: AdoptionFacts<Storage>.Fact,
        _ removes: [RemovalTarget],
        _ arguments: Arguments
    ) {
        let all = [RemovalTarget(fact.id.changeset, fact.id.index)] + removes
        named.formUnion(all)
        operations.append(
            Adoption.Operation(
                origin: fact.id.changeset,
                kind: fact.kind,
                entity: fact.statement.entity.text,
                arguments: arguments,
                removes: all,
                fields: fact.fields,
                property: fact.row.property,
                value: fact.row.value
            )
        )
    }

    // MARK: what is withdrawn

    /// Withdraws what the runs removed that no statement speaks for.
    mutating func withdraw() throws {
        for (run, origin) in silent {
            guard let changeset = try replica.storage.changeset(origin) else { continue }
            try withdraw(run, changeset)
        }
    }

    private mutating func withdraw(_ run: Run, _ changeset: Changeset) throws {
        let part = changeset.entityParts[run.part]
        let targets = run.kind == "retract" ? reach(of: run) : run.removes
        var removes: [RemovalTarget] = []
        for target in try withDoubles(targets, of: part?.entity) where !named.contains(target) {
            if try facts.stands(target, near: part?.entity) { removes.append(target) }
        }
        let own = OperationID(changeset.digest, run.first)
        var keeps: [OperationID] = []
        if case .resolve(let ids) = run.arguments, let part {
            keeps = try facts.isGone(own, of: part.entity) ? [] : ids
        }
        guard !removes.isEmpty || !keeps.isEmpty,
            let entity = try part?.entity ?? removes.first.flatMap({ try facts.entity(of: $0) })
        else { return }
        // A settlement marks itself as taken over; a withdrawal has nothing left to remove.
        if !keeps.isEmpty { removes.insert(RemovalTarget(own.changeset, own.index), at: 0) }
        named.formUnion(removes)
        operations.append(
            Adoption.Operation(
                origin: changeset.digest,
                kind: keeps.isEmpty ? "retract" : "resolve",
                entity: entity,
                arguments: keeps.isEmpty ? .none : run.arguments,
                removes: removes,
                fields: facts.reason(run, changeset),
                property: nil,
                value: nil
            )
        )
    }
}
