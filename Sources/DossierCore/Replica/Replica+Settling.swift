internal import DossierCrypto

/// Changesets of one segment that follow each other.
package struct Stretch: Hashable, Sendable {
    /// The segment's number.
    package let segment: Int
    /// The first sequence.
    package let first: Int
    /// The last sequence: not below the first.
    package let last: Int

    /// Names a stretch.
    package init(segment: Int, first: Int, last: Int) {
        precondition(first <= last, "a stretch has a changeset at least")
        self.segment = segment
        self.first = first
        self.last = last
    }

    /// How many changesets it has.
    package var count: Int { last - first + 1 }
    /// The sequences.
    package var sequences: ClosedRange<Int> { first...last }
}

/// One entry of the work list: changesets whose counting changed and whose entities are yet to be
/// projected again.
///
/// One a segment at most, so that a removal stores as little for a million statements as for ten.
package struct Unsettled: Hashable, Sendable {
    /// The changesets that are left.
    package let stretch: Stretch
    /// The last entity of the first changeset that is done; nil where none is.
    package let after: String?

    /// Describes what is left.
    package init(_ stretch: Stretch, after: String? = nil) {
        self.stretch = stretch
        self.after = after
    }
}

/// What one step of settling did.
package struct SettlingStep: Hashable, Sendable {
    /// Entities projected again: never more than asked for.
    package let entities: Int
    /// Whether nothing is left.
    package let isSettled: Bool
}

extension Replica {
    /// Whether every record is projected as counting is now.
    package var isSettled: Bool { unsettled.isEmpty }

    /// Changesets that are left to be looked at until the replica is settled.
    package var unsettledCount: Int { unsettled.values.reduce(0) { $0 + $1.stretch.count } }

    /// Adds to the work list; what was left of the segment is joined with it, since projecting an
    /// entity again that is up to date changes nothing.
    mutating func unsettle(_ stretch: Stretch) throws {
        var joined = Unsettled(stretch)
        if let known = unsettled[stretch.segment] {
            let first = min(known.stretch.first, stretch.first)
            joined = Unsettled(
                Stretch(
                    segment: stretch.segment,
                    first: first,
                    last: max(known.stretch.last, stretch.last)
                ),
                // A changeset begun stays begun only if the new stretch does not touch it.
                after: known.stretch.first < stretch.first ? known.after : nil
            )
        }
        try set(joined, segment: stretch.segment)
    }

    private mutating func set(_ rest: Unsettled?, segment: Int) throws {
        unsettled[segment] = rest
        try storage.setUnsettled(rest, segment: segment)
    }

    /// Projects again what a change of counting left: at most `limit` entities, and at most `limit`
    /// changesets looked at, one record in memory at a time.
    ///
    /// Throws what the storage throws.
    package mutating func settle(limit: Int) throws -> SettlingStep {
        precondition(limit > 0, "a step does something")
        var entities = 0
        var changesets = 0
        var wholes = WholeRemovals()
        while entities < limit, changesets < limit,
            let segment = unsettled.keys.min(), let rest = unsettled[segment]
        {
            changesets += 1
            var last = rest.after
            var isDone = true
            for (entity, parts) in try concerned(by: rest) {
                guard entities < limit else {
                    isDone = false
                    break
                }
                try projectAgain(entity.text, parts, &wholes)
                entities += 1
                last = entity.text
            }
            try advance(rest, isDone ? nil : last, isDone: isDone)
        }
        return SettlingStep(entities: entities, isSettled: isSettled)
    }

    private mutating func advance(_ rest: Unsettled, _ after: String?, isDone: Bool) throws {
        let stretch = rest.stretch
        guard isDone else {
            return try set(Unsettled(stretch, after: after), segment: stretch.segment)
        }
        guard stretch.first < stretch.last else { return try set(nil, segment: stretch.segment) }
        let left = Stretch(
            segment: stretch.segment,
            first: stretch.first + 1,
            last: stretch.last
        )
        try set(Unsettled(left), segment: stretch.segment)
    }

    /// The entities that the next changeset says something of, removes something from, or of which
    /// it erases parts, sorted, those done left out.
    ///
    /// Parts without an entity, which only an erase can name, are brought up to date here.
    private mutating func concerned(
        by rest: Unsettled
    ) throws -> [(ExactText, [PartID])] {
        let stretch = rest.stretch
        guard
            let digest = try storage.digests(
                inSegment: stretch.segment,
                stretch.first...stretch.first
            ).first, let changeset = try storage.changeset(digest)
        else { return [] }
        var found: [ExactText: [PartID]] = [:]
        for part in changeset.entityParts.values { found[ExactText(part.entity)] = [] }
        var named = NamedOperations(changeset)
        var wholes: Set<Digest> = []
        for run in changeset.runs {
            for target in run.removes {
                if let index = target.index {
                    let id = OperationID(target.changeset, index)
                    try named.entity(of: id, in: storage).map { found[ExactText($0)] = [] }
                } else if wholes.insert(target.changeset).inserted,
                    try isLast(removing: target.changeset, in: stretch)
                {
                    let parts = try storage.changeset(target.changeset)?.entityParts ?? [:]
                    for part in parts.values { found[ExactText(part.entity)] = [] }
                }
            }
            guard case .resolve(let keeps) = run.arguments else { continue }
            for id in keeps {
                try named.entity(of: id, in: storage).map { found[ExactText($0)] = [] }
            }
        }
        for part in Self.erased(by: changeset) {
            if let entity = try entity(of: part) {
                found[ExactText(entity), default: []].append(part)
            } else if rest.after == nil {
                var none = Touched()
                try reconcile(part, &none)
            }
        }
        return found.sorted { $0.key < $1.key }.filter { pair in
            rest.after.map { ExactText($0) < pair.key } ?? true
        }.map { ($0.key, $0.value) }
    }

    private mutating func projectAgain(
        _ entity: String,
        _ parts: [PartID],
        _ wholes: inout WholeRemovals
    ) throws {
        var touched = Touched()
        _ = try touched.record(entity, storage)
        for part in parts { try reconcile(part, &touched) }
        try project(touched, &wholes)
    }

    /// What lives of an entity, sorted by id: right while the replica is settling too, but for parts
    /// that an erase gives back, which come with the entity's turn.
    ///
    /// Throws what the storage throws.
    package func live(_ entity: String) throws -> [LiveAssertion] {
        var wholes = WholeRemovals()
        let live = try storage.record(of: entity).map { try self.live(of: $0, &wholes) } ?? []
        return isSettled || erasers.isEmpty ? live : live.filter { !isErased($0.part) }
    }
}
