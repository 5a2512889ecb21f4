package import DossierCrypto

/// What conflict flags need to know of the vocabulary; no part of the state digest.
package struct ConflictVocabulary: Sendable {
    /// The properties that have one value.
    package let singleValued: Set<String>
    /// Whether two entity types exclude each other: neither descends from the other.
    package let areUnrelated: @Sendable (String, String) -> Bool

    /// Names the single-valued properties and how types relate.
    package init(
        singleValued: Set<String>,
        areUnrelated: @escaping @Sendable (String, String) -> Bool
    ) {
        self.singleValued = singleValued
        self.areUnrelated = areUnrelated
    }
}

/// Two operations that answer one question differently: two live assertions, or one and the retraction or marker against it.
package struct ConflictPair: Hashable, Comparable, Sendable {
    /// A live assertion.
    package let one: OperationID
    /// The other side: live, or a counted retraction.
    package let other: OperationID

    /// Names two sides.
    package init(_ one: OperationID, _ other: OperationID) {
        self.one = one
        self.other = other
    }

    package static func < (one: Self, other: Self) -> Bool {
        one.one != other.one ? one.one < other.one : one.other < other.other
    }
}

/// Computes the conflicts of one entity on read (FORMAT: "Lines"), following part 0s by ids alone,
/// so that an erasure changes no line.
package struct ConflictReader<Storage: ReplicaStorage> {
    private let replica: Replica<Storage>
    private let vocabulary: ConflictVocabulary
    private var lines: [OperationID: Set<LineStep>] = [:]
    private var runs: [Digest: (place: Place, runs: [Run])?] = [:]
    private var pending: [Digest: [EntityRecord.Removal]] = [:]

    /// One step of a line: what was removed, and by which changeset.
    private struct LineStep: Hashable {
        let removed: OperationID
        let remover: Digest
    }

    /// Reads conflicts of `replica`.
    package init(_ replica: Replica<Storage>, _ vocabulary: ConflictVocabulary) {
        self.replica = replica
        self.vocabulary = vocabulary
    }

    /// The conflicts of one entity, sorted.
    ///
    /// Throws what the storage throws.
    package mutating func conflicts(of entity: String) throws -> [ConflictPair] {
        guard let record = try replica.storage.record(of: entity) else { return [] }
        let live = try record.live(replica.membership, kinds: replica.kinds)
        var found: Set<ConflictPair> = []
        for (position, one) in live.enumerated() {
            if one.isMarker {
                for other in live
                where try !other.isMarker && !settled(one.id, other.id, record) {
                    found.insert(ConflictPair(one.id, other.id))
                }
                continue
            }
            for other in live[(position + 1)...]
            where try conflict(one, other) && !settled(one.id, other.id, record) {
                found.insert(ConflictPair(one.id, other.id))
            }
            try found.formUnion(retractions(against: one.id, record))
        }
        return found.sorted()
    }

    private mutating func conflict(_ one: LiveAssertion, _ other: LiveAssertion) throws -> Bool {
        guard !other.isMarker, ExactText(one.property) == ExactText(other.property),
            ExactText(one.value) != ExactText(other.value)
        else {
            return false
        }
        if one.property == typeProperty { return vocabulary.areUnrelated(one.value, other.value) }
        if vocabulary.singleValued.contains(one.property),
            ExactText(one.voice) == ExactText(other.voice)
        {
            return true
        }
        return try one.hasRemovals && other.hasRemovals && diverge(one.id, other.id)
    }

    /// Two changesets removed the same thing, each on one side's way only: neither author had seen the other's.
    private mutating func diverge(_ one: OperationID, _ other: OperationID) throws -> Bool {
        let left = try line(one)
        let right = try line(other)
        let mine = Set(left.subtracting(right).map(\.removed))
        return right.subtracting(left).contains { mine.contains($0.removed) }
    }

    /// The counted retractions that speak against a live assertion: they removed something on its line by another way.
    private mutating func retractions(
        against id: OperationID,
        _ record: EntityRecord
    ) throws -> Set<ConflictPair> {
        var found: Set<ConflictPair> = []
        let line = try line(id)
        guard !line.isEmpty else { return [] }
        for removal in try removals(from: line, record)
        where removal.kind == "retract"
            && replica.membership.isEffective(removal.kind, at: removal.place)
        {
            let against = OperationID(removal.remover, removal.first)
            for step in line
            where step.removed.changeset == removal.target.changeset
                && (removal.target.index ?? step.removed.index) == step.removed.index
                && !line.contains(LineStep(removed: step.removed, remover: removal.remover))
            {
                if try !settled(id, against, record) { found.insert(ConflictPair(id, against)) }
            }
        }
        return found
    }

    /// The removals that can name what a line removed: the entity's own, those that no entity was known
    /// for when they came, and those of other entities that the line leads through.
    private mutating func removals(
        from line: Set<LineStep>,
        _ record: EntityRecord
    ) throws -> Set<EntityRecord.Removal> {
        var found = Set(record.removals)
        var others: Set<ExactText> = []
        for id in Set(line.map(\.removed)) where !record.holds(id) {
            found.formUnion(try pending(for: id.changeset))
            guard let changeset = try replica.storage.changeset(id.changeset),
                let number = changeset.run(of: id.index)?.part,
                let entity = changeset.entityParts[number]?.entity
            else { continue }
            others.insert(ExactText(entity))
        }
        for entity in others {
            found.formUnion(try replica.storage.record(of: entity.text)?.removals ?? [])
        }
        return found
    }

    private mutating func pending(for digest: Digest) throws -> [EntityRecord.Removal] {
        if let known = pending[digest] { return known }
        let found = try replica.storage.pending(for: digest)
        pending[digest] = found
        return found
    }

    private mutating func settled(
        _ one: OperationID,
        _ other: OperationID,
        _ record: EntityRecord
    ) throws -> Bool {
        let near = try ancestry(one)
        let far = try ancestry(other)
        func settles(_ ids: [OperationID], at place: Place) -> Bool {
            guard replica.membership.isEffective("resolve", at: place) else { return false }
            for one in ids where near.contains(one) {
                for other in ids where other != one && far.contains(other) { return true }
            }
            return false
        }
        for keep in record.keeps where settles(keep.ids, at: keep.place) { return true }
        for digest in Set(near.map(\.changeset)) {
            for keep in try pending(for: digest)
            where keep.kind == EntityRecord.Removal.keepKind {
                for run in try history(keep.remover)?.runs ?? [] where run.first == keep.first {
                    guard case .resolve(let ids) = run.arguments else { continue }
                    if settles(ids, at: keep.place) { return true }
                }
            }
        }
        return false
    }

    private mutating func ancestry(_ id: OperationID) throws -> Set<OperationID> {
        Set(try line(id).map(\.removed)).union([id])
    }

    /// The line of an operation: what it removed, what the operations that made those removed, and so on.
    private mutating func line(_ id: OperationID) throws -> Set<LineStep> {
        if let known = lines[id] { return known }
        var found: Set<LineStep> = []
        var todo = [id]
        var done: Set<OperationID> = []
        while let current = todo.popLast() {
            guard let run = try effectiveRun(of: current), done.insert(current).inserted else {
                continue
            }
            for target in run.removes {
                let removed = try ids(of: target)
                for id in removed {
                    found.insert(LineStep(removed: id, remover: current.changeset))
                }
                todo += removed
            }
        }
        lines[id] = found
        return found
    }

    private mutating func ids(of target: RemovalTarget) throws -> [OperationID] {
        if let index = target.index { return [OperationID(target.changeset, index)] }
        let runs = try history(target.changeset)?.runs ?? []
        return runs.flatMap { run in
            (run.first..<(run.first + run.count)).map { OperationID(target.changeset, $0) }
        }
    }

    private mutating func effectiveRun(of id: OperationID) throws -> Run? {
        guard let (place, runs) = try history(id.changeset),
            let run = runs.first(where: { $0.contains(id.index) }),
            replica.membership.isEffective(run.kind, at: place)
        else { return nil }
        return run
    }

    private mutating func history(_ digest: Digest) throws -> (place: Place, runs: [Run])? {
        if let known = runs[digest] { return known }
        var found: (place: Place, runs: [Run])?
        if let place = try replica.storage.place(of: digest),
            let changeset = try replica.storage.changeset(digest)
        {
            found = (place, changeset.runs)
        }
        runs[digest] = .some(found)
        return found
    }
}

/// How many independent supports assertions of one value have: a list once however often imported, a person once,
/// and a source that copies another supporting source not at all.
package func supportCount(_ assertions: [(assertion: LiveAssertion, author: PublicKey)]) -> Int {
    let sources = Set(assertions.compactMap { $0.assertion["source"] }.map(ExactText.init))
    var voices: Set<ExactText> = []
    for (assertion, author) in assertions {
        if let original = assertion["derivedFrom"], sources.contains(ExactText(original)) {
            continue
        }
        let voice = assertion.voice
        voices.insert(ExactText(voice.isEmpty ? "person \(author.base64URL)" : "list \(voice)"))
    }
    return voices.count
}
